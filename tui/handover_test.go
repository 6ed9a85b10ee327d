package tui

import (
	"errors"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// hands has a colleague hand sessions over, with what they have written.
func (s *story) hands(giver, to desk.AgentID, note string, customers ...string) {
	s.t.Helper()
	var list []*desk.Session
	for _, c := range customers {
		list = append(list, s.last(c))
	}
	if err := store.PutHandover(s.t.Context(), s.store.Store, desk.NewHandover(giver, to, note, list, s.clock)); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
	s.passes(time.Second)
}

// drafts has a colleague write to a customer.
func (s *story) drafts(who desk.AgentID, customer, text string) {
	s.t.Helper()
	if err := store.PutDraft(s.t.Context(), s.store.Store, store.Draft{Shop: "shop", Customer: desk.CustomerID(customer), Agent: who, Text: text}); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

// colleague is a desk with Mia Chen, who has customers.
func (s *story) colleague(customers ...string) {
	s.t.Helper()
	s.agent("mia", "Mia Chen")
	for _, c := range customers {
		s.writes(c, "Where is my parcel?")
		s.belongs(c, "mia")
	}
}

func TestTakeShiftOver(t *testing.T) {
	sees(t, "one, with its draft", func(s *story) {
		s.colleague("anna", "bert")
		s.drafts("mia", "anna", "Dear Anna, it")
		s.hands("mia", "li", "Bert is angry", "anna", "bert")
		s.shows("Mia Chen hands over 2 H", "Mia Chen hands over 2 sessions. Bert is angry  H shows them")
		s.press("H")
		s.shows("Handed over by others", "Mia Chen, 2 sessions, since 15:06", "▌ Bert is angry", "asks      Where is my parcel?", "draft     Dear Anna, it", "a takes it", "A all 2")
		before := s.store.stored.Load()
		s.press("a")
		s.shows("1 session taken over from Mia Chen.", "yours now", "A all 1")
		if got := s.last("anna").Assignee; got != "li" || s.store.stored.Load() != before+2 {
			t.Errorf("it is with %q, and %d things were stored", got, s.store.stored.Load()-before)
		}
		s.press("esc", "alt+3")
		s.on("anna")
		s.shows("Draft from Mia Chen, not sent", "› Dear Anna, it")
		s.replied("anna")
		s.press("i", "!")
		s.hides("Draft from Mia Chen")
		if got := s.draft("anna"); got != "Dear Anna, it!" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "all that are left", func(s *story) {
		s.colleague("anna", "bert", "carl")
		s.drafts("mia", "bert", "Dear Bert")
		s.hands("mia", "", "", "anna", "bert", "carl")
		s.press("H")
		s.happens("carl", desk.AssignEntry(s.clock, "bo"))
		s.shows("with bo")
		s.press("A")
		s.shows("2 sessions taken over from Mia Chen.", "Mine  2")
		s.hides("Handed over by others", "hands over")
		if got := s.draft("bert"); got != "Dear Bert" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "somebody was faster", func(s *story) {
		s.colleague("anna", "bert")
		s.drafts("mia", "anna", "Dear")
		s.agent("bo", "Bo")
		s.hands("mia", "", "", "anna", "bert")
		s.press("H")
		s.late = true
		s.happens("anna", desk.AssignEntry(s.clock, "bo"))
		s.press("A")
		s.arrives()
		s.shows("1 session taken over from Mia Chen. 1 with Bo already.")
		if a, b := s.last("anna").Assignee, s.last("bert").Assignee; a != "bo" || b != "li" {
			t.Errorf("anna is with %q, bert with %q", a, b)
		}
		if got := s.draft("anna"); got != "" {
			t.Errorf("who was late has the draft %q", got)
		}
	})
	sees(t, "the row stays where it is when it goes", func(s *story) {
		s.colleague("anna", "bert")
		s.hands("mia", "li", "", "anna", "bert")
		s.press("H")
		s.happens("anna", desk.AssignEntry(s.clock, "bo"))
		s.press("a", "enter")
		if got := s.last("bert").Assignee; got != "mia" {
			t.Errorf("another one was taken: it is with %q", got)
		}
		s.press("down", "enter")
		if got := s.last("bert").Assignee; got != "li" {
			t.Errorf("it is with %q", got)
		}
	})
	sees(t, "the giver answers, ends and takes back meanwhile", func(s *story) {
		s.colleague("anna", "bert", "carl")
		s.hands("mia", "li", "", "anna", "bert", "carl")
		s.press("H")
		s.passes(2 * time.Minute)
		s.answers("mia", "anna", "It is on its way, I asked the carrier.")
		s.happens("bert", desk.CloseEntry(s.clock, "mia"))
		s.shows("Mia Chen answered 15:08", "closed", "A all 2")
		s.hands("mia", "li", "")
		s.shows("Mia Chen took the offer back.", "with Mia Chen")
		s.press("A", "a")
		if a, c := s.last("anna").Assignee, s.last("carl").Assignee; a != "mia" || c != "mia" {
			t.Errorf("they are with %q and %q", a, c)
		}
	})
	sees(t, "the giver offers less of it", func(s *story) {
		s.colleague("anna", "bert")
		s.hands("mia", "li", "", "anna", "bert")
		s.press("H")
		s.hands("mia", "li", "", "bert")
		s.shows("with Mia Chen", "A all 1")
		s.press("A")
		if a, b := s.last("anna").Assignee, s.last("bert").Assignee; a != "mia" || b != "li" {
			t.Errorf("anna is with %q, bert with %q", a, b)
		}
	})
	sees(t, "not what is for somebody else", func(s *story) {
		s.colleague("anna")
		s.hands("mia", "bo", "", "anna")
		s.hides("hands over")
		s.press("H", "tab")
		s.shows("Nobody hands anything over.")
		s.press("A", "a", "enter")
		if got := s.last("anna").Assignee; got != "mia" {
			t.Errorf("it is with %q", got)
		}
	})
	sees(t, "a promise in the taker's own time", func(s *story) {
		s.colleague("anna")
		s.answers("mia", "anna", "I'll get back to you within 2 hours.")
		s.writes("anna", "thanks")
		s.hands("mia", "li", "", "anna")
		s.press("H")
		s.shows("promised  “I'll get back to you within 2 hours”, due tomorrow 01:06 UTC+08", "asks      thanks")
	}, func(o *Options) { o.Zone = time.FixedZone("CST", 8*3600) })
	sees(t, "errors are said, and nothing is lost", func(s *story) {
		s.colleague("anna")
		s.drafts("mia", "anna", "Dear Anna")
		s.hands("mia", "li", "", "anna")
		s.press("H")
		s.store.breaks["Commit"] = errors.New("no room")
		s.press("a")
		s.shows("no room")
		delete(s.store.breaks, "Commit")
		s.press("a")
		if got := s.draft("anna"); s.last("anna").Assignee != "li" || got != "Dear Anna" {
			t.Errorf("it is with %q, the draft is %q", s.last("anna").Assignee, got)
		}
	})
	sees(t, "what a customer wrote is harmless", func(s *story) {
		s.agent("mia", "Mia \x1b]0;x\aChen")
		s.writes("anna", "\x1b[31mred\u202e\x07 and\nmore\tof it")
		s.belongs("anna", "mia")
		s.drafts("mia", "anna", "Dear\x1b[2J Anna")
		s.hands("mia", "li", "look\x1b[31m out", "anna")
		s.press("H")
		s.shows("asks      ␛[31mred and more of it", "draft     Dear␛[2J Anna", "▌ look␛[31m out")
	})
}

func TestGiveShift(t *testing.T) {
	start := func(s *story) {
		s.agent("mia", "Mia Chen")
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "Where is my parcel?")
			s.belongs(c, "li")
		}
		s.answers("li", "carl", "It has arrived.")
	}
	sees(t, "what waits, and what is chosen besides", func(s *story) {
		start(s)
		s.press("H")
		s.shows("Hand over my shift", "2 customers wait", "[x] Anna", "[x] Bert", "1 session open, nobody waits", "[ ] Carl", "enter to whom?")
		s.press("space", "enter")
		s.shows("To whom?", "Anybody, whoever is first", "Mia Chen")
		s.types("mia")
		s.press("tab")
		s.types("good luck")
		s.press("enter")
		s.shows("1 session offered to Mia Chen. They stay yours until they are taken.", "you offer 1")
		h, err := store.HandoverBy(t.Context(), s.store.Store, "li")
		if err != nil || h.To != "mia" || h.Note != "good luck" || len(h.Items) != 1 || h.Items[0].Customer != "bert" {
			t.Errorf("offered is %+v, %v", h, err)
		}
	})
	sees(t, "to anybody, and back again", func(s *story) {
		start(s)
		s.press("H", "A", "enter", "enter")
		s.shows("3 sessions offered to anybody.")
		s.restart()
		s.shows("you offer 3", "Your offer still stands: 3 sessions not taken yet.")
		s.press("H")
		s.shows("Offered to anybody: 3 of 3 not taken yet", "take it with H", "ctrl+d takes the offer back")
		s.happens("anna", desk.AssignEntry(s.clock, "mia"))
		s.shows("Offered to anybody: 2 of 3 not taken yet", "with Mia Chen")
		s.press("ctrl+d")
		s.shows("Offer taken back: 2 sessions stay yours.")
		s.hides("you offer")
		if all, _ := store.Handovers(t.Context(), s.store.Store); len(all) != 0 {
			t.Errorf("there is still %+v", all)
		}
	})
	sees(t, "hears who took them, and lets go of the drafts", func(s *story) {
		start(s)
		s.press("alt+3", "i")
		first := s.app.shownID()
		s.types("Dear")
		s.press("esc")
		s.press("H", "enter", "enter")
		customers := map[desk.SessionID]string{s.last("anna").ID: "anna", s.last("bert").ID: "bert"}
		s.passes(10 * time.Second)
		_, err := store.TakeOver(t.Context(), s.store.Store, s.app.o.Rules, store.Takeover{From: "li", To: "mia", Now: s.clock}, key(customers[first]))
		if err != nil {
			t.Fatal(err)
		}
		s.catchesUp()
		s.shows("Mia Chen took 1 session over from you, 1 left.", "you offer 1")
		if got := s.draft(customers[first]); got != "" {
			t.Errorf("there is still a draft: %q", got)
		}
		for _, c := range customers {
			s.happens(c, desk.CloseEntry(s.clock, "li"))
		}
		s.hides("you offer")
		if all, _ := store.Handovers(t.Context(), s.store.Store); len(all) != 0 {
			t.Errorf("there is still %+v", all)
		}
	})
	sees(t, "nothing, or none of it", func(s *story) {
		s.press("H")
		s.shows("You have no open sessions.")
		s.press("enter", "space", "A", "ctrl+d", "esc")
		start(s)
		s.press("H", "A", "A", "enter")
		s.shows("Choose at least one session.")
		if s.press("esc"); s.app.dialogs.Len() != 0 {
			t.Error("the sheet is still there")
		}
		if all, _ := store.Handovers(t.Context(), s.store.Store); len(all) != 0 {
			t.Errorf("offered is %+v", all)
		}
	})
	sees(t, "what went to somebody else meanwhile is not offered", func(s *story) {
		start(s)
		s.press("H", "enter")
		s.happens("anna", desk.AssignEntry(s.clock, "mia"))
		s.press("enter")
		s.shows("1 session offered to anybody.")
	})
	sees(t, "a desk that cannot be written to", func(s *story) {
		start(s)
		s.store.breaks["PutDoc"] = store.ErrUnavailable
		s.press("H", "enter", "enter")
		s.hides("offered to")
		s.shows("Hand over my shift", "[x] Anna")
	})
}
