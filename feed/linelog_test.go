package feed_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"tend/feed"
)

// TestLineLogsWhy: the log of a console has the sentence of the screen, and what a
// panic said only for those who look for a mistake.
func TestLineLogsWhy(t *testing.T) {
	for name, c := range map[string]struct {
		end     func() error
		normal  string
		details string
	}{
		"a failure": {func() error {
			return fmt.Errorf("get: %w", &feed.Plain{Text: "Nothing answers.", Code: "refused-connection 8744", Err: errors.New("dial secret")})
		}, `why="Nothing answers." code=refused-connection`, "dial secret"},
		"a panic": {func() error { panic("what Ann wrote") }, `why="The program made a mistake with this feed. The log says more." code=mistake`, "what Ann wrote"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, level := range []slog.Level{slog.LevelInfo, slog.LevelDebug} {
				synctest.Test(t, func(t *testing.T) {
					var log bytes.Buffer
					cn := &conn{receive: func(context.Context, feed.Desk, int) error { return c.end() }}
					ctx, cancel := context.WithTimeout(t.Context(), time.Second/4)
					defer cancel()
					feed.NewLine(cn, feed.LineOptions{
						Name: "l", Clock: wall{}, Log: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: level})),
					}).Run(ctx, keeper{}, func() {})
					if !strings.Contains(log.String(), c.normal) {
						t.Errorf("at %v the log is\n%s", level, log.String())
					}
					if strings.Contains(log.String(), c.details) != (level == slog.LevelDebug) {
						t.Errorf("at %v the log is\n%s", level, log.String())
					}
				})
			}
		})
	}
}
