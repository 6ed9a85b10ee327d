package stream_test

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/stream"
)

// patience is how long a test waits for what must come.
const patience = 10 * time.Second

func newDesk(t testing.TB) store.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk"), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return st
}

func key() desk.Key { return desk.Key{Shop: desk.DefaultShop, Customer: "c1"} }

func instant(clock string) desk.Instant {
	at, err := desk.ParseInstant("2025-06-02T" + clock + "Z")
	if err != nil {
		panic(err)
	}
	return at
}

func message(id, clock string, from desk.From) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: instant(clock), From: from, Kind: desk.KindText, Text: "hello"}
}

func held(id, clock string) desk.Entry {
	e := message(id, clock, desk.FromAgent)
	e.Agent, e.Delivery, e.Release = "mia", desk.Held, e.At+1
	return e
}

func add(t testing.TB, st store.Store, k desk.Key, entries ...desk.Entry) {
	t.Helper()
	_, err := store.Append(t.Context(), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) { return entries, nil })
	if err != nil {
		t.Fatal(err)
	}
}

func alter(t testing.TB, st store.Store, k desk.Key, id desk.MessageID, how func(desk.Entry) desk.Entry) {
	t.Helper()
	_, err := store.Update(t.Context(), st, desk.DefaultRules(), k, []store.Ref{{Type: desk.Message, ID: id}}, func(e desk.Entry) (desk.Entry, error) { return how(e), nil })
	if err != nil {
		t.Fatal(err)
	}
}

func release(e desk.Entry) desk.Entry { return desk.Release(e, true) }

func deliver(state desk.Delivery) func(desk.Entry) desk.Entry {
	return func(e desk.Entry) desk.Entry {
		remote, reason := "", ""
		if state == desk.Sent {
			remote = "r-" + string(e.ID)
		}
		if state == desk.Failed {
			reason = `they "said" no`
		}
		return desk.Deliver(e, state, remote, reason)
	}
}

// listener follows a desk in a goroutine of its own.
type listener struct {
	t      testing.TB
	events chan stream.Event
	cancel context.CancelFunc
	done   chan error
	last   string // position of the last event taken in
}

func listen(t testing.TB, st store.Store, after string) *listener {
	ctx, cancel := context.WithCancel(context.Background())
	l := &listener{t: t, events: make(chan stream.Event), cancel: cancel, done: make(chan error, 1), last: after}
	go func() {
		l.done <- stream.Follow(ctx, st, after, func(e stream.Event) error {
			select {
			case l.events <- e:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}()
	t.Cleanup(l.close)
	return l
}

// close ends it and waits for that.
func (l *listener) close() {
	if l.cancel == nil {
		return
	}
	l.cancel()
	l.cancel = nil
	if err := <-l.done; !errors.Is(err, context.Canceled) {
		l.t.Errorf("ended with %v", err)
	}
}

func (l *listener) next() stream.Event {
	l.t.Helper()
	select {
	case e := <-l.events:
		l.last = e.ID
		return e
	case err := <-l.done:
		l.done <- err
		l.t.Fatalf("ended with %v", err)
	case <-time.After(patience):
		l.t.Fatal("no event came")
	}
	panic("unreachable")
}

// told sums a line up as "id delivery", or the type where it is no message.
func told(t testing.TB, e stream.Event) string {
	t.Helper()
	var m struct{ Type, ID, Delivery string }
	if err := json.Unmarshal(e.Line, &m); err != nil {
		t.Fatalf("%s: %v", e.Line, err)
	}
	return strings.TrimSpace(m.Type + m.ID + " " + m.Delivery)
}

// ready reads up to the event that says all earlier things are told.
func (l *listener) ready() (before []string) {
	l.t.Helper()
	for {
		e := l.next()
		if e.Line == nil {
			return before
		}
		before = append(before, told(l.t, e))
	}
}

func (l *listener) expect(want ...string) {
	l.t.Helper()
	for _, w := range want {
		if got := told(l.t, l.next()); got != w {
			l.t.Fatalf("told %q, want %q", got, w)
		}
	}
}
