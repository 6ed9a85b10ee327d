package sockstore

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// start is when the first customer of a test writes.
const start = desk.Instant(1748829600 * time.Second)

func testContext(tb testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	tb.Cleanup(cancel)
	return ctx
}

func ok(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// engine is a desk in a file, closed with the test.
func engine(tb testing.TB) *boltstore.Store {
	tb.Helper()
	st, err := boltstore.Open(filepath.Join(tb.TempDir(), "desk.db"), boltstore.Options{})
	ok(tb, err)
	tb.Cleanup(func() { _ = st.Close() })
	return st
}

// serve serves a store on a socket until the test ends, or stop is called.
func serve(tb testing.TB, st store.Store) (path string, stop func()) {
	tb.Helper()
	path = filepath.Join(tb.TempDir(), "s")
	l, err := net.Listen("unix", path)
	ok(tb, err)
	stop = background(func(ctx context.Context) { _ = Serve(ctx, l, st, "a desk") })
	tb.Cleanup(stop)
	return path, stop
}

func connect(tb testing.TB, path string) *Client {
	tb.Helper()
	c, err := Dial(testContext(tb), path, DialOptions{})
	ok(tb, err)
	tb.Cleanup(func() { _ = c.Close() })
	return c
}

// optionsFor opens the desk of a folder as a program would.
func optionsFor(folder string) Options {
	return Options{
		Folder: folder,
		Lock: func() (store.Store, error) {
			return boltstore.Open(filepath.Join(folder, "desk.db"), boltstore.Options{LockTimeout: time.Millisecond})
		},
		Locked: boltstore.ErrLocked,
	}
}

func openDesk(tb testing.TB, o Options) store.Store {
	tb.Helper()
	st, err := Open(testContext(tb), o)
	ok(tb, err)
	tb.Cleanup(func() { _ = st.Close() })
	return st
}

func customer(n int) desk.Key {
	return desk.Key{Shop: "shop", Customer: desk.CustomerID(fmt.Sprintf("customer-%d", n))}
}

func says(id string, at desk.Instant) desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: desk.MessageID(id), At: at,
		From: desk.FromCustomer, Kind: desk.KindText, Text: "您好, where is " + id + "?",
	}
}

func write(tb testing.TB, st store.Store, k desk.Key, entries ...desk.Entry) *desk.Session {
	tb.Helper()
	s, err := store.Append(testContext(tb), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) {
		return entries, nil
	})
	ok(tb, err)
	return s
}

// change is the commit that adds entries to a customer's log.
func change(tb testing.TB, st store.Store, k desk.Key, entries ...desk.Entry) store.Change {
	tb.Helper()
	c, err := st.Conversation(testContext(tb), k)
	ok(tb, err)
	f := desk.NewFolder(desk.DefaultRules(), k, c.Latest)
	for _, e := range entries {
		ok(tb, f.Apply(e))
	}
	for _, s := range f.Changed() {
		s.Rev = c.Rev + 1
	}
	return store.Change{Key: k, Expect: c.Rev, Entries: entries, Sessions: f.Changed()}
}

func next(tb testing.TB, w store.Watcher) store.Changes {
	tb.Helper()
	ch, err := w.Next(testContext(tb))
	ok(tb, err)
	return ch
}

func watch(tb testing.TB, st store.Store) store.Watcher {
	tb.Helper()
	w, err := st.Watch(testContext(tb))
	ok(tb, err)
	tb.Cleanup(w.Close)
	return w
}

// thread lists the ids of a customer's log.
func thread(tb testing.TB, st store.Store, k desk.Key) []desk.MessageID {
	tb.Helper()
	log, err := st.Thread(testContext(tb), k, store.Page{})
	ok(tb, err)
	ids := []desk.MessageID{}
	for _, e := range log {
		ids = append(ids, e.ID)
	}
	return ids
}
