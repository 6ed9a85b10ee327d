package sockstore

import (
	"context"
	"errors"
	"testing"

	"tend/desk"
	"tend/store"
)

// breaking is an engine whose next write ends as that of a holder that dies:
// nobody learns what became of it.
type breaking struct {
	store.Store
	stores bool                 // it dies after the write, not before
	after  func(st store.Store) // what others do before the next holder is asked
	armed  bool
}

func (b *breaking) die(write func() error) error {
	if !b.armed {
		return write()
	}
	b.armed = false
	if b.stores {
		if err := write(); err != nil {
			return err
		}
	}
	if b.after != nil {
		b.after(b.Store)
	}
	return store.ErrUnavailable
}

func (b *breaking) Commit(ctx context.Context, changes ...store.Change) error {
	return b.die(func() error { return b.Store.Commit(ctx, changes...) })
}

func (b *breaking) PutDoc(ctx context.Context, docs ...store.Doc) error {
	return b.die(func() error { return b.Store.PutDoc(ctx, docs...) })
}

// behind opens a desk whose holder is b.
func behind(tb testing.TB, b *breaking) store.Store {
	tb.Helper()
	o := optionsFor(tb.TempDir())
	lock := o.Lock
	o.Lock = func() (store.Store, error) {
		st, err := lock()
		if err != nil {
			return nil, err
		}
		b.Store = st
		return b, nil
	}
	openDesk(tb, o)
	return openDesk(tb, o)
}

func TestCommitOfUnknownFate(t *testing.T) {
	withEntry := func(t *testing.T, st store.Store) store.Change {
		return change(t, st, customer(1), says("m2", start+1))
	}
	sessionOnly := func(t *testing.T, st store.Store) store.Change {
		ch := change(t, st, customer(1), desk.CloseEntry(start+5, "mei"))
		ch.Entries = nil
		return ch
	}
	replaced := func(t *testing.T, st store.Store) store.Change {
		e, err := st.Entry(testContext(t), customer(1), desk.Message, "m1")
		ok(t, err)
		e.Delivery = desk.Queued
		return store.Change{Key: customer(1), Expect: 1, Entries: []desk.Entry{e}}
	}
	others := func(id string) func(*testing.T, store.Store) {
		return func(t *testing.T, st store.Store) { write(t, st, customer(1), says(id, start+2)) }
	}
	cases := map[string]struct {
		made   func(*testing.T, store.Store) store.Change
		stores bool
		after  func(*testing.T, store.Store)
		want   error
	}{
		"stored":                             {made: withEntry, stores: true},
		"not stored":                         {made: withEntry},
		"stored, and others wrote":           {made: withEntry, stores: true, after: others("m3")},
		"not stored, and others wrote":       {made: withEntry, after: others("m3"), want: store.ErrConflict},
		"session stored":                     {made: sessionOnly, stores: true},
		"session not stored":                 {made: sessionOnly},
		"session not stored, others wrote":   {made: sessionOnly, after: others("m3"), want: store.ErrConflict},
		"delivery stored":                    {made: replaced, stores: true},
		"delivery stored, and others wrote":  {made: replaced, stores: true, after: others("m3")},
		"delivery not stored, others wrote":  {made: replaced, after: others("m3"), want: store.ErrConflict},
		"the same message came another way":  {made: withEntry, after: others("m2"), want: store.ErrConflict},
		"stored, then a session was removed": {made: withEntry, stores: true, after: removeSession},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			b := &breaking{stores: c.stores}
			if c.after != nil {
				b.after = func(st store.Store) { c.after(t, st) }
			}
			st := behind(t, b)
			write(t, st, customer(1), says("m1", start))
			ch := c.made(t, st)
			b.armed = true
			if err := st.Commit(testContext(t), ch); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}

func removeSession(t *testing.T, st store.Store) {
	c, err := st.Conversation(testContext(t), customer(1))
	ok(t, err)
	ok(t, st.Commit(testContext(t), store.Change{Key: customer(1), Expect: c.Rev, Gone: []desk.SessionID{c.Latest.ID}}))
}

func TestDocOfUnknownFate(t *testing.T) {
	put := func(value string) func(*testing.T, store.Store) {
		return func(t *testing.T, st store.Store) {
			ok(t, st.PutDoc(testContext(t), setting("x", store.AnyRev, value)))
		}
	}
	cases := map[string]struct {
		doc    store.Doc
		stores bool
		after  func(*testing.T, store.Store)
		want   error
	}{
		"stored":                       {doc: setting("x", 1, "2"), stores: true},
		"not stored":                   {doc: setting("x", 1, "2")},
		"not stored, and others wrote": {doc: setting("x", 1, "2"), after: put("3"), want: store.ErrConflict},
		"stored, and others wrote":     {doc: setting("x", 1, "2"), stores: true, after: put("3"), want: store.ErrConflict},
		"removed":                      {doc: setting("x", 1, ""), stores: true},
		"not removed":                  {doc: setting("x", 1, "")},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			b := &breaking{stores: c.stores}
			if c.after != nil {
				b.after = func(st store.Store) { c.after(t, st) }
			}
			st := behind(t, b)
			ok(t, st.PutDoc(testContext(t), setting("x", 0, "1")))
			b.armed = true
			if err := st.PutDoc(testContext(t), c.doc); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}
