package tiktokshop_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
	"tend/feed/tiktokshop"
)

// options are those of a connection with a simulator.
func options(s *tiktoksim.Sim, clock feed.Clock, file string) tiktokshop.Options {
	return tiktokshop.Options{
		Name: tiktoksim.Name, AppKey: tiktoksim.AppKey, AppSecret: tiktoksim.AppSecret, TokenFile: file,
		API: s.API(), Auth: s.Auth(), Clock: clock,
	}
}

// authorised has a token file for a simulator, and gives its options.
func authorised(t testing.TB, s *tiktoksim.Sim, clock feed.Clock) tiktokshop.Options {
	t.Helper()
	o := options(s, clock, filepath.Join(t.TempDir(), "tokens.json"))
	if _, err := tiktokshop.Authorize(context.Background(), o, s.Code()); err != nil {
		t.Fatalf("authorise: %v", err)
	}
	return o
}

// connect makes a connection and fails the test where that cannot be done.
func connect(t testing.TB, o tiktokshop.Options) *tiktokshop.Conn {
	t.Helper()
	c, err := tiktokshop.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// platform is a simulator for the suite. A call of Connect is a restart: only the
// token file is kept.
func platform(t testing.TB, clock feed.Clock) feedtest.Platform {
	var o tiktokshop.Options
	s := tiktoksim.New(t, clock, func(t testing.TB, s *tiktoksim.Sim, clock feed.Clock) feed.Connection {
		o.Clock = clock
		return connect(t, o)
	})
	o = authorised(t, s, clock)
	return s
}

func TestSuite(t *testing.T) { feedtest.Run(t, platform) }

// start is when the clocks of tests begin.
func start() time.Time { return time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC) }
