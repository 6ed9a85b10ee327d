package feed

import (
	"time"

	"tend/desk"
)

// Clock is a feed's only source of time.
type Clock interface {
	// Now is the time on the wall. It may jump in both directions.
	Now() desk.Instant
	// After sends once after d has passed, however the wall clock jumps.
	After(d time.Duration) <-chan time.Time
}
