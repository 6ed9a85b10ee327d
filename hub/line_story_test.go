package hub_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

func TestLines(t *testing.T) {
	for name, test := range map[string]func(w *world, m *market){
		"what comes in is on the desk, and the reply goes out": func(w *world, m *market) {
			defer w.start()()
			m.tells(m.in("c", "r1", "where is it?"))
			w.answer(key("c"), "out", "here")
			synctest.Wait()
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
			w.wantTexts(key("c"), "customer r1: where is it?", "agent out: here")
			if s, _ := store.Shops(w.t.Context(), w.st); len(s) != 1 || s[0].Feed != "m" {
				w.t.Errorf("shops %+v, want one with feed m", s)
			}
		},
		"nothing goes out before it is current, all of it at once then": func(w *world, m *market) {
			m.receive = func(ctx context.Context, d feed.Desk, _ int) error {
				w.must(d.Take(ctx, feed.Batch{Shops: []feed.Shop{{Shop: desk.Shop{ID: m.shop}}}}))
				return m.stay(ctx)
			}
			defer w.start()()
			for i := range 3 {
				c := fmt.Sprint("c", i)
				m.tells(m.in(c, "r"+c, "hello?"))
				w.answer(key(c), desk.MessageID("out"+c), "yes")
			}
			w.pass(10 * time.Minute)
			if len(m.calls) != 0 {
				w.t.Errorf("%d calls of a line that is not current", len(m.calls))
			}
			w.wantFeed("m", store.FeedCatchingUp, "")
			m.desk.Current(true)
			synctest.Wait()
			for i := range 3 {
				c := fmt.Sprint("c", i)
				w.wantSent(m.platform, c, desk.MessageID("out"+c))
			}
			w.pass(2 * time.Second)
			w.wantFeed("m", store.FeedLive, "")
		},
		"an outage holds replies up, and is told": func(w *world, m *market) {
			m.receive = func(ctx context.Context, d feed.Desk, n int) error {
				if n > 1 && n < 5 {
					return &feed.Plain{Text: "The platform cannot be reached.", Err: errGone}
				}
				return m.serve(ctx, d)
			}
			defer w.start()()
			m.tells(m.in("c", "r1", "hello?"))
			w.pass(10 * time.Second)
			m.drop <- errGone
			synctest.Wait()
			w.answer(key("c"), "out", "yes")
			w.pass(2 * time.Second)
			w.wantFeed("m", store.FeedDown, "The platform cannot be reached.")
			if f := w.feed("m"); f.Next <= w.clock.Now() || w.clock.Now().Sub(f.Since) > 3*time.Second {
				w.t.Errorf("down since %v, next try %v", f.Since, f.Next)
			}
			w.wantDelivery("c", "out", desk.Queued)
			m.wantCount("out", 0)
			w.pass(time.Minute)
			w.wantSent(m.platform, "c", "out")
			w.wantFeed("m", store.FeedLive, "")
			m.wantTried(5, 15*time.Second)
		},
		"what a person must mend is tried rarely": func(w *world, m *market) {
			m.receive = func(context.Context, feed.Desk, int) error { return feed.ErrUnauthorized }
			defer w.start()()
			w.pass(time.Hour)
			if n := len(m.received); n < 10 || n > 30 {
				w.t.Errorf("tried %d times in an hour, want once in 2½ to 5 minutes", n)
			}
			w.wantFeed("m", store.FeedDown, "The platform does not let us in. Check the token and what it may do.")
		},
		"one that is down is tried when somebody asks for it, and once": func(w *world, m *market) {
			m.receive = func(ctx context.Context, d feed.Desk, n int) error {
				if n == 1 {
					return feed.ErrUnauthorized
				}
				return m.serve(ctx, d)
			}
			w.must(store.TryFeed(w.t.Context(), w.st, "nobody", w.clock.Now()))
			defer w.start()()
			w.pass(10 * time.Second)
			w.wantFeed("m", store.FeedDown, "The platform does not let us in. Check the token and what it may do.")
			w.must(store.TryFeed(w.t.Context(), w.st, "m", w.clock.Now()))
			w.pass(2 * time.Second)
			w.wantFeed("m", store.FeedLive, "")
			if left, err := w.st.Docs(w.t.Context(), store.DocTry); err != nil || len(left) > 0 {
				w.t.Errorf("what was asked for is still there: %v, %v", left, err)
			}
		},
		"a panic in Receive is a failure like any other": func(w *world, m *market) {
			m.receive = func(ctx context.Context, d feed.Desk, n int) error {
				if n <= 3 {
					panic("out of range")
				}
				return m.serve(ctx, d)
			}
			defer w.start()()
			w.pass(2 * time.Second)
			w.wantFeed("m", store.FeedDown, "The program made a mistake with this feed. The log says more.")
			w.pass(20 * time.Second)
			w.wantFeed("m", store.FeedLive, "")
		},
		"a panic in Deliver leaves it open, and is looked up": func(w *world, m *market) {
			m.deliver = func(_ context.Context, e desk.Entry, n int) error {
				if n == 1 {
					m.take(e.ID)
					panic("nil map")
				}
				return nil
			}
			defer w.start()()
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(10 * time.Second)
			w.wantSent(m.platform, "c", "out")
		},
		"a panic in Lookup is asked again": func(w *world, m *market) {
			m.deliver = m.loses(1)
			m.lookup = func(n int) error {
				if n == 1 {
					panic("nil map")
				}
				return nil
			}
			defer w.start()()
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(10 * time.Second)
			w.wantSent(m.platform, "c", "out")
		},
		"a dead feed stops no other one": func(w *world, m *market) {
			dead := w.market("dead", "elsewhere")
			dead.receive = func(context.Context, feed.Desk, int) error { panic("dead") }
			defer w.start()()
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(time.Second)
			w.wantSent(m.platform, "c", "out")
			if w.feed("dead").State != store.FeedDown || w.feed("m").State != store.FeedLive {
				w.t.Errorf("feeds %+v and %+v, want one down and one live", w.feed("dead"), w.feed("m"))
			}
		},
		"a feed whose calls hang stops no other one": func(w *world, m *market) {
			stuck := w.market("stuck", "elsewhere")
			stuck.deliver = hangs(1000)
			defer w.start()()
			for i := range 20 {
				c := fmt.Sprint("c", i)
				stuck.tells(stuck.in(c, "r"+c, "hello?"))
				w.answer(stuck.key(c), desk.MessageID("out"+c), "yes")
			}
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(time.Second)
			w.wantSent(m.platform, "c", "out")
			if stuck.most != 8 {
				w.t.Errorf("%d calls at once, want 8", stuck.most)
			}
			stuck.changes(func() { stuck.deliver = nil })
			w.pass(10 * time.Minute)
			for i := range 20 {
				w.wantState(stuck.key(fmt.Sprint("c", i)), desk.MessageID(fmt.Sprint("outc", i)), desk.Sent, fmt.Sprint("remote-outc", i))
			}
		},
		"the same customer on two shops is two customers": func(w *world, m *market) {
			other := w.market("other", "elsewhere")
			defer w.start()()
			m.tells(m.in("c", "r1", "here"))
			other.tells(other.in("c", "r1", "there"))
			w.answer(other.key("c"), "out", "to there")
			synctest.Wait()
			w.wantTexts(m.key("c"), "customer r1: here")
			w.wantTexts(other.key("c"), "customer r1: there", "agent out: to there")
			other.wantCount("out", 1)
			m.wantCount("out", 0)
		},
		"a shop that two feeds tell stays with the first": func(w *world, m *market) {
			other := w.market("other", m.shop)
			other.receive = func(ctx context.Context, d feed.Desk, n int) error {
				<-time.After(time.Minute)
				return other.serve(ctx, d)
			}
			defer w.start()()
			w.pass(2 * time.Minute)
			m.tells(m.in("c", "r1", "hello?"))
			w.answer(key("c"), "out", "yes")
			w.pass(time.Second)
			m.wantCount("out", 1)
			if s, _ := store.Shops(w.t.Context(), w.st); len(s) != 1 || s[0].Feed != "m" {
				w.t.Errorf("shops %+v, want one with feed m", s)
			}
		},
		"a feed that is not in the settings is down, until no shop names it": func(w *world, _ *market) {
			shop := func(feed string) {
				w.must(store.PutShop(w.t.Context(), w.st, "old", func(s desk.Shop) desk.Shop { s.Feed = feed; return s }))
			}
			shop("former")
			w.must(store.PutFeed(w.t.Context(), w.st, store.Feed{Name: "forgotten", State: store.FeedLive}))
			defer w.start()()
			w.wantFeed("former", store.FeedDown, `The feed "former" is not in the settings of this machine.`)
			w.wantFeed("forgotten", "", "")
			shop("")
			w.pass(time.Second)
			w.wantFeed("former", "", "")
		},
		"a warning stands beside the state": func(w *world, m *market) {
			defer w.start()()
			m.desk.Warn("The token ends in two days.")
			w.pass(2 * time.Second)
			if f := w.feed("m"); f.Warning != "The token ends in two days." || f.State != store.FeedLive {
				w.t.Errorf("feed %+v", f)
			}
			m.desk.Warn("")
			w.pass(2 * time.Second)
			if f := w.feed("m"); f.Warning != "" {
				w.t.Errorf("feed %+v", f)
			}
		},
		"what an ended attempt still says counts for nothing": func(w *world, m *market) {
			m.receive = func(ctx context.Context, d feed.Desk, n int) error {
				if n > 1 {
					return m.stay(ctx)
				}
				return m.serve(ctx, d)
			}
			defer w.start()()
			old := m.desk
			m.drop <- errGone
			w.pass(wait)
			old.Current(true)
			old.Warn("too late")
			w.pass(2 * time.Second)
			w.wantFeed("m", store.FeedDown, "No route to host.")
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) { test(w, w.market("m", desk.DefaultShop)) })
		})
	}
}

// wantTried checks how often Receive was called, the last time not later than
// so long after the first failure.
func (m *market) wantTried(n int, within time.Duration) {
	m.w.t.Helper()
	if len(m.received) != n || m.received[n-1].Sub(m.received[1]) > within {
		m.w.t.Errorf("tried at %v; want %d times, within %v", m.received, n, within)
	}
}

// TestBrokenSettings: a line of settings that cannot work is down and says so.
func TestBrokenSettings(t *testing.T) {
	inWorld(t, func(w *world) {
		w.o.Lines = append(w.o.Lines, feed.NewLine(
			feed.Broken(&feed.Plain{Text: "The feed has no url. Add one to the settings."}),
			feed.LineOptions{Name: "b", Clock: w.clock},
		))
		defer w.start()()
		w.pass(2 * time.Second)
		w.wantFeed("b", store.FeedDown, "The feed has no url. Add one to the settings.")
		if f := w.feed("b"); f.Next.Sub(w.clock.Now()) < 2*time.Minute {
			w.t.Errorf("it is tried again in %v", f.Next.Sub(w.clock.Now()))
		}
	})
}

// TestAnIdleDeskWritesNothing: with a line that polls, and after one that
// flapped.
func TestAnIdleDeskWritesNothing(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		count := &counting{Store: w.st}
		defer w.startOn(count, w.o)()
		all := feed.Batch{
			Shops:   []feed.Shop{{Shop: desk.Shop{ID: m.shop, Name: "Fern\xff", Zone: "Asia/Shanghai"}, Can: m.can}},
			Agents:  []desk.Agent{{ID: "bo", Name: "Bo"}},
			Reaches: []feed.Reached{{Key: m.key("c"), Reach: desk.Reach{Closed: true}}, {Key: m.key("d")}},
			Figures: []desk.Figures{{Shop: m.shop, At: w.clock.Now()}},
			Replies: []desk.QuickReply{{ID: "hi", Title: map[string]string{}, Text: map[string]string{"en": "Hi"}}},
			Cursor:  "7", Arrivals: []feed.Arrival{m.in("c", "r1", "hello?")},
		}
		m.hands(all)
		w.pass(wait)
		before := count.writes()
		for range 20 {
			w.pass(20 * time.Second)
			all.Figures[0].At = w.clock.Now()
			m.hands(all)
		}
		if n := count.writes() - before; n != 0 {
			t.Errorf("%d writes while nothing happened", n)
		}
		for i := range 200 {
			m.desk.Current(i%2 == 1)
			w.pass(50 * time.Millisecond)
		}
		if n := count.writes() - before; n < 2 || n > 15 {
			t.Errorf("%d writes in ten seconds of flapping", n)
		}
		w.pass(2 * time.Second)
		w.wantFeed("m", store.FeedLive, "")
	})
}
