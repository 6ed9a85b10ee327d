package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
	"tend/tui/lang"
)

// noFAQ fails if an entry is stored.
func (s *story) noFAQ(id string) {
	s.t.Helper()
	all, err := store.FAQs(s.t.Context(), s.store.Store)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, f := range all {
		if f.ID == id {
			s.t.Fatalf("%s is still there: %+v", id, f)
		}
	}
}

// meanwhile changes an entry behind the console's back.
func (s *story) meanwhile(id string, edit func(*desk.FAQ)) {
	s.t.Helper()
	err := store.PutFAQ(s.t.Context(), s.store.Store, id, func(f desk.FAQ) desk.FAQ { edit(&f); return f })
	if err != nil {
		s.t.Fatal(err)
	}
}

func TestFAQIsKept(t *testing.T) {
	sees(t, "a new entry is found, suggested and sent", func(s *story) {
		s.writes("anna", "do you do gift wrapping?")
		s.press("F")
		s.shows("FAQ", "0 entries")
		s.types("Do you gift wrap?")
		s.press("enter")
		s.shows("New entry", "Do you gift wrap?")
		s.press("tab")
		s.types("We do, {{customer}}: tick it in the basket.")
		s.shows("We do, Anna: tick it in the basket.")
		s.press("ctrl+s")
		s.shows("Saved.", "1 entry")
		s.press("esc")
		s.passes(time.Second)
		s.press("f")
		s.replied("anna", "We do, Anna: tick it in the basket.")
	})
	sees(t, "an entry is changed, and stays so", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("norway")
		s.press("enter", "tab")
		s.types("Yes. ")
		s.press("ctrl+s")
		s.shows("Saved.", "Yes. We do ship")
		s.restart()
		if got := s.faq("norway").Answer; !strings.HasPrefix(got, "Yes. We do ship") {
			t.Errorf("the answer is %q", got)
		}
	})
	sees(t, "an entry is deleted after a question", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("norway")
		s.press("ctrl+d")
		s.shows("Delete “Do you ship to Norway?”?")
		s.press("enter")
		s.shows("Deleted.", "4 entries")
		s.noFAQ("norway")
	})
	sees(t, "what could not be stored stays in the form", func(s *story) {
		s.knows(trade()...)
		s.store.breaks["PutDoc"] = errDisk
		s.press("F")
		s.types("norway")
		s.press("enter", "!", "ctrl+s")
		s.shows("the disk is full", "Do you ship to Norway?!")
		delete(s.store.breaks, "PutDoc")
		s.press("ctrl+s")
		s.shows("Saved.")
	})
	sees(t, "a stall is advised against, with a better wording, and kept on the second try", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("tracking")
		s.press("enter", "tab", "ctrl+k")
		s.types("Please wait")
		s.press("ctrl+s")
		s.shows("This only puts off", "Better:", "ctrl+s saves anyway")
		s.press("ctrl+s")
		s.shows("Saved.")
	}, linting)
}

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

func TestFAQChangesOfOthers(t *testing.T) {
	sees(t, "what was learnt meanwhile is kept", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("norway")
		s.press("enter", "!")
		s.meanwhile("norway", func(f *desk.FAQ) { *f = f.Learn("is oslo fine", 3) })
		s.press("ctrl+s")
		s.shows("Saved.")
		if f := s.faq("norway"); len(f.Learnt) != 1 || f.Question != "Do you ship to Norway?!" {
			t.Errorf("stored is %+v", f)
		}
	})
	sees(t, "an answer that both changed is not written over unseen", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("norway")
		s.press("enter", "tab")
		s.types("Yes. ")
		s.meanwhile("norway", func(f *desk.FAQ) { f.Answer = "No longer." })
		s.do(nil)
		s.press("ctrl+s")
		s.shows("Answer was changed by somebody else meanwhile; theirs: “No longer.”", "Yes. We do ship")
		if got := s.faq("norway").Answer; got != "No longer." {
			t.Fatalf("the answer is %q", got)
		}
		s.press("ctrl+s")
		s.shows("Saved.")
		if got := s.faq("norway").Answer; !strings.HasPrefix(got, "Yes. We do ship") {
			t.Errorf("the answer is %q", got)
		}
	})
	sees(t, "one that was deleted comes back only when saved again", func(s *story) {
		s.knows(trade()...)
		s.press("F")
		s.types("norway")
		s.press("enter", "!")
		if err := store.RemoveFAQ(t.Context(), s.store.Store, "norway"); err != nil {
			t.Fatal(err)
		}
		s.press("ctrl+s")
		s.shows("Somebody deleted this entry meanwhile.")
		s.noFAQ("norway")
		s.press("ctrl+s")
		s.shows("Saved.")
		if f := s.faq("norway"); f.Question != "Do you ship to Norway?!" || f.Answer != trade()[0].Answer {
			t.Errorf("stored is %+v", f)
		}
	})
	sees(t, "an open list shows them, and keeps its choice", func(s *story) {
		s.knows(trade()...)
		s.press("F", "down", "down", "down")
		before := s.app.dialogs.Find(dialog.FAQID).(*dialog.FAQDialog)
		s.meanwhile("early", func(f *desk.FAQ) { f.Language, f.Question, f.Answer = "en", "A question at the top?", "Yes." })
		s.do(nil)
		s.shows("6 entries", "A question at the top?")
		s.press("enter")
		if s.app.dialogs.Find(dialog.FAQID) != before {
			t.Error("another list is open")
		}
	})
	sees(t, "what a customer said teaches nothing to an entry that is gone", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "hello, is shipping to norway possible?")
		if err := store.RemoveFAQ(t.Context(), s.store.Store, "norway"); err != nil {
			t.Fatal(err)
		}
		s.press("f")
		s.noFAQ("norway")
	})
}

// The editor on the whole screen, at every size, with a hostile entry in it.
func TestFAQFitsTheScreen(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		sees(t, texts.Code, func(s *story) {
			long := strings.Repeat("很长\x1b[31m text\u202e ", 4000)
			s.knows(append(trade(), desk.FAQ{ID: "x\x1b]0;y\a", Language: "en", Question: long, Answer: long, Phrasings: []string{long}, Flags: []desk.FAQFlag{{By: "mo", Note: long}}})...)
			for _, size := range [][2]int{{60, 16}, {80, 24}, {200, 60}} {
				s.tell(tea.WindowSizeMsg{Width: size[0], Height: size[1]}) // every frame is measured
				s.press("F", "down", "down", "down", "down", "down", "down", "tab", "tab", "tab", "enter", "tab", "esc", "ctrl+d", "esc", "esc", "esc")
			}
		}, func(o *Options) { o.Texts = texts })
	}
}
