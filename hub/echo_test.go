package hub_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/hub"
	"tend/store"
)

// asks has a customer write and ada answer.
func (m *market) asks(customer, text string, id desk.MessageID) {
	m.w.t.Helper()
	m.tells(m.in(customer, "r-"+customer+string(id), "hello?"))
	m.w.answer(m.key(customer), id, text)
	synctest.Wait()
}

func TestEchoes(t *testing.T) {
	for name, test := range map[string]func(w *world, m *market){
		"after the receipt, known by the platform's id": func(w *world, m *market) {
			m.asks("c", "yes", "out")
			m.tells(m.by("ada", "c", "remote-out", "yes, in other words"))
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes")
		},
		"before the receipt, by its text": func(w *world, m *market) {
			m.delivers(func() error {
				m.tellsInside(m.by("", "c", "remote-out", " yes\n"))
				return nil
			})
			m.asks("c", "yes", "out")
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes")
		},
		"before the receipt, by the id the platform gives back": func(w *world, m *market) {
			m.delivers(func() error {
				a := m.by("", "c", "remote-out", "<p>yes</p>")
				a.Echo = "out"
				m.tellsInside(a)
				return nil
			})
			m.asks("c", "yes", "out")
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes")
		},
		"before the receipt, in other words": func(w *world, m *market) {
			m.delivers(func() error {
				m.tellsInside(m.by("", "c", "remote-out", "<p>yes</p>"))
				return nil
			})
			m.asks("c", "yes", "out")
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes")
		},
		"somebody else's in the same words is no echo": func(w *world, m *market) {
			m.deliver = hangs(1)
			m.asks("c", "yes", "out")
			a := m.by("bo", "c", "r9", "yes")
			a.Others = true
			m.tells(a)
			w.wantState(key("c"), "out", desk.Sending, "")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes", "agent r9: yes")
		},
		"settled by its echo, whatever the call says afterwards": func(w *world, m *market) {
			m.delivers(func() error {
				m.tellsInside(m.by("", "c", "r9", "yes"))
				return &feed.RefusedError{Reason: "no"}
			})
			m.asks("c", "yes", "out")
			w.pass(wait)
			w.wantState(key("c"), "out", desk.Sent, "r9")
			w.wantNotices()
			if len(m.calls) != 1 {
				w.t.Errorf("%d calls, want 1", len(m.calls))
			}
		},
		"settled by its echo, although the call surely failed": func(w *world, m *market) {
			m.delivers(func() error {
				m.tellsInside(m.by("", "c", "r9", "yes"))
				return errNetwork
			})
			m.asks("c", "yes", "out")
			w.pass(wait)
			w.wantState(key("c"), "out", desk.Sent, "r9")
			if len(m.calls) != 1 {
				w.t.Errorf("%d calls, want 1", len(m.calls))
			}
		},
		"settled by its echo while it is asked for": func(w *world, m *market) {
			w.interruptedAt(m, "c", "out", "yes")
			m.looksUp(func(int) error {
				m.tellsInside(m.by("", "c", "r9", "yes"))
				return nil // says it has nothing
			})
			w.pass(wait)
			w.wantState(key("c"), "out", desk.Sent, "r9")
			m.wantCount("out", 0)
		},
		"unconfirmed, and settled by a later echo": func(w *world, m *market) {
			m.losesBlindly(1)
			m.asks("c", "yes", "out")
			w.wantDelivery("c", "out", desk.Unconfirmed)
			w.pass(time.Hour)
			a := m.by("", "c", "r9", "yes")
			a.Entry.At = a.Entry.At.Add(-time.Hour - time.Minute)
			m.tells(a)
			w.wantState(key("c"), "out", desk.Sent, "r9")
		},
		"two of the same text, one echo each": func(w *world, m *market) {
			m.losesBlindly(2)
			m.asks("c", "yes", "one")
			m.asks("c", "yes", "two")
			m.tells(m.by("", "c", "r1", "yes"))
			w.wantState(key("c"), "one", desk.Sent, "r1")
			w.wantState(key("c"), "two", desk.Unconfirmed, "")
			m.tells(m.by("", "c", "r1", "yes"), m.by("", "c", "r2", "yes"), m.by("bo", "c", "r3", "yes"))
			w.wantState(key("c"), "two", desk.Sent, "r2")
			w.wantTexts(key("c"), "customer r-cone: hello?", "agent one: yes",
				"customer r-ctwo: hello?", "agent two: yes", "agent r3: yes")
		},
		"failed there later, replaced here, and told once more": func(w *world, m *market) {
			m.asks("c", "yes", "out")
			m.hands(feed.Batch{Reports: []feed.Report{{Key: key("c"), RemoteID: "remote-out", Failed: true}}})
			w.replace("c", "out", "new", "yes, certainly")
			m.tells(m.by("mina", "c", "remote-out", "yes"))
			w.wantState(key("c"), "out", desk.Withdrawn, "remote-out")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent new: yes, certainly")
		},
		"replaced, and settled by a later echo": func(w *world, m *market) {
			m.losesBlindly(1)
			m.asks("c", "yes", "out")
			w.replace("c", "out", "new", "yes, certainly")
			m.tells(m.by("", "c", "r9", "yes"))
			w.wantState(key("c"), "out", desk.Sent, "r9")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes", "agent new: yes, certainly")
		},
		"replaced by one of the same text, the echo is the later one's": func(w *world, m *market) {
			m.losesBlindly(2)
			m.asks("c", "yes", "out")
			w.replace("c", "out", "new", "yes")
			m.tells(m.by("", "c", "r9", "yes"))
			w.wantState(key("c"), "new", desk.Sent, "r9")
			w.wantState(key("c"), "out", desk.Settled, "")
		},
		"of an earlier try of one that failed twice": func(w *world, m *market) {
			m.asks("c", "yes", "out")
			m.hands(feed.Batch{Reports: []feed.Report{{Key: key("c"), RemoteID: "remote-out", Failed: true}}})
			earlier := m.by("", "c", "r0", "yes")
			earlier.Echo = "out"
			m.tells(earlier)
			w.wantState(key("c"), "out", desk.Failed, "remote-out")
			w.wantTexts(key("c"), "customer r-cout: hello?", "agent out: yes")
		},
		"of one that was refused all the same": func(w *world, m *market) {
			m.delivers(func() error { return &feed.RefusedError{Reason: "no"} })
			m.asks("c", "yes", "out")
			a := m.by("", "c", "r9", "yes")
			a.Echo = "out"
			m.tells(a)
			w.wantState(key("c"), "out", desk.Sent, "r9")
		},
		"one that is older than ours is somebody else's": func(w *world, m *market) {
			m.losesBlindly(1)
			m.asks("c", "yes", "out")
			a := m.by("bo", "c", "r9", "yes")
			a.Entry.At = a.Entry.At.Add(-2*time.Minute - time.Nanosecond)
			m.tells(a)
			w.wantState(key("c"), "out", desk.Unconfirmed, "")
		},
		"told again, a colleague's message settles nothing of ours": func(w *world, m *market) {
			theirs := m.by("bo", "c", "r1", "yes")
			m.tells(m.in("c", "r0", "hello?"), theirs)
			m.losesBlindly(1)
			m.asks("c", "yes", "out")
			m.tells(theirs)
			w.wantState(key("c"), "out", desk.Unconfirmed, "")
		},
		"a customer who says the same is no echo": func(w *world, m *market) {
			m.losesBlindly(1)
			m.asks("c", "yes", "out")
			m.tells(m.in("c", "r9", "yes"))
			w.wantState(key("c"), "out", desk.Unconfirmed, "")
		},
		"it failed after all": func(w *world, m *market) {
			m.asks("c", "yes", "out")
			report := feed.Batch{Reports: []feed.Report{{Key: key("c"), RemoteID: "remote-out", Failed: true, Reason: "number unknown"}}}
			m.hands(report)
			m.hands(report)
			w.wantDelivery("c", "out", desk.Failed)
			w.wantNotices(hub.Notice{Key: key("c"), Message: "out", State: desk.Failed, Reason: "number unknown"})
			if p := w.latest("c").Pending; len(p) != 1 || p[0].State != desk.Failed {
				w.t.Errorf("the session shows %+v, want the failed reply", p)
			}
			w.setDelivery("c", "out", desk.Queued, "") // a person sends it again
			w.pass(time.Second)
			m.wantCount("out", 2)
			w.wantDelivery("c", "out", desk.Sent)
		},
		"the report comes before the receipt": func(w *world, m *market) {
			m.delivers(func() error {
				m.batchInside(feed.Batch{Reports: []feed.Report{{Key: key("c"), RemoteID: "remote-out", Failed: true, Reason: "gone"}}})
				return nil
			})
			m.asks("c", "yes", "out")
			w.wantDelivery("c", "out", desk.Failed)
		},
		"a report of something unknown is left out": func(w *world, m *market) {
			m.asks("c", "yes", "out")
			m.hands(feed.Batch{Reports: []feed.Report{
				{Key: key("c"), RemoteID: "other", Failed: true}, {Key: key("nobody"), RemoteID: "x", Failed: true},
			}})
			w.wantState(key("c"), "out", desk.Sent, "remote-out")
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

// delivers says what comes of a call.
func (m *market) delivers(call func() error) {
	m.changes(func() {
		m.deliver = func(context.Context, desk.Entry, int) error { return call() }
	})
}

func (m *market) looksUp(ask func(n int) error) { m.changes(func() { m.lookup = ask }) }

// losesBlindly has it lose the first answers and be unable to tell.
func (m *market) losesBlindly(calls int) {
	m.changes(func() { m.deliver = m.loses(calls) })
	m.looksUp(func(int) error { return errBlind })
}

// batchInside hands a batch over from within a call.
func (m *market) batchInside(b feed.Batch) {
	if err := m.desk.Take(m.w.t.Context(), b); err != nil {
		m.w.t.Error(err)
	}
}

func (m *market) tellsInside(a feed.Arrival) { m.batchInside(feed.Batch{Arrivals: []feed.Arrival{a}}) }

// replace has ada write another reply in the place of one.
func (w *world) replace(customer string, old, id desk.MessageID, text string) {
	w.t.Helper()
	now := w.clock.Now()
	_, _, err := store.Instead(w.t.Context(), w.st, w.rules, store.TargetOf(w.latest(customer)),
		store.Ref{Type: desk.Message, ID: old}, now, func(s *desk.Session) ([]desk.Entry, error) {
			return desk.Send{ID: id, Agent: "ada", Text: text, Feed: true}.Entries(s, now)
		})
	w.must(err)
	synctest.Wait()
}

// interruptedAt leaves a message in sending as a killed hub does.
func (w *world) interruptedAt(m *market, customer string, id desk.MessageID, text string) {
	w.t.Helper()
	m.desk.Current(false)
	m.tells(m.in(customer, "r-"+customer+string(id), "hello?"))
	w.answer(m.key(customer), id, text)
	synctest.Wait()
	w.setDelivery(customer, id, desk.Sending, "a hub that is no more/1")
	m.desk.Current(true)
}
