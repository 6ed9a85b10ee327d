package follow

import (
	"context"
	"sync"

	"tend/store"
)

// Watcher keeps for its reader what changed since the last Next, newest state
// only, so that neither waits for the other. Make it with [New].
type Watcher struct {
	wake  chan struct{} // holds one element when there may be something
	end   chan struct{} // closed when it is over
	leave func()

	mu       sync.Mutex
	err      error // why it is over
	snapshot *store.Changes
	pending  Pending
}

var _ store.Watcher = (*Watcher)(nil)

// New makes a watcher that has nothing to tell yet.
func New() *Watcher { return &Watcher{wake: make(chan struct{}, 1), end: make(chan struct{})} }

// OnClose has fn called when the reader closes the watcher. It is set before the
// reader gets it.
func (w *Watcher) OnClose(fn func()) { w.leave = fn }

// Begin gives it the first state to tell; false means that it is over already.
func (w *Watcher) Begin(c *store.Changes) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.snapshot = c
	return w.err == nil
}

// Next waits for what changed since the last call.
func (w *Watcher) Next(ctx context.Context) (store.Changes, error) {
	for {
		if err := ctx.Err(); err != nil {
			return store.Changes{}, err
		}
		if c, ok, err := w.take(); ok || err != nil {
			return c, err
		}
		select {
		case <-w.wake:
		case <-w.end:
		case <-ctx.Done():
		}
	}
}

// take gives what there is; ok is false if there is nothing.
func (w *Watcher) take() (c store.Changes, ok bool, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.err != nil:
		return c, false, w.err
	case w.snapshot != nil:
		c, w.snapshot = *w.snapshot, nil
		return c, true, nil
	}
	c, ok = w.pending.take()
	return c, ok, nil
}

// Tell adds to what the reader will see, all of it at once. It never waits.
func (w *Watcher) Tell(add func(*Pending)) {
	w.mu.Lock()
	add(&w.pending)
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Finish ends the watcher; only the first reason counts.
func (w *Watcher) Finish(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err == nil {
		w.err = err
		w.snapshot, w.pending = nil, Pending{}
		close(w.end)
	}
}

// Close ends it.
func (w *Watcher) Close() {
	w.Finish(store.ErrClosed)
	if w.leave != nil {
		w.leave()
	}
}
