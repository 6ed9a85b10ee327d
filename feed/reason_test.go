package feed_test

import (
	"context"
	"fmt"
	"testing"

	"tend/desk"
	"tend/feed"
)

func TestReasonsOfReplies(t *testing.T) {
	broken := &feed.Plain{Text: "It is out of order.", Code: desk.CauseBroken.With(503)}
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"ours":                     {&feed.RefusedError{Reason: "Too long.", Code: desk.CauseTooLong.With(6, 5, "API")}, "tend:too-long 6 5 API"},
		"theirs":                   {fmt.Errorf("send: %w", &feed.RefusedError{Reason: "no"}), "no"},
		"theirs, looking like one": {&feed.RefusedError{Reason: "tend:overtaken"}, " tend:overtaken"},
		"of the way":               {&feed.RetryAfter{Err: broken}, "tend:broken 503"},
		"a sentence alone":         {&feed.Plain{Text: "It rains."}, "It rains."},
	} {
		t.Run(name, func(t *testing.T) {
			if got := feed.Reason(c.err); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// What a line that is down says has its code beside it.
func TestLineCodes(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		code desk.Cause
		said string
	}{
		"plain":        {err: fmt.Errorf("x: %w", &feed.Plain{Text: "No.", Code: desk.CauseScope, Said: "no scope"}), code: desk.CauseScope, said: "no scope"},
		"not let in":   {err: feed.ErrUnauthorized, code: desk.CauseUnauthorized},
		"asks to wait": {err: &feed.RetryAfter{}, code: desk.CauseWait},
		"ended":        {code: desk.CauseEnded},
		"any other":    {err: fmt.Errorf("no luck"), code: desk.CauseFailed.With("No luck.")},
	} {
		t.Run(name, func(t *testing.T) {
			cn := &conn{receive: func(_ context.Context, d feed.Desk, _ int) error {
				d.Warn("It rains.", desk.CauseOver)
				return c.err
			}}
			running(t, cn, keeper{}, func(l *feed.Line, _ *[]feed.Phase) {
				if s := l.Status(); s.Code != c.code || s.Said != c.said || s.WarningCode != "" {
					t.Errorf("down it is %+v", s)
				}
			})
		})
	}
}

func TestLineWarningCodes(t *testing.T) {
	cn := &conn{receive: func(ctx context.Context, d feed.Desk, _ int) error {
		d.Warn("Two things.", desk.CauseOver, desk.CauseNoChats.With("Fern"))
		d.Current(true)
		return stay(ctx)
	}}
	running(t, cn, keeper{}, func(l *feed.Line, _ *[]feed.Phase) {
		if s := l.Status(); s.State != feed.Live || s.WarningCode != "token-over;chats-off Fern" || s.Warning != "Two things." {
			t.Errorf("it is %+v", s)
		}
	})
}
