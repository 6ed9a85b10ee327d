package feedtest

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"tend/desk"
	"tend/feed"
)

// Secrets plays some random schedules with connections that log to log, and
// fails where the log, or an error they give, holds one of the secrets.
func Secrets(t testing.TB, create func(t testing.TB, clock feed.Clock, log *slog.Logger) Platform, secrets ...string) {
	out := &safeBuffer{}
	log := slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	for seed := range uint64(3) {
		Random(t, func(t testing.TB, clock feed.Clock) Platform {
			return overheard{create(t, clock, log), log}
		}, 1000+seed)
	}
	said := out.String()
	if n := strings.Count(said, "it ended"); n < 20 {
		t.Errorf("only %d calls were logged", n)
	}
	for _, secret := range secrets {
		if at := strings.Index(said, secret); at >= 0 {
			t.Errorf("%q was told: %s", secret, said[max(0, at-200):min(len(said), at+100)])
		}
	}
}

// overheard is a platform of whose connections every error is logged.
type overheard struct {
	Platform
	log *slog.Logger
}

func (o overheard) Connect(t testing.TB, clock feed.Clock) feed.Connection {
	return chatty{o.Platform.Connect(t, clock), o.log}
}

type chatty struct {
	feed.Connection
	log *slog.Logger
}

func (c chatty) Receive(ctx context.Context, d feed.Desk) error {
	err := c.Connection.Receive(ctx, d)
	c.say(err)
	return err
}

func (c chatty) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	r, err := c.Connection.Deliver(ctx, k, e)
	c.say(err)
	return r, err
}

func (c chatty) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	r, ok, err := c.Connection.Lookup(ctx, q)
	c.say(err)
	return r, ok, err
}

func (c chatty) say(err error) {
	c.log.Debug("it ended", "err", err, "whole", fmt.Sprintf("%+v", err))
}

// safeBuffer is a buffer for several goroutines.
type safeBuffer struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all.String()
}
