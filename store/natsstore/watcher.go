package natsstore

import (
	"context"
	"sync"

	"tend/store"
)

// watcher keeps for its reader what changed since the last Next, newest state
// only, so that neither waits for the other.
type watcher struct {
	wake  chan struct{} // holds one element when there may be something
	end   chan struct{} // closed when it is over
	leave func()

	mu       sync.Mutex
	err      error // why it is over
	snapshot *store.Changes
	pending  pending
}

// begin gives it the first state to tell; false means that it is over already.
func (w *watcher) begin(c *store.Changes) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.snapshot = c
	return w.err == nil
}

// Next waits for what changed since the last call.
func (w *watcher) Next(ctx context.Context) (store.Changes, error) {
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
func (w *watcher) take() (c store.Changes, ok bool, err error) {
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

// tell adds to what the reader will see. It never waits.
func (w *watcher) tell(add func(*pending)) {
	w.mu.Lock()
	add(&w.pending)
	w.mu.Unlock()
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// finish ends the watcher; only the first reason counts.
func (w *watcher) finish(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err == nil {
		w.err = err
		w.snapshot, w.pending = nil, pending{}
		close(w.end)
	}
}

// Close ends it.
func (w *watcher) Close() {
	w.finish(store.ErrClosed)
	w.leave()
}
