package hub_test

import (
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/store"
)

// TestWholeSeconds: a platform tells times in whole seconds, so that what was
// written late in a second seems older than what happened here early in it.
func TestWholeSeconds(t *testing.T) {
	for name, test := range map[string]func(s *secondly){
		"a message after our reply waits": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "yes")
			s.at(10900)
			s.tells("r2", "two")
			s.w.wantTexts(key("c"), "customer r1: one", "agent out: yes", "customer r2: two")
			s.wantWaiting(11000 - 1)
		},
		"a message after our closing opens the next session": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.closes("c")
			s.at(10900)
			s.tells("r2", "two")
			s.wantWaiting(11000 - 1)
			if got := s.w.latest("c"); got.Visit != 1 || !got.Open() {
				s.w.t.Errorf("visit %d, open %v; want the second session, open", got.Visit, got.Open())
			}
		},
		"a message after a mark needs a reply": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.add("c", desk.MarkEntry(s.w.clock.Now(), desk.MarkNoReply))
			s.at(10900)
			s.tells("r2", "two")
			s.wantWaiting(11000 - 1)
		},
		"several keep their order, and a colleague's reply its place behind them": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "yes")
			s.at(15000)
			two, three, reply := s.m.in("c", "r2", "two"), s.m.in("c", "r3", "three"), s.m.by("bo", "c", "r4", "I have it")
			two.Entry.At, three.Entry.At, reply.Entry.At = s.instant(10000), s.instant(10000), s.instant(10000)
			s.m.tells(two, three)
			s.m.tells(reply)
			s.w.wantTexts(key("c"), "customer r1: one", "agent out: yes", "customer r2: two", "customer r3: three", "agent r4: I have it")
			s.wantWaiting(0)
		},
		"told again it stays one, and where it is": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "yes")
			s.at(10900)
			s.tells("r2", "two")
			s.tells("r1", "one")
			s.tells("r2", "two")
			s.w.wantTexts(key("c"), "customer r1: one", "agent out: yes", "customer r2: two")
			s.wantAt("r1", 5000)
		},
		"one that came before the reply stays before it": func(s *secondly) {
			s.at(10100)
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "yes")
			s.wantAt("r1", 10000)
			s.wantWaiting(0)
		},
		"a time that is not on a whole second is believed": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "yes")
			early := s.m.in("c", "r2", "two")
			early.Entry.At = s.instant(10100)
			s.m.tells(early)
			s.wantAt("r2", 10100)
		},
		"a reply in another second moves nothing": func(s *secondly) {
			s.tells("r1", "one")
			s.at(11300)
			s.w.answer(key("c"), "out", "yes")
			late := s.m.in("c", "r2", "two")
			late.Entry.At = s.instant(10000)
			s.m.tells(late)
			s.wantAt("r2", 10000)
		},
		"an assignment moves nothing": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.add("c", desk.AssignEntry(s.w.clock.Now(), "ada"))
			s.at(10900)
			s.tells("r2", "two")
			s.wantAt("r2", 10000)
		},
		"a colleague's reply of the platform moves nothing": func(s *secondly) {
			s.tells("r1", "one")
			reply := s.m.by("bo", "c", "r2", "yes")
			reply.Entry.At = s.instant(10500)
			s.at(10900)
			s.m.tells(reply)
			s.tells("r3", "two")
			s.wantAt("r3", 10000)
		},
		"a closing there ends the session of what came before it": func(s *secondly) {
			s.at(10900)
			s.tells("r1", "one")
			s.closesThere(10000)
			s.wantClosed(0)
		},
		"a closing there ends the session that a moved message opened": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.closes("c")
			s.at(10900)
			s.tells("r2", "two")
			s.closesThere(10000)
			s.closesThere(10000)
			s.wantClosed(1)
		},
		"a closing there ends the session of a message with a broken second": func(s *secondly) {
			broken := s.m.in("c", "r1", "one")
			broken.Entry.At = s.instant(10500)
			end := broken
			end.Entry = desk.CloseEntry(s.instant(10000), "bo")
			s.m.tells(broken, end)
			s.wantClosed(0)
		},
		"our own closing told back opens nothing behind our remark": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "bye")
			s.w.closes("c")
			s.closesThere(10000)
			s.wantClosed(0)
		},
		"what the platform told before is not told to it again": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "yes")
			s.at(10900)
			s.tells("r2", "two")
			s.closesThere(10000)
			s.at(20000)
			s.tells("r3", "again")
			s.closesThere(10000) // the old one once more
			if got := s.w.latest("c"); got.Visit != 1 || !got.Open() {
				s.w.t.Errorf("visit %d, open %v; want the second session, open", got.Visit, got.Open())
			}
			s.wantEntries(desk.Close, 1)
		},
		"our own closing told back is no entry": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.closes("c")
			s.closesThere(10000)
			s.at(25000)
			s.closesThere(25000)
			s.wantClosedBy("ada", 1)
		},
		"nor is it after our remark": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.answer(key("c"), "out", "bye")
			s.at(10400)
			s.w.closes("c")
			s.at(12000)
			s.closesThere(10000)
			s.wantClosedBy("ada", 1)
		},
		"nor where the platform's clock is behind": func(s *secondly) {
			s.tells("r1", "one")
			s.at(90000)
			s.tells("r2", "two")
			s.at(95300)
			s.w.closes("c")
			s.at(95500)
			s.closesThere(40000)
			s.closesThere(1000)
			s.wantClosedBy("ada", 1)
		},
		"a closing there that was before ours was first": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.m.desk.Current(false)
			s.w.closes("c")
			s.closesThere(8000)
			s.wantClosedBy("bo", 2)
		},
		"a closing there of the session after ours counts": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.closes("c")
			s.at(20000)
			s.tells("r2", "two")
			s.at(30000)
			s.closesThere(30000)
			s.wantClosed(1)
			s.wantClosedBy("bo", 2)
		},
		"also when it is told with the message that opened it": func(s *secondly) {
			s.tells("r1", "one")
			s.at(10300)
			s.w.closes("c")
			s.at(60000)
			again, end := s.m.in("c", "r2", "two"), s.m.in("c", "", "")
			again.Entry.At, end.Entry = s.instant(20000), desk.CloseEntry(s.instant(20000), "bo")
			s.m.tells(again, end)
			s.wantClosed(1)
			s.wantClosedBy("bo", 2)
		},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				s := &secondly{w: w, m: w.market("m", desk.DefaultShop), began: w.clock.Now()}
				w.o.Allocate = false
				defer w.start()()
				s.at(5000)
				test(s)
			})
		})
	}
}

// secondly is a market that cuts all times to the second.
type secondly struct {
	w     *world
	m     *market
	began desk.Instant
}

func (s *secondly) instant(ms int) desk.Instant {
	return s.began.Add(time.Duration(ms) * time.Millisecond)
}

// at lets time pass until so many milliseconds after the beginning.
func (s *secondly) at(ms int) {
	s.w.pass(s.instant(ms).Sub(s.w.clock.Now()))
	synctest.Wait()
}

// tells hands over what the customer wrote just now.
func (s *secondly) tells(id, text string) {
	s.w.t.Helper()
	a := s.m.in("c", id, text)
	a.Entry.At -= a.Entry.At % desk.Instant(time.Second)
	s.m.tells(a)
}

func (s *secondly) closesThere(ms int) {
	s.w.t.Helper()
	a := s.m.in("c", "", "")
	a.Entry = desk.CloseEntry(s.instant(ms), "bo")
	s.m.tells(a)
}

func (s *secondly) wantAt(id desk.MessageID, ms int) {
	s.w.t.Helper()
	if got := s.w.entry("c", id).At; got != s.instant(ms) {
		s.w.t.Errorf("message %s stands at %v, want %v", id, got, s.instant(ms))
	}
}

// wantWaiting checks since when the customer waits, to the millisecond; 0: not
// at all. A message at the end of a second is in its last millisecond.
func (s *secondly) wantWaiting(ms int) {
	s.w.t.Helper()
	got, want := s.w.latest("c").Waiting(), desk.Instant(0)
	if ms != 0 {
		want = s.instant(ms)
		got -= got % desk.Instant(time.Millisecond)
	}
	if got != want {
		s.w.t.Errorf("the customer waits since %v, want %v", got, want)
	}
}

func (s *secondly) wantClosed(visit int) {
	s.w.t.Helper()
	if got := s.w.latest("c"); got.Visit != visit || got.Open() {
		s.w.t.Errorf("visit %d, open %v; want visit %d, closed", got.Visit, got.Open(), visit)
	}
}

// wantClosedBy checks who closed the latest session, and how many closings there
// are in all.
func (s *secondly) wantClosedBy(by desk.AgentID, entries int) {
	s.w.t.Helper()
	if got := s.w.latest("c"); got.ClosedBy != by {
		s.w.t.Errorf("closed by %q, want %q", got.ClosedBy, by)
	}
	s.wantEntries(desk.Close, entries)
}

func (s *secondly) wantEntries(kind desk.EntryType, want int) {
	s.w.t.Helper()
	log, err := s.w.st.Thread(s.w.t.Context(), key("c"), store.Page{})
	s.w.must(err)
	n := 0
	for _, e := range log {
		if e.Type == kind {
			n++
		}
	}
	if n != want {
		s.w.t.Errorf("%d entries %v, want %d", n, kind, want)
	}
}
