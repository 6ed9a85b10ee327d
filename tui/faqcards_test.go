package tui

import (
	"testing"

	"tend/desk"
	"tend/store"
)

func TestFAQCard(t *testing.T) {
	sees(t, "the one that had the place loses it, in one language", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("norway")
		s.press("alt+1", "ctrl+u")
		s.shows("“Do you ship to Norway?” is at place 1 of the card.")
		s.types("发票")
		s.press("alt+1", "ctrl+u")
		s.types("washing")
		s.press("alt+1")
		s.shows("That place was taken from “Do you ship to Norway?”.")
		if a, b, c := s.faq("norway").Card, s.faq("invoice").Card, s.faq("wash").Card; a != 0 || b != 1 || c != 1 {
			t.Errorf("norway is at %d, invoice at %d, wash at %d", a, b, c)
		}
		s.press("alt+1")
		s.shows("is off the card")
		if n := s.faq("wash").Card; n != 0 {
			t.Errorf("wash is at %d", n)
		}
	})
	sees(t, "one that serves both languages takes the place in both", func(s *story) {
		all := append(trade(), desk.FAQ{ID: "hours", Question: "Hours 营业时间", Answer: "9:00–18:00"})
		all[0].Card, all[2].Card = 2, 2
		s.knows(all...)
		s.press("F")
		s.types("hours")
		s.press("alt+2")
		if a, b, c := s.faq("norway").Card, s.faq("invoice").Card, s.faq("hours").Card; a != 0 || b != 0 || c != 2 {
			t.Errorf("norway is at %d, invoice at %d, hours at %d", a, b, c)
		}
	})
	sees(t, "a free place is filled", func(s *story) {
		s.knows(trade()...)
		s.press("F", "shift+tab", "down", "down", "enter")
		s.types("Hours?")
		s.press("tab")
		s.types("Nine to six.")
		s.press("ctrl+s")
		card := desk.Card(s.allFAQs(), "en")
		if len(card) != 1 || card[0].Question != "Hours?" || card[0].Card != 3 {
			t.Errorf("the card is %+v", card)
		}
	})
	sees(t, "saving a form takes a place as well", func(s *story) {
		all := trade()
		all[0].Card = 1
		s.knows(all...)
		s.press("F")
		s.types("washing")
		s.press("enter", "tab", "tab", "tab", "tab", "tab", "1", "ctrl+s")
		s.shows("Saved. That place was taken from “Do you ship to Norway?”.")
		if n := s.faq("norway").Card; n != 0 {
			t.Errorf("norway is at %d", n)
		}
	})
	sees(t, "what is not offered is not on it", func(s *story) {
		all := trade()
		all[0].Off = true
		s.knows(all...)
		s.press("F")
		s.types("norway")
		s.press("alt+1")
		s.shows("is not offered")
		if n := s.faq("norway").Card; n != 0 {
			t.Errorf("norway is at %d", n)
		}
	})
}

func (s *story) allFAQs() []desk.FAQ {
	s.t.Helper()
	all, err := store.FAQs(s.t.Context(), s.store.Store)
	if err != nil {
		s.t.Fatal(err)
	}
	return all
}

func TestFlags(t *testing.T) {
	sees(t, "say what is wrong, and are read in the FAQ", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.press("W")
		s.shows("Flag this answer as wrong?", "What is wrong?")
		s.types("no longer, since May")
		s.press("enter")
		s.shows("Flagged.")
		s.press("F", "tab", "down")
		s.shows("5 entries, 1 flagged", "Flagged as wrong", "Flagged by li", "no longer, since May")
	})
	sees(t, "are taken back by a changed answer", func(s *story) {
		s.knows(flaggedTrade()...)
		s.press("F")
		s.types("norway")
		s.press("enter")
		s.shows("Flagged by mo", "the fee changed", "Saving a changed answer takes the flags back.")
		s.press("!", "ctrl+s")
		if !s.faq("norway").Flagged() {
			t.Fatal("a changed question took them back")
		}
		s.press("enter", "tab")
		s.types("Yes! ")
		s.press("ctrl+s")
		if s.faq("norway").Flagged() {
			t.Error("it is still flagged")
		}
	})
	sees(t, "are taken back with a key, but for those that came since", func(s *story) {
		s.knows(flaggedTrade()...)
		s.press("F")
		s.types("norway")
		s.meanwhile("norway", func(f *desk.FAQ) { *f = f.Flag("zoe", 2, "and slower") })
		s.press("ctrl+s")
		s.shows("The flags are taken back")
		if flags := s.faq("norway").Flags; len(flags) != 1 || flags[0].By != "zoe" {
			t.Errorf("the flags are %+v", flags)
		}
	})
	sees(t, "on an entry that was deleted meanwhile make no new one", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.press("W")
		if err := store.RemoveFAQ(t.Context(), s.store.Store, "norway"); err != nil {
			t.Fatal(err)
		}
		s.press("enter")
		s.shows("somebody deleted this entry meanwhile")
		s.noFAQ("norway")
	})
}

func flaggedTrade() []desk.FAQ {
	all := trade()
	all[0] = all[0].Flag("mo", 1, "the fee changed")
	return all
}
