package demofeed

import (
	"cmp"
	"context"
	"slices"
	"time"

	"tend/desk"
)

// plan is something a customer is going to do.
type plan struct {
	at desk.Instant
	do func(context.Context) error
}

// plan lets something happen in a while.
func (f *Feed) plan(in time.Duration, do func(context.Context) error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.planLocked(in, do)
}

func (f *Feed) planLocked(in time.Duration, do func(context.Context) error) {
	p := plan{f.o.Clock.Now().Add(in), do}
	i, _ := slices.BinarySearchFunc(f.plans, p, func(a, b plan) int {
		return cmp.Or(cmp.Compare(a.at, b.at), -1) // behind those of the same instant
	})
	f.plans = slices.Insert(f.plans, i, p)
	select {
	case f.wake <- struct{}{}:
	default: // it will look anyway
	}
}

// longestWait bounds how long the clock on the wall is trusted not to jump.
const longestWait = time.Minute

// next takes the first plan that is due; where none is, it says how long that
// will take.
func (f *Feed) next() (do func(context.Context) error, wait time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.plans) == 0 {
		return nil, longestWait
	}
	wait = f.plans[0].at.Sub(f.o.Clock.Now())
	if wait > 0 {
		return nil, min(wait, longestWait)
	}
	do = f.plans[0].do
	f.plans = slices.Delete(f.plans, 0, 1)
	return do, 0
}
