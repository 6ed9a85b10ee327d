package sockstore

import (
	"context"
	"sync/atomic"
	"time"

	"tend/store"
)

// follower is a watcher that outlives the holder.
type follower struct {
	s      *shared
	ctx    context.Context // of the watch; ends with Close too
	end    context.CancelFunc
	closed atomic.Bool

	turn  chan struct{} // held by the Next that runs; guards what follows
	link  *link
	w     store.Watcher // nil while there is none
	told  *told         // nil where the holder cannot change: this process is it
	begun bool          // the first snapshot was given
}

// Watch implements store.Store. The watcher ends with ctx.
func (s *shared) Watch(ctx context.Context) (store.Watcher, error) {
	if err := s.gate.look(); err != nil {
		return nil, err
	}
	f := &follower{s: s, turn: make(chan struct{}, 1)}
	f.ctx, f.end = context.WithCancel(ctx)
	if err := f.watch(ctx, s.o.patience()); err != nil {
		f.end()
		return nil, err
	}
	if !f.link.holder() {
		f.told = newTold()
	}
	return f, nil
}

// watch begins to follow whoever holds the desk. A limit of zero waits for
// somebody as long as it takes.
func (f *follower) watch(ctx context.Context, limit time.Duration) error {
	return f.s.through(ctx, limit, func(l *link) error {
		w, err := l.st.Watch(f.ctx)
		if err == nil {
			f.link, f.w = l, w
		}
		return err
	})
}

// Close implements store.Watcher.
func (f *follower) Close() {
	f.closed.Store(true)
	f.end()
}

// Next implements store.Watcher. While the desk cannot be reached it waits.
func (f *follower) Next(ctx context.Context) (store.Changes, error) {
	select {
	case f.turn <- struct{}{}:
		defer func() { <-f.turn }()
	case <-ctx.Done():
		return store.Changes{}, ctx.Err()
	}
	both, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(f.ctx, cancel)()
	for {
		if err := f.over(ctx); err != nil {
			return store.Changes{}, err
		}
		ch, err := f.step(both)
		switch {
		case err == nil && tells(ch):
			return ch, nil
		case err != nil && f.over(ctx) == nil && !f.leave(err):
			return store.Changes{}, err
		}
	}
}

// tells reports whether there is anything in it.
func tells(ch store.Changes) bool {
	return ch.Snapshot || ch.Missed || len(ch.Sessions)+len(ch.Gone)+len(ch.Docs) > 0
}

// over is why there is nothing more to wait for.
func (f *follower) over(ctx context.Context) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case f.closed.Load() || f.s.ctx.Err() != nil:
		return store.ErrClosed
	}
	return f.ctx.Err()
}

// leave gives the present watcher up if its holder cannot be reached any more,
// and reports whether it did.
func (f *follower) leave(err error) bool {
	if f.link.holder() || !broken(err) {
		return false
	}
	f.link.drop()
	if f.w != nil {
		f.w.Close()
		f.w = nil
	}
	return true
}

// step waits for the next Changes and keeps what the reader does not know.
func (f *follower) step(ctx context.Context) (store.Changes, error) {
	if f.w == nil {
		if err := f.watch(ctx, 0); err != nil {
			return store.Changes{}, err
		}
	}
	ch, err := f.w.Next(ctx)
	if err != nil || f.told == nil {
		return ch, err
	}
	if ch.Snapshot && f.begun {
		return f.difference(ctx, ch)
	}
	ch = f.told.fresh(ch)
	f.told.learn(ch)
	f.begun = true
	return ch, nil
}
