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
