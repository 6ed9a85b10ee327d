package feed

import (
	"math/rand/v2"
	"time"
)

// The waits between attempts double from the first to the longest.
const (
	firstWait   = time.Second
	longestWait = 5 * time.Minute
)

// Backoff is how long to wait after the n-th failure in a row, n from 1: a
// second, doubled each time, at most five minutes, of which spread (0 to 1)
// takes away up to a half, so that what failed together is not tried together.
func Backoff(n int, spread float64) time.Duration {
	wait := longestWait
	if shift := max(n-1, 0); shift < 9 {
		wait = min(wait, firstWait<<shift)
	}
	return wait - time.Duration(spread*float64(wait)/2)
}

// Jittered is Backoff with a spread of its own each time.
func Jittered(n int) time.Duration { return Backoff(n, rand.Float64()) }
