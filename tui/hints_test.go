package tui

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// slowlyHinted lets everything come about but the answers of the FAQ, which it
// gives back.
func (s *story) slowlyHinted(happens func()) (answers []tea.Msg) {
	s.t.Helper()
	s.late = true
	happens()
	for len(s.held) > 0 {
		msg := s.held[0]
		s.held = s.held[1:]
		if _, ok := msg.(hintsMsg); ok {
			answers = append(answers, msg)
			continue
		}
		s.tell(msg)
	}
	s.late = false
	return answers
}

func TestSuggestionsThatAreOutOfDate(t *testing.T) {
	const ship, wash = "is shipping to norway possible?", "can it go into the washing machine?"
	sees(t, "the answer to the words before is not sent", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", ship)
		answers := s.slowlyHinted(func() { s.happens("anna", s.line("anna", wash)) })
		if len(answers) == 0 {
			t.Fatal("nothing was looked up for the new words")
		}
		s.passes(time.Second)
		s.shows(wash)
		s.press("f")
		s.shows("The screen had just changed")
		s.replied("anna")
		for _, msg := range answers {
			s.tell(msg)
		}
		s.press("f")
		s.replied("anna")
		s.passes(time.Second)
		s.shows("Can it go into the washing machine?")
		s.press("f")
		s.came("anna", "faq:wash", false)
	})
	sees(t, "nor the one that a change of the FAQ put in the place of another just now", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", ship)
		s.shows("We do ship to Norway")
		better := desk.FAQ{ID: "better", Language: "en", Question: ship, Answer: "Since Monday we do not."}
		if err := store.PutFAQ(t.Context(), s.store.Store, "better", func(desk.FAQ) desk.FAQ { return better }); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
		s.tell(tea.FocusMsg{})
		s.shows("Since Monday we do not.")
		s.press("f")
		s.shows("The screen had just changed")
		s.replied("anna")
		s.passes(time.Second)
		s.press("f")
		s.replied("anna", "Since Monday we do not.")
	})
	sees(t, "nor the answer to what was in the composer a letter ago", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "hi there")
		s.press("i")
		s.types("ship norway")
		s.slowlyHinted(func() { s.press("backspace") })
		s.press("alt+s")
		s.shows("The screen had just changed")
		s.replied("anna")
	})
}

func TestSuggestionsThatAreNotOnScreen(t *testing.T) {
	for name, size := range map[string]tea.WindowSizeMsg{
		"too few lines":           {Width: 120, Height: hintTall - 1},
		"the lists have the turn": {Width: wideFrom - 1, Height: 30},
	} {
		sees(t, name, func(s *story) {
			s.knows(trade()...)
			s.writes("anna", "is shipping to norway possible?")
			s.tell(size)
			s.hides("We do ship to Norway")
			s.press("f")
			s.shows("Not sent: the answer is not on screen.")
			s.replied("anna")
			s.press("I", "enter")
			s.replied("anna", "We do ship to Norway; the fee is shown at checkout before you pay.")
		})
	}
}

func TestSuggestionsBesideAReplyOfOnesOwn(t *testing.T) {
	sees(t, "what was written from another answer stays a draft", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.press("I")
		s.types(" And the parcel is insured.")
		s.press("alt+s")
		s.replied("anna", "We do ship to Norway; the fee is shown at checkout before you pay.")
		const mine = "We do ship to Norway; the fee is shown at checkout before you pay. And the parcel is insured."
		if got := s.draft("anna"); got != mine {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "an answer behind words of one's own is not sent as it was prepared", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.press("i")
		s.types("hm")
		s.press("esc", "I", "enter")
		s.came("anna", "faq:norway", true)
	})
}
