package sockstore

import (
	"context"
	"fmt"
	"sync"

	"tend/store"
	"tend/store/codec"
)

// watcher is the client's end of a watch. Next may be given up with its
// context; what was under way comes with the next one.
type watcher struct {
	client *Client
	call   *outgoing
	once   sync.Once
	unhook func() bool

	turn    chan struct{} // held by the Next that runs
	names   *codec.Reader
	pulled  bool          // a Changes is on its way
	partial store.Changes // its pieces so far
	failed  error         // the watch has ended
}

// Watch implements store.Store. The watcher ends with ctx.
func (c *Client) Watch(ctx context.Context) (store.Watcher, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	o, err := c.begin(methodWatch, nil)
	if err != nil {
		return nil, fmt.Errorf("sockstore: watch: %w", err)
	}
	w := &watcher{client: c, call: o, turn: make(chan struct{}, 1), names: codec.NewReader()}
	w.unhook = context.AfterFunc(ctx, func() { w.finish(ctx.Err()) })
	if _, err := w.piece(ctx); err != nil { // an empty one: it watches
		w.Close()
		return nil, err
	}
	return w, nil
}

// Close implements store.Watcher.
func (w *watcher) Close() {
	w.unhook()
	w.finish(store.ErrClosed)
}

// finish ends the watch for a reason; the first one holds.
func (w *watcher) finish(why error) {
	w.once.Do(func() {
		w.call.reason = why
		close(w.call.closed)
		w.client.drop(w.call)
	})
}

// Next implements store.Watcher.
func (w *watcher) Next(ctx context.Context) (store.Changes, error) {
	select {
	case w.turn <- struct{}{}:
	case <-ctx.Done():
		return store.Changes{}, ctx.Err()
	}
	defer func() { <-w.turn }()
	if w.failed != nil {
		return store.Changes{}, w.failed
	}
	return w.gather(ctx)
}

// gather asks for a Changes unless one is on its way, and puts it together.
func (w *watcher) gather(ctx context.Context) (store.Changes, error) {
	if !w.pulled {
		w.pulled = true
		w.tell(kindPull)
	}
	for {
		body, err := w.piece(ctx)
		if err != nil {
			return store.Changes{}, err
		}
		last, err := readPiece(&cursor{b: body, names: w.names}, &w.partial)
		if err != nil {
			w.client.lose(lost(err))
			return store.Changes{}, w.client.why()
		}
		if last {
			ch := w.partial
			w.partial, w.pulled = store.Changes{}, false
			return ch, nil
		}
	}
}

func (w *watcher) tell(k kind) {
	if err := w.client.out.send(k, w.call.id, nil); err != nil {
		w.client.lose(lost(err))
	}
}

// piece waits for a piece and makes room for another. The end of the watch is
// remembered.
func (w *watcher) piece(ctx context.Context) ([]byte, error) {
	m, err := w.client.wait(ctx, w.call)
	if err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err == nil && m.kind != kindItem {
		err = store.ErrClosed
	}
	if err != nil {
		w.failed = fmt.Errorf("sockstore: watch: %w", err)
		return nil, w.failed
	}
	w.tell(kindCredit)
	return m.body, nil
}
