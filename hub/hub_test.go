package hub

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// still is a clock that stands.
type still desk.Instant

func (s still) Now() desk.Instant                  { return desk.Instant(s) }
func (still) After(time.Duration) <-chan time.Time { return nil }

func waitingSession(i int, now desk.Instant) *desk.Session {
	return &desk.Session{
		ID: desk.SessionID(fmt.Sprintf("s%06d", i)), Shop: desk.DefaultShop, Customer: desk.CustomerID(fmt.Sprint(i)),
		Rev: 1, Wait: now.Add(-time.Duration(i) * time.Second), LastAt: now,
	}
}

// TestOlderStatesAreIgnored: a watcher that has not caught up does not undo
// what the hub knows from its own commit.
func TestOlderStatesAreIgnored(t *testing.T) {
	const now = desk.Instant(1_000_000_000_000_000)
	h := New(nil, Options{Clock: still(now), Allocate: true})
	old := waitingSession(1, now)
	given := *old
	given.Rev, given.Assignee, given.Assigned = 2, "ada", []desk.Assignment{{At: now, Agent: "ada"}}
	h.apply(store.Changes{Snapshot: true, Sessions: []*desk.Session{old}})
	h.see(&given, now)
	h.apply(store.Changes{Sessions: []*desk.Session{old}})
	if h.crew.queue.len() != 0 || h.crew.loads["ada"].Open != 1 {
		t.Errorf("%d in the queue, ada has %d; want 0 and 1", h.crew.queue.len(), h.crew.loads["ada"].Open)
	}
}

// BenchmarkChange is what one change costs on a desk of a hundred thousand
// open sessions that nobody has room for.
func BenchmarkChange(b *testing.B) {
	h, now := bigDesk(b)
	s := waitingSession(50_000, now)
	for b.Loop() {
		next := *s
		next.Rev++
		s = &next
		h.apply(store.Changes{Sessions: []*desk.Session{s}})
		h.work(b.Context())
		if h.sleep() == 0 {
			b.Fatal("the hub does not rest")
		}
	}
}

// BenchmarkWake is what a wake costs there when nothing is due.
func BenchmarkWake(b *testing.B) {
	h, _ := bigDesk(b)
	for b.Loop() {
		h.work(b.Context())
		h.sleep()
	}
}

// BenchmarkSnapshot is what the first look at that desk costs.
func BenchmarkSnapshot(b *testing.B) {
	h, now := bigDesk(b)
	snapshot := store.Changes{Snapshot: true}
	for i := range 100_000 {
		snapshot.Sessions = append(snapshot.Sessions, waitingSession(i, now))
	}
	b.ReportAllocs()
	for b.Loop() {
		h.apply(snapshot)
	}
}

func bigDesk(b *testing.B) (*Hub, desk.Instant) {
	const now = desk.Instant(1_000_000_000_000_000_000)
	h := New(nil, Options{Clock: still(now), Allocate: true, Rules: desk.DefaultRules()})
	c := store.Changes{Snapshot: true}
	for i := range 100_000 {
		c.Sessions = append(c.Sessions, waitingSession(i, now))
	}
	h.apply(c)
	h.work(b.Context())
	return h, now
}
