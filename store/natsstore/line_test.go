package natsstore_test

import (
	"context"
	"errors"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/natsserver"
)

// behind is a desk that one store reaches through a bad line and another one
// directly.
type behind struct {
	t         *testing.T
	line      *proxy
	server    *natsserver.Server
	near, far *natsstore.Store // far is behind the line
	later     atomic.Int64     // what the clock is ahead
}

func newBehind(t *testing.T, timeout time.Duration) *behind {
	t.Helper()
	server, err := natsserver.Start(natsserver.Options{Folder: t.TempDir(), Host: "127.0.0.1", Port: -1, FlushLater: true})
	must(t, err)
	t.Cleanup(server.Stop)
	at, err := url.Parse(server.URL())
	must(t, err)
	b := &behind{t: t, server: server, line: startProxy(t, at.Host)}
	o := natsstore.Options{URL: server.URL(), Desk: "d", Create: true, Timeout: timeout, Clock: b.now}
	b.near, err = natsstore.Open(t.Context(), o)
	must(t, err)
	t.Cleanup(func() { _ = b.near.Close() })
	o.URL = b.line.url()
	b.far, err = natsstore.Open(t.Context(), o)
	must(t, err)
	t.Cleanup(func() { _ = b.far.Close() })
	return b
}

func (b *behind) now() time.Time { return time.Now().Add(time.Duration(b.later.Load())) }

func (b *behind) append(st store.Store, k desk.Key, entries ...desk.Entry) *desk.Session {
	b.t.Helper()
	s, err := store.Append(b.t.Context(), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) { return entries, nil })
	must(b.t, err)
	return s
}

// expire takes messages away as the server does when their time is over.
func (b *behind) expire(subject string) {
	b.t.Helper()
	b.stream(func(s jetstream.Stream) { must(b.t, s.Purge(b.t.Context(), jetstream.WithPurgeSubject(subject))) })
}

// last is the number of the last message stored.
func (b *behind) last() (seq uint64) {
	b.t.Helper()
	b.stream(func(s jetstream.Stream) { seq = s.CachedInfo().State.LastSeq })
	return seq
}

func (b *behind) stream(fn func(jetstream.Stream)) {
	b.t.Helper()
	nc, err := nats.Connect("", b.server.Connect())
	must(b.t, err)
	defer nc.Close()
	js, err := jetstream.New(nc)
	must(b.t, err)
	stream, err := js.Stream(b.t.Context(), "DESK_d")
	must(b.t, err)
	fn(stream)
}

// folded makes the change that adds entries which come last.
func folded(t *testing.T, st store.Store, k desk.Key, entries ...desk.Entry) store.Change {
	t.Helper()
	c, err := st.Conversation(t.Context(), k)
	must(t, err)
	f := desk.NewFolder(desk.DefaultRules(), k, c.Latest)
	for _, e := range entries {
		must(t, f.Apply(e))
	}
	for _, s := range f.Changed() {
		s.Rev = c.Rev + 1
	}
	return store.Change{Key: k, Expect: c.Rev, Entries: entries, Sessions: f.Changed()}
}

// until waits for something to be so.
func until(t *testing.T, so func() bool) {
	t.Helper()
	untilWithin(t, 20*time.Second, so)
}

func untilWithin(t *testing.T, d time.Duration, so func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	limit := time.After(d)
	for !so() {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatal("it does not become so")
		}
	}
}

// TestLostAnswer has the server store a commit and the line lose its answer:
// the commit is found by its number once there is a line again, also where
// others have changed the customer meanwhile.
func TestLostAnswer(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		entries []desk.Entry
		more    int // what others store meanwhile
	}{
		{"activity", []desk.Entry{desk.AssignEntry(start+1, "anna")}, 0},
		{"activity, then others", []desk.Entry{desk.AssignEntry(start+1, "anna")}, 3},
		{"batch", []desk.Entry{says("lost", start+1), desk.CloseEntry(start+1, "anna")}, 0},
		{"batch, then others", []desk.Entry{says("lost", start+1), desk.CloseEntry(start+1, "anna")}, 3},
		{"message, of which only the claim is written", []desk.Entry{says("lost", start+1)}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBehind(t, 20*time.Second)
			b.append(b.near, key(1), says("m0", start))
			change := folded(t, b.near, key(1), c.entries...)
			_, err := b.far.Conversation(t.Context(), key(1))
			must(t, err)
			b.line.setDeaf(true)
			before := b.last()
			done := make(chan error, 1)
			go func() { done <- b.far.Commit(t.Context(), change) }()
			until(t, func() bool { return b.last() > before })
			for i := range c.more {
				b.append(b.near, key(1), desk.AssignEntry(start+desk.Instant(2+i), "ben"))
			}
			b.line.setCut(true)
			b.line.setDeaf(false)
			b.line.setCut(false)
			must(t, <-done)
			log, err := b.near.Thread(t.Context(), key(1), store.Page{})
			must(t, err)
			if len(log) != 1+len(c.entries)+c.more || log[1].ID != c.entries[0].ID {
				t.Fatalf("the log is %+v", log)
			}
		})
	}
}

// TestNoLine has commits and readers wait for a line no longer than they were
// told, and say that it cannot be known whether anything was stored.
func TestNoLine(t *testing.T) {
	t.Parallel()
	b := newBehind(t, 300*time.Millisecond)
	b.append(b.near, key(1), says("m0", start))
	change := folded(t, b.near, key(1), says("m1", start+1))
	b.line.setCut(true)
	if _, err := b.far.Conversation(t.Context(), key(1)); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("reading: %v", err)
	}
	if err := b.far.Commit(t.Context(), change); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("commit: %v", err)
	}
	if err := b.far.PutDoc(t.Context(), store.Doc{Kind: "faq", ID: "1", Value: []byte(`{}`)}); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("document: %v", err)
	}
	b.line.setCut(false)
	until(t, func() bool { _, err := b.far.Conversation(t.Context(), key(1)); return err == nil })
	if c, err := b.near.Conversation(t.Context(), key(1)); err != nil || c.Rev != 1 {
		t.Errorf("what was given up is stored: %+v, %v", c, err)
	}
}

// TestBackAfterLong has a watcher away for so long that the server has taken
// away what it would have told them. They are told what became of it, and that
// they may have missed something.
func TestBackAfterLong(t *testing.T) {
	t.Parallel()
	b := newBehind(t, 20*time.Second)
	b.append(b.near, key(1), says("m1", start))
	b.append(b.near, key(2), says("m2", start))
	must(t, b.near.PutDoc(t.Context(), store.Doc{Kind: "faq", ID: "1", Value: []byte(`{}`)}))
	f := follow(t, b.far)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go f.run(ctx)
	f.caughtUp(b.near)
	b.line.setCut(true)
	ended := b.append(b.near, key(1), desk.CloseEntry(start+5, "anna"))
	b.append(b.near, key(3), says("m3", start))
	must(t, b.near.PutDoc(t.Context(), store.Doc{Kind: "faq", ID: "1", Rev: store.AnyRev}))
	b.expire(natsstore.ActiveSubject("d", key(1)))
	b.expire("desk.d.w.doc.>")
	b.later.Store(int64(25 * time.Hour))
	b.line.setCut(false)
	f.caughtUp(b.near)
	until(t, func() bool { return f.knowsEnd(ended) })
}
