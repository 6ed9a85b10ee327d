package hub_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

func TestTake(t *testing.T) {
	for name, test := range map[string]func(w *world, m *market){
		"the same five times, out of order": func(w *world, m *market) {
			one, two := m.in("c", "r1", "one"), m.in("c", "r2", "two")
			two.Entry.At = two.Entry.At.Add(time.Second)
			for range 5 {
				m.tells(two, one, two)
			}
			w.wantTexts(key("c"), "customer r1: one", "customer r2: two")
		},
		"an older one takes its place": func(w *world, m *market) {
			m.tells(m.in("c", "r2", "two"))
			old := m.in("c", "r1", "one")
			old.Entry.At = old.Entry.At.Add(-time.Hour)
			m.tells(old)
			w.wantTexts(key("c"), "customer r1: one", "customer r2: two")
		},
		"one id with two customers counts once": func(w *world, m *market) {
			m.tells(m.in("c", "r1", "mine"), m.in("d", "r1", "mine, too"), m.in("d", "r2", "other"))
			m.tells(m.in("e", "r1", "mine as well"))
			w.wantTexts(key("c"), "customer r1: mine")
			w.wantTexts(key("d"), "customer r2: other")
			w.wantTexts(key("e"))
		},
		"what cannot be taken is left out, and the rest is there": func(w *world, m *market) {
			var log bytes.Buffer
			w.o.Log = slog.New(slog.NewTextHandler(&log, nil))
			w.connect(m)
			defer w.start()()
			synctest.Wait()
			nobody, noTime, odd := m.in("c", "r3", "secret"), m.in("c", "r4", "secret"), m.in("c", "r5", "secret")
			nobody.Key.Customer, noTime.Entry.At, odd.Entry.Type = "", 0, 99
			m.tells(m.in("c", "", "secret"), nobody, noTime, odd, m.in("c", "r1", "good"))
			w.wantTexts(key("c"), "customer r1: good")
			if n := strings.Count(log.String(), "left out"); n != 4 || strings.Contains(log.String(), "secret") {
				w.t.Errorf("%d left out in the log, want 4 and no text:\n%s", n, log.String())
			}
		},
		"an assignment and a closing at the platform": func(w *world, m *market) {
			give, end := m.in("c", "", ""), m.in("c", "", "")
			give.Entry = desk.Entry{Type: desk.Assign, At: w.clock.Now().Add(time.Second), Agent: "bo", ID: "whatever"}
			end.Entry = desk.Entry{Type: desk.Close, At: w.clock.Now().Add(2 * time.Second), Agent: "bo"}
			m.tells(m.in("c", "r1", "hello?"), give, end)
			m.tells(give, end)
			s := w.latest("c")
			if s.Assignee != "bo" || s.Open() || len(s.Assigned) != 1 {
				w.t.Errorf("session %+v, want one closed with bo", s)
			}
		},
		"the text and its delivery are as the desk keeps them": func(w *world, m *market) {
			a := m.in("c", "r1", strings.Repeat("x", desk.MaxText)+"too long")
			a.Entry.Delivery, a.Entry.RemoteID, a.Entry.Seq = desk.Queued, "r", 7
			m.tells(a)
			if e := w.entry("c", "r1"); len(e.Text) != desk.MaxText || e.Delivery != desk.Settled || e.RemoteID != "" {
				w.t.Errorf("%d bytes, %v %q", len(e.Text), e.Delivery, e.RemoteID)
			}
		},
		"a shop keeps what the feed does not tell": func(w *world, m *market) {
			w.must(store.PutShop(w.t.Context(), w.st, m.shop, func(s desk.Shop) desk.Shop {
				s.Name, s.Zone, s.Policies = "Mine", "Asia/Tokyo", []string{"xhs-3min"}
				return s
			}))
			m.hands(feed.Batch{Shops: []feed.Shop{{Shop: desk.Shop{ID: m.shop, Name: "Theirs"}}}})
			shops, err := store.Shops(w.t.Context(), w.st)
			w.must(err)
			if s := shops[0]; s.Name != "Theirs" || s.Zone != "Asia/Tokyo" || len(s.Policies) != 1 || s.Feed != "m" {
				w.t.Errorf("shop %+v", s)
			}
		},
		"prepared answers come, change and go; the owner's stay": func(w *world, m *market) {
			w.must(store.PutQuickReplies(w.t.Context(), w.st, desk.QuickReply{ID: "own", Text: map[string]string{"en": "own"}}))
			reply := func(id, text string) desk.QuickReply {
				return desk.QuickReply{ID: id, Text: map[string]string{"en": text}}
			}
			m.hands(feed.Batch{Replies: []desk.QuickReply{reply("a", "A"), reply("b", "B")}})
			pinned := reply("m:a", "A")
			pinned.Pin = 3
			w.must(store.PutQuickReplies(w.t.Context(), w.st, pinned))
			m.hands(feed.Batch{Replies: []desk.QuickReply{reply("a", "A2")}})
			m.hands(feed.Batch{})
			all, err := store.QuickReplies(w.t.Context(), w.st)
			w.must(err)
			if len(all) != 2 || all[0].ID != "m:a" || all[0].Text["en"] != "A2" || all[0].Pin != 3 || all[1].ID != "own" {
				w.t.Errorf("quick replies %+v", all)
			}
			m.hands(feed.Batch{Replies: []desk.QuickReply{}})
			if all, _ = store.QuickReplies(w.t.Context(), w.st); len(all) != 1 {
				w.t.Errorf("quick replies %+v, want the owner's", all)
			}
		},
		"who cannot be written to, and can again": func(w *world, m *market) {
			reach := func(closed bool) {
				m.hands(feed.Batch{Reaches: []feed.Reached{{Key: key("c"), Reach: desk.Reach{Closed: closed, Reason: "blocked"}}}})
			}
			reach(true)
			all, err := store.Reaches(w.t.Context(), w.st)
			w.must(err)
			if len(all) != 1 || all[store.ReachID(key("c"))].Reason != "blocked" {
				w.t.Errorf("reaches %+v", all)
			}
			reach(false)
			if all, _ = store.Reaches(w.t.Context(), w.st); len(all) != 0 {
				w.t.Errorf("reaches %+v, want none", all)
			}
		},
		"the cursor is kept last, and found again": func(w *world, m *market) {
			m.hands(feed.Batch{Cursor: "41"})
			m.hands(feed.Batch{Cursor: "42"})
			m.hands(feed.Batch{})
			if at, err := m.desk.Cursor(w.t.Context()); at != "42" || err != nil {
				w.t.Errorf("the cursor is %q, %v", at, err)
			}
			if at, err := store.Cursor(w.t.Context(), w.st, "m"); at != "42" || err != nil {
				w.t.Errorf("stored is %q, %v", at, err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				defer w.start()()
				test(w, m)
			})
		})
	}
}

// TestTakeFails: a store that cannot write hands the error back, and nothing is
// lost when the batch comes again.
func TestTakeFails(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		sick := &ailing{Store: w.st}
		defer w.startOn(sick, w.o)()
		full := errors.New("no space left on device")
		sick.set(full)
		batch := feed.Batch{Arrivals: []feed.Arrival{m.in("c", "r1", "hello?")}, Cursor: "1"}
		if err := m.desk.Take(t.Context(), batch); !errors.Is(err, full) {
			t.Errorf("Take says %v", err)
		}
		if at, _ := m.desk.Cursor(t.Context()); at != "" {
			t.Errorf("the cursor is %q", at)
		}
		sick.set(nil)
		m.hands(batch)
		w.wantTexts(key("c"), "customer r1: hello?")
	})
}

// TestManyAtOnce: after an outage 5,000 messages come at once, while a console
// writes to the same customers.
func TestManyAtOnce(t *testing.T) {
	inWorld(t, func(w *world) {
		const n, customers = 5000, 700
		m := w.market("m", desk.DefaultShop)
		count := &counting{Store: w.st}
		defer w.startOn(count, w.o)()
		var batch feed.Batch
		for i := range n {
			a := m.in(fmt.Sprint("c", i%customers), fmt.Sprint("r", i), "hello?")
			a.Entry.At = a.Entry.At.Add(time.Duration(i) * time.Millisecond)
			batch.Arrivals = append(batch.Arrivals, a)
		}
		m.tells(batch.Arrivals[:customers]...)
		before := count.writes()
		done := make(chan struct{})
		go func() {
			defer close(done)
			for i := range 50 {
				w.answer(key(fmt.Sprint("c", i)), desk.MessageID(fmt.Sprint("out", i)), "yes")
			}
		}()
		m.hands(batch)
		<-done
		synctest.Wait()
		if commits := count.writes() - before; commits > 1000 {
			t.Errorf("%d commits", commits)
		}
		got := 0
		w.must(w.st.Log(t.Context(), 0, 0, func(_ desk.Key, e desk.Entry) bool {
			if e.From == desk.FromCustomer {
				got++
			}
			return true
		}))
		if got != n {
			t.Errorf("%d messages are on the desk, want %d", got, n)
		}
		for i := range 50 {
			w.wantSent(m.platform, fmt.Sprint("c", i), desk.MessageID(fmt.Sprint("out", i)))
		}
	})
}
