package hub

import (
	"time"

	"tend/desk"
	"tend/feed"
)

// breather is the pause the hub makes after the store refused a change, so
// that a full disk is not asked a thousand times a second.
type breather struct {
	failures int
	until    desk.Instant
}

func (b *breather) failed(now desk.Instant) {
	b.failures++
	b.until = now.Add(min(feed.Jittered(b.failures), maxSleep))
}

func (b *breather) ok() { *b = breather{} }

func (b *breather) over(now desk.Instant) bool { return b.until <= now }

func (b *breather) shift(d time.Duration) { b.until = b.until.Add(-d) }
