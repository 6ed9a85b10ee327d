package demofeed_test

import (
	"context"
	"path/filepath"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/demofeed"
	"tend/store"
	"tend/store/boltstore"
)

// bubbleClock is the clock of a synctest bubble: hours pass in no time.
type bubbleClock struct{}

func (bubbleClock) Now() desk.Instant                      { return desk.At(time.Now()) }
func (bubbleClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

// market is a desk full of the sample with its customers at large.
type market struct {
	*demofeed.Feed
	t     *testing.T
	st    store.Store
	rules desk.Rules
	since desk.Instant // when the desk was filled
	sent  int
	ended chan error // what Run ended with
}

// onMarket runs a test in a bubble, with the customers as o wants them.
func onMarket(t *testing.T, o demofeed.Options, test func(*testing.T, *market)) {
	synctest.Test(t, func(t *testing.T) {
		st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk.db"), boltstore.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer st.Close()
		o.Clock, o.Rules = bubbleClock{}, rules()
		if err := demofeed.Fill(t.Context(), st, o.Rules, time.Now(), "ada", texts()); err != nil {
			t.Fatal(err)
		}
		m := &market{demofeed.New(st, o), t, st, o.Rules, desk.At(time.Now()), 0, make(chan error, 1)}
		ctx, cancel := context.WithCancel(t.Context())
		go func() { m.ended <- m.Run(ctx) }()
		test(t, m)
		cancel()
		if err := <-m.ended; err != nil {
			t.Errorf("Run ended with %v", err)
		}
	})
}

// pass lets time go by.
func (m *market) pass(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

// sessionOf is the latest session of a customer.
func (m *market) sessionOf(k desk.Key) *desk.Session {
	m.t.Helper()
	c, err := m.st.Conversation(m.t.Context(), k)
	if err != nil || c.Latest == nil {
		m.t.Fatalf("customer %s: %v, %v", k.Customer, c.Latest, err)
	}
	return c.Latest
}

// reply commits an answer and hands it over.
func (m *market) reply(k desk.Key, text string) (desk.Entry, feed.Receipt, error) {
	m.t.Helper()
	m.sent++
	send := desk.Send{ID: desk.MessageID("ours-" + strconv.Itoa(m.sent)), Agent: "ada", Text: text}
	var reply desk.Entry
	_, err := store.Append(m.t.Context(), m.st, m.rules, k, func(c store.Conversation) ([]desk.Entry, error) {
		entries, err := send.Entries(c.Latest, desk.At(time.Now()))
		if err == nil {
			reply = entries[len(entries)-1]
		}
		return entries, err
	})
	if err != nil {
		m.t.Fatal(err)
	}
	r, err := m.Deliver(m.t.Context(), k, reply)
	return reply, r, err
}

// live lists what the customers wrote since the desk was filled, in the order
// of time.
func (m *market) live() []store.Hit {
	m.t.Helper()
	var out []store.Hit
	err := m.st.Log(m.t.Context(), m.since, 0, func(k desk.Key, e desk.Entry) bool {
		if e.From == desk.FromCustomer && len(e.ID) > 5 && e.ID[:5] == "live-" {
			out = append(out, store.Hit{Key: k, Entry: e})
		}
		return true
	})
	if err != nil {
		m.t.Fatal(err)
	}
	return out
}

func priya() desk.Key  { return desk.Key{Shop: "fern-and-fable", Customer: "priya-s"} }
func wutong() desk.Key { return desk.Key{Shop: "shancha", Customer: "wu-t"} }
