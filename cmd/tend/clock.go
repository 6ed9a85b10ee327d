package main

import (
	"fmt"
	"time"

	"tend/desk"
)

// clock is the program's clock: the machine's, or one that starts at a given
// time and runs on from there, perhaps faster.
type clock struct {
	wall  func() time.Time
	began time.Time // on the wall
	start time.Time // on this clock
	speed int
}

// newClock starts at the time of the --clock flag, or now.
func newClock(flag string, wall func() time.Time) (clock, error) {
	now := wall()
	c := clock{wall: wall, began: now, start: now, speed: 1}
	if flag == "" {
		return c, nil
	}
	at, err := desk.ParseInstant(flag)
	if err != nil {
		return c, fmt.Errorf("%w: --clock: %w", errUsage, err)
	}
	c.start = at.Time()
	return c, nil
}

// time is what the clock shows. A machine whose clock is set back while the
// program runs shows through: deadlines are on the wall.
func (c clock) time() time.Time {
	now := c.wall()
	if c.start.Equal(c.began) && c.speed == 1 {
		return now.Round(0)
	}
	return c.start.Add(now.Sub(c.began) * time.Duration(c.speed))
}

// Now is the same as an instant.
func (c clock) Now() desk.Instant { return desk.At(c.time()) }

// Wall is the time on the machine's clock.
func (c clock) Wall() desk.Instant { return desk.At(c.wall()) }

// After waits for a time to pass on this clock.
func (c clock) After(d time.Duration) <-chan time.Time {
	return time.After(d / time.Duration(c.speed))
}
