package hub

import (
	"math/rand/v2"
	"time"

	"tend/desk"
)

// The waits between attempts double from the first to the longest.
const (
	firstWait   = time.Second
	longestWait = 5 * time.Minute
)

// backoff is how long to wait after the n-th failure in a row, n from 1: a
// second, doubled each time, at most five minutes, of which spread (0 to 1)
// takes away up to a half, so that what failed together is not tried together.
func backoff(n int, spread float64) time.Duration {
	wait := longestWait
	if shift := max(n-1, 0); shift < 9 {
		wait = min(wait, firstWait<<shift)
	}
	return wait - time.Duration(spread*float64(wait)/2)
}

// jittered is backoff with a spread of its own each time.
func jittered(n int) time.Duration { return backoff(n, rand.Float64()) }

// breather is the pause the hub makes after the store refused a change, so
// that a full disk is not asked a thousand times a second.
type breather struct {
	failures int
	until    desk.Instant
}

func (b *breather) failed(now desk.Instant) {
	b.failures++
	b.until = now.Add(min(jittered(b.failures), maxSleep))
}

func (b *breather) ok() { *b = breather{} }

func (b *breather) over(now desk.Instant) bool { return b.until <= now }

func (b *breather) shift(d time.Duration) { b.until = b.until.Add(-d) }
