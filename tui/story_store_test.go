package tui

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"tend/desk"
	"tend/store"
)

// watchedStore is a desk that fails the test when it is used while the console
// is in Update or View, counts what is stored, and can be broken.
type watchedStore struct {
	store.Store
	t         *testing.T
	forbidden string           // where the console is, when it must not come here
	breaks    map[string]error // by method: what it fails with
	after     error            // what a commit that went well says instead
	stored    atomic.Int64     // commits and documents that went well
	watcher   *watchedWatcher
	closed    int               // watchers
	searches  []context.Context // of the searches there were
}

// use notes that a method is used and gives the error it is to fail with.
func (w *watchedStore) use(method string) error {
	if w.forbidden != "" {
		w.t.Errorf("%s uses the store: %s", w.forbidden, method)
	}
	return w.breaks[method]
}

func (w *watchedStore) Watch(ctx context.Context) (store.Watcher, error) {
	if err := w.use("Watch"); err != nil {
		return nil, err
	}
	real, err := w.Store.Watch(ctx)
	w.watcher = &watchedWatcher{Watcher: real, of: w}
	return w.watcher, err
}

func (w *watchedStore) Conversation(ctx context.Context, k desk.Key) (store.Conversation, error) {
	if err := w.use("Conversation"); err != nil {
		return store.Conversation{}, err
	}
	return w.Store.Conversation(ctx, k)
}

func (w *watchedStore) Sessions(ctx context.Context, k desk.Key) ([]*desk.Session, error) {
	if err := w.use("Sessions"); err != nil {
		return nil, err
	}
	return w.Store.Sessions(ctx, k)
}

func (w *watchedStore) Thread(ctx context.Context, k desk.Key, p store.Page) ([]desk.Entry, error) {
	if err := w.use("Thread"); err != nil {
		return nil, err
	}
	return w.Store.Thread(ctx, k, p)
}

func (w *watchedStore) Entry(ctx context.Context, k desk.Key, t desk.EntryType, id desk.MessageID) (desk.Entry, error) {
	if err := w.use("Entry"); err != nil {
		return desk.Entry{}, err
	}
	return w.Store.Entry(ctx, k, t, id)
}

func (w *watchedStore) Commit(ctx context.Context, changes ...store.Change) error {
	if err := w.use("Commit"); err != nil {
		return err
	}
	w.stored.Add(1)
	return errors.Join(w.Store.Commit(ctx, changes...), w.after)
}

func (w *watchedStore) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	if err := w.use("Closed"); err != nil {
		return err
	}
	return w.Store.Closed(ctx, from, to, fn)
}

func (w *watchedStore) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	if err := w.use("Search"); err != nil {
		return err
	}
	w.searches = append(w.searches, ctx)
	return w.Store.Search(ctx, q, fn)
}

func (w *watchedStore) Docs(ctx context.Context, kind string) ([]store.Doc, error) {
	if err := w.use("Docs"); err != nil {
		return nil, err
	}
	return w.Store.Docs(ctx, kind)
}

func (w *watchedStore) PutDoc(ctx context.Context, docs ...store.Doc) error {
	if err := w.use("PutDoc"); err != nil {
		return err
	}
	w.stored.Add(1)
	return w.Store.PutDoc(ctx, docs...)
}

// watchedWatcher is a watcher that can be asked whether there is anything.
type watchedWatcher struct {
	store.Watcher
	of   *watchedStore
	next *store.Changes
	err  error
}

// ready looks whether something has changed, without waiting.
func (w *watchedWatcher) ready() bool {
	if w.of.breaks["Next"] != nil {
		w.err = w.of.breaks["Next"]
	}
	if w.next == nil && w.err == nil {
		if ch, err := w.Watcher.Next(&glance{Context: context.Background()}); err == nil {
			w.next = &ch
		}
	}
	return w.next != nil || w.err != nil
}

func (w *watchedWatcher) Next(context.Context) (store.Changes, error) {
	if err := w.of.use("Next"); err != nil {
		return store.Changes{}, err
	}
	if !w.ready() {
		return store.Changes{}, context.Canceled
	}
	ch, err := w.next, w.err
	w.next, w.err = nil, nil
	if err != nil {
		return store.Changes{}, err
	}
	return *ch, nil
}

func (w *watchedWatcher) Close() {
	_ = w.of.use("Watcher.Close")
	w.of.closed++
	w.Watcher.Close()
}

// glance is a context that is over after the first look at it.
type glance struct {
	context.Context
	looked bool
}

func (g *glance) Done() <-chan struct{} {
	over := make(chan struct{})
	close(over)
	return over
}

func (g *glance) Err() error {
	if g.looked {
		return context.DeadlineExceeded
	}
	g.looked = true
	return nil
}
