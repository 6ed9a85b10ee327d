package hub_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// errGone is a platform that cannot be reached.
var errGone = errors.New("no route to host")

// market is a platform with a line to the desk: the bad one of the other
// tests, that also tells what happens and is told what becomes of sessions.
type market struct {
	*platform
	name string
	shop desk.ShopID
	can  desk.Abilities

	receive func(ctx context.Context, d feed.Desk, n int) error // the n-th, from 1; nil is current at once and stays so
	state   func(desk.Key, feed.State) error                    // nil takes all

	mu       sync.Mutex
	desk     feed.Desk // of the present Receive
	drop     chan error
	received []desk.Instant
	told     []string
}

// market connects a platform to a shop by a line. It counts as current at once.
func (w *world) market(name string, shop desk.ShopID) *market {
	m := &market{
		platform: &platform{w: w, at: func(string) {}}, name: name, shop: shop,
		can: desk.Abilities{Close: true, Assign: true}, drop: make(chan error, 1),
	}
	w.connect(m)
	return m
}

// connect makes a new line of a market, as a restarted program does.
func (w *world) connect(m *market) {
	l := feed.NewLine(m, feed.LineOptions{Name: m.name, Type: "market", Clock: w.clock, Log: w.o.Log})
	w.o.Lines = slices.DeleteFunc(slices.Clone(w.o.Lines), func(l *feed.Line) bool { return l.Name() == m.name })
	w.o.Lines = append(w.o.Lines, l)
}

func (m *market) Receive(ctx context.Context, d feed.Desk) error {
	m.mu.Lock()
	m.desk = d
	m.received = append(m.received, m.w.clock.Now())
	n := len(m.received)
	m.mu.Unlock()
	if m.receive != nil {
		return m.receive(ctx, d, n)
	}
	return m.serve(ctx, d)
}

// serve tells the shop, is current, and stays so until it is dropped.
func (m *market) serve(ctx context.Context, d feed.Desk) error {
	if err := d.Take(ctx, feed.Batch{Shops: []feed.Shop{{Shop: desk.Shop{ID: m.shop}, Can: m.can}}}); err != nil {
		return err
	}
	d.Current(true)
	return m.stay(ctx)
}

func (m *market) stay(ctx context.Context) error {
	select {
	case err := <-m.drop:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (m *market) Mirror(_ context.Context, k desk.Key, s feed.State) error {
	if m.state != nil {
		if err := m.state(k, s); err != nil {
			return err
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	told := fmt.Sprintf("%s: %s", k.Customer, s.Assignee)
	if s.Closed {
		told += " closed by " + string(s.By)
	}
	m.told = append(m.told, told)
	return nil
}

// hands has the market tell the desk something.
func (m *market) hands(b feed.Batch) {
	m.w.t.Helper()
	m.w.must(m.desk.Take(m.w.t.Context(), b))
	synctest.Wait()
}

// tells hands over arrivals.
func (m *market) tells(arrivals ...feed.Arrival) {
	m.w.t.Helper()
	m.hands(feed.Batch{Arrivals: arrivals})
}

func (m *market) key(customer string) desk.Key {
	return desk.Key{Shop: m.shop, Customer: desk.CustomerID(customer)}
}

// in is a message of a customer, now.
func (m *market) in(customer, id, text string) feed.Arrival {
	return feed.Arrival{Key: m.key(customer), Entry: desk.Entry{
		Type: desk.Message, ID: desk.MessageID(id), At: m.w.clock.Now(),
		From: desk.FromCustomer, Kind: desk.KindText, Text: text,
	}}
}

// by is a message of somebody on the shop's side, now.
func (m *market) by(agent desk.AgentID, customer, id, text string) feed.Arrival {
	a := m.in(customer, id, text)
	a.Entry.From, a.Entry.Agent = desk.FromAgent, agent
	return a
}

// texts is a customer's thread: who wrote what.
func (w *world) texts(k desk.Key) (out []string) {
	w.t.Helper()
	log, err := w.st.Thread(w.t.Context(), k, store.Page{})
	w.must(err)
	for _, e := range log {
		if e.Type == desk.Message && e.Delivery != desk.Withdrawn {
			out = append(out, fmt.Sprintf("%s %s: %s", e.From, e.ID, e.Text))
		}
	}
	return out
}

func (w *world) wantTexts(k desk.Key, want ...string) {
	w.t.Helper()
	if got := w.texts(k); !slices.Equal(got, want) {
		w.t.Errorf("the thread is\n%q, want\n%q", got, want)
	}
}

// feed is the document of a feed; the zero Feed if there is none.
func (w *world) feed(name string) store.Feed {
	w.t.Helper()
	all, err := store.Feeds(w.t.Context(), w.st)
	w.must(err)
	for _, f := range all {
		if f.Name == name {
			return f
		}
	}
	return store.Feed{}
}

func (w *world) wantFeed(name string, state store.FeedState, reason string) {
	w.t.Helper()
	if f := w.feed(name); f.State != state || f.Reason != reason {
		w.t.Errorf("feed %s is %q (%s), want %q (%s)", name, f.State, f.Reason, state, reason)
	}
}

// answer has ada reply at once to a customer of any shop a feed serves.
func (w *world) answer(k desk.Key, id desk.MessageID, text string) {
	w.t.Helper()
	_, err := store.Append(w.t.Context(), w.st, w.rules, k, func(c store.Conversation) ([]desk.Entry, error) {
		return desk.Send{ID: id, Agent: "ada", Text: text, Feed: true}.Entries(c.Latest, w.clock.Now())
	})
	w.must(err)
}

// wantState checks a message of any shop.
func (w *world) wantState(k desk.Key, id desk.MessageID, want desk.Delivery, remote string) {
	w.t.Helper()
	e, err := w.st.Entry(w.t.Context(), k, desk.Message, id)
	w.must(err)
	if e.Delivery != want || e.RemoteID != remote {
		w.t.Errorf("message %s is %q as %q (%s), want %q as %q", id, e.Delivery, e.RemoteID, e.Reason, want, remote)
	}
}

// wait is short for a while in which a line tries again.
const wait = 5 * time.Minute
