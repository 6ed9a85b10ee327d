package feed_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"tend/feed"
)

// TestLineIsTriedWhenAsked: a person's wish and a sign of life end the wait, and
// never flood the platform.
func TestLineIsTriedWhenAsked(t *testing.T) {
	refused := fmt.Errorf("x: %w", feed.ErrUnauthorized)
	again, sign := (*feed.Line).Try, (*feed.Line).Alive
	for name, c := range map[string]struct {
		err         error
		poke        func(*feed.Line)
		every       time.Duration // how often it is poked
		least, most int           // attempts in the 30 s after a long outage
	}{
		"nobody asks":                 {errors.New("reset"), func(*feed.Line) {}, time.Second, 0, 1},
		"a person":                    {errors.New("reset"), again, time.Hour, 1, 2},
		"a person, about a token":     {refused, again, time.Hour, 1, 1},
		"a person who holds the key":  {errors.New("reset"), again, 10 * time.Millisecond, 15, 31},
		"a sign of life":              {errors.New("reset"), sign, time.Hour, 1, 2},
		"many signs of life":          {errors.New("reset"), sign, 10 * time.Millisecond, 3, 7},
		"signs of life, about tokens": {refused, sign, time.Second, 0, 1},
		"one that asks to be left":    {&feed.RetryAfter{Wait: time.Hour}, again, time.Second, 0, 0},
		"signs of one that asks":      {&feed.RetryAfter{Wait: time.Hour}, sign, time.Second, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			cn := &conn{receive: func(context.Context, feed.Desk, int) error { return c.err }}
			running(t, cn, keeper{}, func(l *feed.Line, _ *[]feed.Phase) {
				<-time.After(10 * time.Minute)
				<-time.After(time.Until(l.Status().Next.Time()) + 6*time.Second)
				synctest.Wait()
				before := len(cn.started())
				end := time.After(30 * time.Second)
				c.poke(l)
				for done := false; !done; {
					select {
					case <-time.After(c.every):
						c.poke(l)
					case <-end:
						done = true
					}
				}
				if got := len(cn.started()) - before; got < c.least || got > c.most {
					t.Errorf("it was tried %d times, want %d to %d", got, c.least, c.most)
				}
			})
		})
	}
}

// TestLineWaitsAMinuteAtMost: what mends itself is looked at often enough for a
// customer who waits.
func TestLineWaitsAMinuteAtMost(t *testing.T) {
	cn := &conn{receive: func(context.Context, feed.Desk, int) error { return errors.New("reset") }}
	running(t, cn, keeper{}, func(*feed.Line, *[]feed.Phase) {
		<-time.After(time.Hour)
		synctest.Wait()
		starts := cn.started()
		for i := range starts[1:] {
			if wait := starts[i+1].Sub(starts[i]); wait > time.Minute {
				t.Fatalf("it waited %v", wait)
			}
		}
		if len(starts) > 150 {
			t.Errorf("it was tried %d times in an hour", len(starts))
		}
	})
}

// TestLineIsNotTriedForOldSigns: what happened while it ran asks for nothing.
func TestLineIsNotTriedForOldSigns(t *testing.T) {
	cn := &conn{receive: func(_ context.Context, d feed.Desk, n int) error {
		if n == 1 {
			d.Current(true)
			<-time.After(time.Minute)
		}
		return &feed.Plain{Text: "No.", Err: feed.ErrUnauthorized}
	}}
	running(t, cn, keeper{}, func(l *feed.Line, _ *[]feed.Phase) {
		l.Try()
		l.Alive()
		<-time.After(2 * time.Minute)
		if got := len(cn.started()); got != 1 {
			t.Errorf("it was tried %d times", got)
		}
		l.Try()
		synctest.Wait()
		if s := l.Status(); len(cn.started()) != 2 || s.State != feed.Down || s.Held {
			t.Errorf("after being asked it was tried %d times and is %+v", len(cn.started()), s)
		}
	})
}
