package hub

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"time"

	"tend/store"
)

const (
	// renewEvery is how often who leads says so.
	renewEvery = time.Second
	// lapseAfter is how long a leader goes on that cannot say so: shorter than
	// takeAfter, so that its work has ended when somebody else's begins.
	lapseAfter = 3 * time.Second
	// takeAfter is how long nothing must be heard of a leader until somebody
	// else takes its place.
	takeAfter = 5 * time.Second
	// lookEvery is how often who waits looks.
	lookEvery = 500 * time.Millisecond
	// callFor bounds a call of the store while nothing hangs on it.
	callFor = 5 * time.Second
)

// LeadOptions says who wants to lead a desk. All but ID and Log are required.
type LeadOptions struct {
	Store store.Store
	// ID tells people who leads, such as the name of the machine. It need not
	// be the only one of that name.
	ID string
	// Clock waits. The time it shows does not matter.
	Clock Clock
	// Uptime is for how long something has been going on, by a clock that
	// nobody sets: when it began does not matter.
	Uptime func() time.Duration
	// Log hears who leads, and why somebody ceased to. Nil is silent.
	Log *slog.Logger
}

// Lead runs work in one of all the processes that call it for a desk, and
// waits in the others. When the leader dies, or cannot reach the desk any more,
// another one's work begins after about takeAfter; when it ends in order, at
// once. Clocks are never compared: everybody measures with their own how long
// they heard nothing.
//
// Work has to return soon after its context has ended, and is called again when
// this process leads once more. A process that was stopped and goes on finds
// out within renewEvery that it leads no longer, so for that long two may be at
// work. For a [Hub] that does no harm as long as Options.Alone is not set.
//
// It returns nil when ctx has ended, the store is closed, or work has returned
// by itself, and work has returned by then.
func Lead(ctx context.Context, o LeadOptions, work func(context.Context)) error {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	l := &lease{o: o, me: o.ID + "/" + rand.Text()}
	for l.win(ctx) {
		o.Log.Info("this process leads the desk", "id", l.me)
		if l.during(ctx, work) {
			l.giveBack(ctx)
			return nil
		}
		o.Log.Warn("this process leads the desk no longer", "id", l.me, "err", l.why)
	}
	return nil
}

// win waits until the lease is ours; false means that there is none to wait
// for any more.
func (l *lease) win(ctx context.Context) bool {
	for ctx.Err() == nil {
		won, err := l.try(ctx)
		switch {
		case won:
			return true
		case errors.Is(err, store.ErrClosed):
			return false
		}
		l.waits(err)
		select {
		case <-l.o.Clock.After(l.untilFree()):
		case <-ctx.Done():
		}
	}
	return false
}

// try takes the lease if it can be had.
func (l *lease) try(ctx context.Context) (won bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, callFor)
	defer cancel()
	if err := l.look(ctx); err != nil || !l.free() {
		return false, err
	}
	if err := l.put(ctx, l.me); err != nil {
		return false, err
	}
	return l.left() > 0, nil
}

// during runs work while the lease is ours; true means that it is over for
// good.
func (l *lease) during(ctx context.Context, work func(context.Context)) (over bool) {
	own, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		work(own)
	}()
	over = l.keep(ctx, done)
	cancel()
	<-done
	return over
}

// keep renews the lease until that fails for too long, somebody else has it,
// or there is nothing to keep it for any more: then it is over.
func (l *lease) keep(ctx context.Context, done <-chan struct{}) (over bool) {
	for wait := renewEvery; ; {
		select {
		case <-done:
			return true
		case <-ctx.Done():
			return true
		case <-l.o.Clock.After(min(wait, l.left())):
		}
		left := l.left()
		if left <= 0 {
			return false
		}
		limit, cancel := context.WithTimeout(ctx, left)
		err := l.renew(limit)
		cancel()
		switch wait = renewEvery; {
		case err == nil:
		case errors.Is(err, store.ErrClosed) || ctx.Err() != nil:
			return true
		case errors.Is(err, errLost):
			l.why = err
			return false
		default:
			l.why, wait = err, lookEvery/2
		}
	}
}
