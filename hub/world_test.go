package hub_test

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/hub"
	"tend/store"
	"tend/store/boltstore"
)

// world is a desk on a real store, in a bubble in which time passes only when
// everybody waits for it.
type world struct {
	t         *testing.T
	st        store.Store
	clock     *clock
	rules     desk.Rules
	o         hub.Options
	mu        sync.Mutex
	reminders []store.Reminder
	notices   []hub.Notice
	lines     int
}

// clock is the bubble's time on a wall clock that can be set.
type clock struct {
	mu   sync.Mutex
	skew time.Duration
}

func (c *clock) Now() desk.Instant {
	c.mu.Lock()
	defer c.mu.Unlock()
	return desk.At(time.Now().Add(c.skew))
}

func (c *clock) After(d time.Duration) <-chan time.Time { return time.After(d) }

func (c *clock) jump(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.skew += d
}

// inWorld runs a test in a world of its own.
func inWorld(t *testing.T, test func(w *world)) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "desk.db")
	synctest.Test(t, func(t *testing.T) {
		st, err := boltstore.Open(path, boltstore.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer st.Close()
		w := &world{t: t, st: st, clock: &clock{}, rules: desk.DefaultRules()}
		w.o = hub.Options{
			Clock: w.clock, Rules: w.rules, Allocate: true, Feeds: map[desk.ShopID]feed.Deliverer{},
			OnReminder: w.onReminder, OnNotice: w.onNotice,
		}
		test(w)
	})
}

func (w *world) onReminder(r store.Reminder) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.reminders = append(w.reminders, r)
}

func (w *world) onNotice(n hub.Notice) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.notices = append(w.notices, n)
}

// start runs a hub until the returned function ends it.
func (w *world) start() (stop func()) { return w.startOn(w.st, w.o) }

func (w *world) startOn(st store.Store, o hub.Options) (stop func()) {
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error, 1)
	go func() { done <- hub.New(st, o).Run(ctx) }()
	synctest.Wait()
	return sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			w.t.Errorf("Run ended with %v", err)
		}
	})
}

// pass lets time go by and everybody do what is due until then.
func (w *world) pass(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func key(customer string) desk.Key {
	return desk.Key{Shop: desk.DefaultShop, Customer: desk.CustomerID(customer)}
}

// add puts entries into a customer's log.
func (w *world) add(customer string, entries ...desk.Entry) *desk.Session {
	w.t.Helper()
	s, err := store.Append(w.t.Context(), w.st, w.rules, key(customer), func(store.Conversation) ([]desk.Entry, error) {
		return entries, nil
	})
	w.must(err)
	return s
}

// writes has a customer write now.
func (w *world) writes(customer string) *desk.Session {
	w.t.Helper()
	w.lines++
	return w.add(customer, desk.Entry{
		Type: desk.Message, ID: desk.MessageID(fmt.Sprintf("in-%03d", w.lines)), At: w.clock.Now(),
		From: desk.FromCustomer, Kind: desk.KindText, Text: "where is my parcel?",
	})
}

// reply has an agent answer; hold 0 sends at once.
func (w *world) reply(customer string, id desk.MessageID, hold time.Duration) {
	w.t.Helper()
	_, err := store.Append(w.t.Context(), w.st, w.rules, key(customer), func(c store.Conversation) ([]desk.Entry, error) {
		send := desk.Send{ID: id, Agent: "ada", Text: "on its way", Hold: hold, Feed: w.o.Feeds[desk.DefaultShop] != nil}
		return send.Entries(c.Latest, w.clock.Now())
	})
	w.must(err)
}

func (w *world) entry(customer string, id desk.MessageID) desk.Entry {
	w.t.Helper()
	e, err := w.st.Entry(w.t.Context(), key(customer), desk.Message, id)
	w.must(err)
	return e
}

// wantDelivery checks how far a message has come.
func (w *world) wantDelivery(customer string, id desk.MessageID, want desk.Delivery) {
	w.t.Helper()
	if got := w.entry(customer, id).Delivery; got != want {
		w.t.Errorf("message %s is %q, want %q", id, got, want)
	}
}

// latest is a customer's latest session.
func (w *world) latest(customer string) *desk.Session {
	w.t.Helper()
	c, err := w.st.Conversation(w.t.Context(), key(customer))
	w.must(err)
	if c.Latest == nil {
		w.t.Fatalf("customer %s has no session", customer)
	}
	return c.Latest
}

func (w *world) wantAssignee(customer string, want desk.AgentID) {
	w.t.Helper()
	if got := w.latest(customer).Assignee; got != want {
		w.t.Errorf("the session of %s is with %q, want %q", customer, got, want)
	}
}

// agent tells a fact about an agent.
func (w *world) agent(id desk.AgentID, status desk.Status, capacity int) {
	w.t.Helper()
	w.must(store.PutAgent(w.t.Context(), w.st, id, func(a desk.Agent) desk.Agent {
		return a.Learn(desk.AgentFact{Status: status, Capacity: &capacity, At: w.clock.Now()})
	}))
}

// closes has an agent end a session.
func (w *world) closes(customer string) {
	w.t.Helper()
	_, err := store.Append(w.t.Context(), w.st, w.rules, key(customer), func(c store.Conversation) ([]desk.Entry, error) {
		return desk.End(c.Latest, "ada", w.clock.Now())
	})
	w.must(err)
}
