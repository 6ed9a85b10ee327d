package tui

import (
	"context"
	"time"

	"tend/desk"
)

const (
	// paceEvery is how often the screen takes in changes that never cease. What
	// happens in between is merged by the store.
	paceEvery = 200 * time.Millisecond
	// paceBurst is how many changes in a row are taken in at once, so that an action
	// of one's own is seen at once, on a busy desk, too.
	paceBurst = 5
)

// pace keeps a storm of messages from costing a frame each: dozens of consoles may
// share a machine.
type pace struct{ free desk.Instant }

// wait is for how long the next changes have to wait, now that some were taken in.
func (p *pace) wait(now desk.Instant) time.Duration {
	p.free = max(p.free, now.Add(-paceBurst*paceEvery)).Add(paceEvery)
	return min(max(p.free.Sub(now), 0), paceEvery)
}

// resting is how the console waits between two looks.
func (o Options) resting() func(context.Context, time.Duration) {
	if o.Rest != nil {
		return o.Rest
	}
	return rest
}

// rest waits, unless the context ends before.
func rest(ctx context.Context, wait time.Duration) {
	if wait <= 0 {
		return
	}
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}
