package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
)

// toldLate is a message of a customer that was written a while ago and is told now.
func (s *story) toldLate(customer, text string, ago time.Duration) {
	s.t.Helper()
	e := s.line(customer, text)
	e.At = e.At.Add(-ago)
	s.happens(customer, e)
	s.passes(time.Second)
}

// quietly waits until what a key did is not said any more.
func (s *story) quietly() {
	s.t.Helper()
	s.wait(12 * time.Second)
}

// crossedBy is a story in which Li answers Anna, whose later message is told late.
func crossedBy(s *story) {
	s.t.Helper()
	s.writes("bert", "hello there")
	s.writes("anna", "is it in stock?")
	s.belongs("anna", "li")
	s.belongs("bert", "li")
	s.app.panes.Select(s.last("anna").ID)
	s.passes(20 * time.Second)
	s.press("1")
	s.quietly()
	s.toldLate("anna", "and in blue?", 20*time.Second)
}

const annaLook = "Anna wrote at 15:06, before your reply went out. Look again."

func TestCrossings(t *testing.T) {
	sees(t, "a message told after our reply is told, and its row says so until it was looked at", func(s *story) {
		crossedBy(s)
		s.shows(annaLook, "[look again]")
		if s.last("anna").Waiting() != 0 {
			t.Errorf("anna waits: the rules are others now")
		}
		s.wait(time.Minute)
		s.hides(annaLook)
		s.shows("[look again]")
		s.app.panes.Select(s.last("anna").ID)
		s.press("up", "down")
		s.wait(3 * time.Second)
		s.hides("[look again]")
	})
	sees(t, "a thread that is only passed is not looked at", func(s *story) {
		crossedBy(s)
		s.press("up", "down", "up", "down")
		s.shows("[look again]")
	})
	sees(t, "the rows stay where they are", func(s *story) {
		crossedBy(s)
		on, _ := s.app.shown()
		s.toldLate("anna", "hello?", 25*time.Second)
		if now, _ := s.app.shown(); now.ID != on.ID {
			t.Errorf("the cursor is on %s, was on %s", now.Name, on.Name)
		}
	})
	sees(t, "what a key did is said first", func(s *story) {
		s.writes("anna", "is it in stock?")
		s.passes(20 * time.Second)
		s.press("1")
		s.toldLate("anna", "and in blue?", 10*time.Second)
		s.hides("Look again")
		s.quietly()
		s.shows("Look again")
	})
	sees(t, "one of a closed session, which Enter opens", func(s *story) {
		s.writes("anna", "is it in stock?")
		s.passes(20 * time.Second)
		s.answers("li", "anna", "yes")
		s.happens("anna", desk.CloseEntry(s.clock, "li"))
		s.passes(time.Minute)
		s.toldLate("anna", "or in red?", 61*time.Second)
		s.shows("Anna wrote at 15:07, before the session was closed; it is in no list.", "enter opens it")
		s.press("enter")
		s.shows("or in red?")
		s.hides("it is in no list")
		if r, ok := s.app.shown(); !ok || r.Customer != "anna" || r.Open() {
			t.Errorf("on screen is %v", r.Session)
		}
	})
	sees(t, "Enter sends what is written, whatever is said", func(s *story) {
		s.writes("anna", "is it in stock?")
		s.happens("anna", desk.MarkEntry(s.clock, desk.MarkNoReply), desk.CloseEntry(s.clock, "li"))
		s.passes(time.Minute)
		s.writes("bert", "hello there")
		s.press("i")
		s.types("hi")
		s.toldLate("anna", "and in blue?", 62*time.Second)
		s.shows("it is in no list")
		s.hides("opens it")
		s.press("enter")
		s.replied("bert", "hi")
	})
	sees(t, "in Chinese", func(s *story) {
		crossedBy(s)
		s.shows("Anna 在 15:06 又发来消息，早于您的回复。请再看一眼。", "[请再看]")
	}, func(o *Options) { o.Texts = lang.Chinese() })
	sees(t, "of a colleague's reply in a session of mine", func(s *story) {
		s.writes("anna", "is it in stock?")
		s.belongs("anna", "li")
		s.passes(20 * time.Second)
		s.answers("mo", "anna", "yes")
		s.toldLate("anna", "and in blue?", 10*time.Second)
		s.shows("before the reply of mo went out")
	})
	sees(t, "before a mark", func(s *story) {
		s.writes("anna", "thanks")
		s.passes(20 * time.Second)
		s.happens("anna", desk.MarkEntry(s.clock, desk.MarkNoReply))
		s.toldLate("anna", "and in blue?", 10*time.Second)
		s.shows("before it was marked as needing no reply")
	})
	sees(t, "an answer takes the mark away", func(s *story) {
		crossedBy(s)
		s.answers("li", "anna", "in blue, too")
		s.hides("[look again]")
	})
}

func TestNoCrossings(t *testing.T) {
	for name, tell := range map[string]func(s *story){
		"an ordinary talk": func(s *story) {
			s.answers("li", "anna", "yes")
			s.writes("anna", "and in blue?")
			s.answers("li", "anna", "yes")
		},
		"the customer waits all the same": func(s *story) {
			s.answers("li", "anna", "yes")
			s.writes("anna", "and in blue?")
			s.toldLate("anna", "hello?", 2*time.Second)
		},
		"what is older than ten minutes": func(s *story) {
			s.passes(20 * time.Minute)
			s.answers("li", "anna", "yes")
			s.toldLate("anna", "and in blue?", 15*time.Minute)
		},
		"history in the order of its time": func(s *story) {
			one, two := s.line("anna", "one"), s.line("anna", "two")
			reply := desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mo", Text: "yes"}
			one.At, two.At = one.At.Add(-2), two.At.Add(-1)
			s.happens("anna", one, two, reply)
		},
		"a colleague's session": func(s *story) {
			s.belongs("anna", "mo")
			s.passes(20 * time.Second)
			s.answers("mo", "anna", "yes")
			s.toldLate("anna", "and in blue?", 10*time.Second)
		},
		"a reply that was written at the platform": func(s *story) {
			err := store.PutShop(s.t.Context(), s.store.Store, "shop", func(h desk.Shop) desk.Shop { h.Feed = "tt"; return h })
			if err != nil {
				s.t.Fatal(err)
			}
			s.passes(20 * time.Second)
			s.answers("tt:bo", "anna", "yes")
			s.toldLate("anna", "and in blue?", 10*time.Second)
		},
		"a reply that came with it": func(s *story) {
			s.passes(20 * time.Second)
			e := s.line("anna", "and in blue?")
			e.At = e.At.Add(-5 * time.Second)
			reply := desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "li", Text: "yes"}
			s.happens("anna", e, reply)
		},
		"the first state of a desk": func(s *story) {
			s.passes(20 * time.Second)
			s.answers("li", "anna", "yes")
			e := s.line("anna", "and in blue?")
			e.At = e.At.Add(-10 * time.Second)
			_, err := store.Append(s.t.Context(), s.store.Store, s.app.o.Rules, key("anna"),
				func(store.Conversation) ([]desk.Entry, error) { return []desk.Entry{e}, nil })
			if err != nil {
				s.t.Fatal(err)
			}
			s.restart()
		},
		"a press on the FAQ card with its answer": func(s *story) {
			s.answers("li", "anna", "yes")
			press := s.line("anna", "opening hours?")
			press.Kind = desk.KindFAQ
			auto := desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAuto, Kind: desk.KindText, Text: "nine to six", Answers: press.ID}
			s.happens("anna", press, auto)
		},
	} {
		sees(t, name, func(s *story) {
			s.writes("anna", "is it in stock?")
			tell(s)
			s.quietly()
			s.hides("Look again", "[look again]", "in no list")
		})
	}
}

func TestCrossingNotice(t *testing.T) {
	noticing(t, func(s *story, w *told) {
		s.writes("anna", "is it in stock?")
		s.wait(time.Minute)
		s.answers("li", "anna", "yes")
		w.all = nil
		s.tell(tea.BlurMsg{})
		s.toldLate("anna", "and in blue?", 10*time.Second)
		s.happens("anna", desk.AssignEntry(s.clock, "li")) // nobody waits: that drops nothing
		s.wait(time.Minute)
		if len(w.all) != 1 || w.says("Look again: Anna and in blue?") != 1 {
			t.Errorf("told %q", w.all)
		}
	})
}

// TestCrossingsPictured: how it looks, on a wide and a narrow screen, and without
// colour in the same words.
func TestCrossingsPictured(t *testing.T) {
	for _, w := range []int{120, 80} {
		sees(t, fmt.Sprint(w), func(s *story) {
			s.tell(tea.WindowSizeMsg{Width: w, Height: 24})
			crossedBy(s)
			if !strings.Contains(s.screen(), "[look again]") {
				t.Errorf("no mark:\n%s", s.screen())
			}
			s.pictured(fmt.Sprintf("crossing-%d", w))
		})
	}
}
