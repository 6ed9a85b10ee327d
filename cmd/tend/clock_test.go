package main

import (
	"errors"
	"testing"
	"time"

	"tend/desk"
)

// wallClock is a clock on the wall that is moved by hand.
type wallClock struct{ at time.Time }

func (w *wallClock) now() time.Time { return w.at }

func TestClockRunsOnFromItsStart(t *testing.T) {
	began := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	start := time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name   string
		flag   string
		speed  int
		passed time.Duration
		want   time.Time
	}{
		{"of the machine", "", 1, time.Minute, began.Add(time.Minute)},
		{"of the machine, set back", "", 1, -time.Hour, began.Add(-time.Hour)},
		{"from a time", "2025-06-02T10:00:00Z", 1, time.Minute, start.Add(time.Minute)},
		{"from a time elsewhere", "2025-06-02T18:00:00+08:00", 1, 0, start},
		{"fast", "2025-06-02T10:00:00Z", 60, time.Minute, start.Add(time.Hour)},
		{"of the machine, fast", "", 60, time.Second, began.Add(time.Minute)},
	} {
		t.Run(c.name, func(t *testing.T) {
			wall := &wallClock{began}
			clk, err := newClock(c.flag, wall.now)
			if err != nil {
				t.Fatal(err)
			}
			clk.speed = c.speed
			wall.at = began.Add(c.passed)
			if got := clk.Now(); got != desk.At(c.want) {
				t.Errorf("it shows %s, want %s", got, desk.At(c.want))
			}
			if got := clk.Wall(); got != desk.At(wall.at) {
				t.Errorf("the wall shows %s, want %s", got, wall.at)
			}
		})
	}
}

func TestClockOfAWrongTimeIsWrongUsage(t *testing.T) {
	for _, flag := range []string{"noon", "2025-06-02", "2025-06-02T10:00:00"} {
		if _, err := newClock(flag, time.Now); !errors.Is(err, errUsage) {
			t.Errorf("--clock %s: got %v, want wrong usage", flag, err)
		}
	}
}

func TestClockWaitsLessWhenItIsFast(t *testing.T) {
	clk, err := newClock("", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	clk.speed = int(time.Hour) // an hour passes in a nanosecond
	select {
	case <-clk.After(time.Hour):
	case <-time.After(10 * time.Second):
		t.Error("an hour of a fast clock took longer than ten seconds")
	}
}
