package feedtest

import (
	"time"

	"tend/desk"
	"tend/feed"
)

// Fast is a clock that begins at start and runs by itself, speed times as fast
// as wall, which is a function such as time.Now. A speed below one is one.
func Fast(wall func() time.Time, start time.Time, speed int) feed.Clock {
	return &fast{wall: wall, began: wall(), start: start, speed: time.Duration(max(speed, 1))}
}

type fast struct {
	wall         func() time.Time
	began, start time.Time
	speed        time.Duration
}

func (f *fast) Now() desk.Instant { return desk.At(f.start.Add(f.wall().Sub(f.began) * f.speed)) }

func (f *fast) After(d time.Duration) <-chan time.Time { return time.After(d / f.speed) }
