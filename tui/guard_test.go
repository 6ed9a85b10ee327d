package tui

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/tuitest"
)

func TestStaleGuard(t *testing.T) {
	sees(t, "the first Enter shows what is new, the second sends", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.writes("anna", "No, forget it")
		s.press("enter")
		s.shows("Anna wrote while you were writing. Enter again sends.", "No, forget it", "› Yes")
		s.replied("anna")
		s.press("enter")
		s.replied("anna", "Yes")
	})
	sees(t, "again when yet another message comes", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		for range 2 {
			s.writes("anna", "wait")
			s.press("enter")
			s.replied("anna")
		}
		s.press("enter")
		s.replied("anna", "Yes")
	})
	sees(t, "also when a colleague answered", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.answers("mia", "anna", "I do it")
		s.press("enter")
		s.shows("mia answered Anna while you were writing. Enter again sends.")
		s.replied("anna", "I do it")
		s.press("enter")
		s.replied("anna", "I do it", "Yes")
	})
	sees(t, "when both did, both are named", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.writes("anna", "Hello?")
		s.answers("mia", "anna", "I do it")
		s.press("enter")
		s.shows("Anna wrote and mia answered while you were writing.")
	})
	sees(t, "my own words from elsewhere are no colleague's", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.answers("li", "anna", "I do it")
		s.press("enter")
		s.shows("Anna was answered in your name while you were writing.")
	})
	sees(t, "a colleague's reply that was taken back is no news", func(s *story) {
		s.writes("anna", "hi there")
		s.happens("anna", desk.Entry{Type: desk.Message, ID: "held", At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I do it", Delivery: desk.Held, Release: s.clock + 1})
		s.passes(time.Second)
		s.press("i")
		s.types("Yes")
		s.withdrawn("anna", "held")
		s.press("enter")
		s.replied("anna", "Yes")
	})
	sees(t, "what the store has of a colleague and the screen not yet is told as such", func(s *story) {
		s.writes("anna", "hi there")
		s.late = true
		s.happens("anna", desk.Entry{Type: desk.Message, ID: "quick", At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I do it"})
		s.press("1")
		s.arrives()
		s.shows("A colleague has just dealt with Anna.")
		s.replied("anna", "I do it")
	})
	sees(t, "what was typed is in the composer again, whoever has the customer now", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.turnsTo("anna")
		s.press("i")
		s.types("Yes")
		s.late = true
		s.happens("anna", desk.AssignEntry(s.clock, "mia"), desk.Entry{Type: desk.Message, ID: "quick", At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I do it"})
		s.press("enter")
		s.arrives()
		s.late = false
		s.shows("A colleague has just dealt with Anna.", "› Yes")
		s.on("anna")
		s.press("enter")
		s.replied("anna", "I do it") // that came before anybody could have looked
		s.passes(time.Second)
		s.press("enter")
		s.replied("anna", "I do it", "Yes")
	})
	sees(t, "a digit shows the customer once more, whoever has them now", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.turnsTo("anna")
		s.late = true
		s.happens("anna", desk.AssignEntry(s.clock, "mia"), desk.Entry{Type: desk.Message, ID: "quick", At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I do it"})
		s.press("1")
		s.arrives()
		s.late = false
		s.shows("A colleague has just dealt with Anna.")
		s.on("anna")
	})
	sees(t, "who has gone on is told where the text is", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.turnsTo("anna")
		s.press("i")
		s.types("Yes")
		s.late = true
		s.happens("anna", desk.AssignEntry(s.clock, "mia"), desk.Entry{Type: desk.Message, ID: "quick", At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I do it"})
		s.press("enter")
		s.passes(time.Second)
		s.press("i")
		s.arrives()
		s.late = false
		s.shows("Not sent to Anna: somebody was faster. Your text is a draft there")
		s.on("bert")
		if got := s.draft("anna"); got != "Yes" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "putting in a quick reply does not hide it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.writes("anna", "No, forget it")
		s.press("alt+2", "enter")
		s.shows("Enter again sends.")
		s.replied("anna")
	})
	sees(t, "a digit at the moment the customer writes does nothing", func(s *story) {
		s.writes("anna", "hi there")
		for _, key := range []string{"1", "x", "n"} {
			s.happens("anna", s.line("anna", "No, forget it"))
			s.press(key)
			s.shows("Anna wrote meanwhile.")
			s.replied("anna")
		}
		if !s.last("anna").Open() || s.last("anna").Waiting() == 0 {
			t.Error("a key acted")
		}
		s.passes(time.Second)
		s.press("1")
		s.replied("anna", "Hello Anna, this is li.")
	})
	for _, key := range []string{"1", "X", "n"} {
		sees(t, "what the store has and the screen not yet stops "+key, func(s *story) {
			s.writes("anna", "hi there")
			s.answers("li", "anna", "Yes?")
			s.late = true
			s.happens("anna", s.line("anna", "No, forget it"))
			s.press(key)
			s.arrives()
			s.shows("Anna wrote meanwhile.")
			s.replied("anna", "Yes?")
			if !s.last("anna").Open() || s.last("anna").Waiting() == 0 {
				t.Error("a key acted")
			}
		})
	}
	sees(t, "a question asked about what was seen closes only that", func(s *story) {
		s.writes("anna", "hi there")
		s.press("X")
		s.writes("anna", "No, wait")
		s.press("enter")
		s.shows("Anna wrote meanwhile.")
		if !s.last("anna").Open() {
			t.Error("the session was closed")
		}
	})
}

func TestKeyRightAfterTheScreenMoved(t *testing.T) {
	for _, key := range []string{"1", "x", "X", "n", "a", "b", "p", "i", "e 1", "!", "t", "z", "A"} {
		sees(t, key+" does nothing but say so", func(s *story) {
			s.writes("anna", "hi there")
			s.writes("bert", "hi there")
			s.on("anna")
			before := s.store.stored.Load()
			s.happens("anna", desk.CloseEntry(s.clock, "mia"))
			s.on("bert")
			for _, k := range tuitest.Keys(t, strings.Fields(key)...) {
				s.tell(k)
			}
			s.shows("The screen had just changed")
			if s.store.stored.Load() != before || s.app.dialogs.Len() > 0 || s.app.focus != onList {
				t.Error("it acted")
			}
			s.passes(time.Second)
			s.press("1")
			if key == "e 1" { // the digit still means editing
				s.replied("bert")
				s.press("enter")
			}
			s.replied("bert", "Hello Bert, this is li.")
		})
	}
	sees(t, "a key held down answers only one", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
		}
		for _, k := range tuitest.Keys(t, "2", "2", "2") {
			s.clock = s.clock.Add(30 * time.Millisecond)
			s.tell(k)
		}
		s.replied("anna", "One moment please.")
		s.replied("bert")
		s.replied("carl")
	})
	sees(t, "keys that arrive together go where the cursor was put", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.turnsTo("anna")
		for _, k := range tuitest.Keys(t, "j", "enter", "Y", "e", "s") {
			s.tell(k)
		}
		s.on("bert")
		s.shows("› Yes")
		s.press("enter")
		s.replied("bert", "Yes")
	})
	sees(t, "what is typed for a composer that did not open is no command", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.on("anna")
		before := s.store.stored.Load()
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		for _, k := range tuitest.Keys(t, "enter", "1", "x", "S") {
			s.tell(k)
			s.shows("The screen had just changed")
		}
		s.press("q", "a", "n") // a fifth of a second between them
		if s.store.stored.Load() != before || s.app.dialogs.Len() > 0 || s.app.sweep != nil {
			t.Error("it acted")
		}
		s.press("enter", "Y") // and Enter opens it now
		s.shows("› Y")
	})
	sees(t, "who goes on writing to the customer just answered does not write to the next", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.turnsTo("anna")
		s.press("i")
		s.types("part one")
		s.press("enter")
		s.on("bert")
		before := s.store.stored.Load()
		s.press("i", "x", "1", "q")
		s.shows("This is Bert now. Press again to write to them.")
		if s.store.stored.Load() != before || s.app.focus != onList {
			t.Error("it acted")
		}
		s.passes(time.Second)
		s.press("i", "Y")
		s.shows("› Y")
		s.replied("anna", "part one")
		s.replied("bert")
	})
	sees(t, "nor who presses Enter twice", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.turnsTo("anna")
		s.press("i", "Y", "enter", "enter", "q")
		s.on("bert")
		s.shows("This is Bert now.")
		s.replied("anna", "Y")
	})
	sees(t, "whoever moves the cursor there may write at once", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.writes("carl", "hi there")
		s.turnsTo("anna")
		s.press("2", "j", "i", "Y")
		s.on("carl")
		s.shows("› Y")
	})
	sees(t, "after a pause keys are commands again", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.tell(tuitest.Keys(t, "i")[0])
		s.passes(time.Second)
		s.press("1")
		s.replied("bert", "Hello Bert, this is li.")
	})
	sees(t, "a clock that went back does not lock anybody out", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.passes(-time.Hour)
		s.press("1")
		s.replied("bert", "Hello Bert, this is li.")
	})
}

// withdrawn is a colleague who takes a reply back.
func (s *story) withdrawn(customer string, id desk.MessageID) {
	s.t.Helper()
	if _, err := store.Withdraw(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer), []store.Ref{{Type: desk.Message, ID: id}}); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
	s.passes(time.Second)
}
