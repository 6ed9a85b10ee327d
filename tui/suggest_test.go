package tui

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/tuitest"
)

// knows puts entries into the desk's FAQ.
func (s *story) knows(entries ...desk.FAQ) {
	s.t.Helper()
	for _, f := range entries {
		if err := store.PutFAQ(s.t.Context(), s.store.Store, f.ID, func(desk.FAQ) desk.FAQ { return f }); err != nil {
			s.t.Fatal(err)
		}
	}
	s.do(nil)
	s.passes(time.Second)
}

// faq is the entry as it is stored.
func (s *story) faq(id string) desk.FAQ {
	s.t.Helper()
	all, err := store.FAQs(s.t.Context(), s.store.Store)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, f := range all {
		if f.ID == id {
			return f
		}
	}
	s.t.Fatalf("there is no %s", id)
	return desk.FAQ{}
}

func trade() []desk.FAQ {
	return []desk.FAQ{
		{ID: "norway", Language: "en", Question: "Do you ship to Norway?", Answer: "We do ship to Norway; the fee is shown at checkout before you pay."},
		{ID: "wash", Language: "en", Question: "Can it go into the washing machine?", Answer: "Wash it at 30 degrees, inside out, {{customer}}."},
		{ID: "invoice", Language: "zh", Question: "可以开发票吗？", Answer: "可以的，请在订单页申请，电子发票会发到您的邮箱。"},
		{ID: "track", Language: "en", Question: "Where is my tracking number?", Answer: "Your order {{order}} has its number on the order page."},
		{ID: "gift", Language: "zh", Question: "有没有礼品包装？", Answer: "有的，下单时备注即可。"},
	}
}

func TestSuggestions(t *testing.T) {
	sees(t, "one key sends the answer that fits, and it learns the wording", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "hello, is shipping to norway possible?")
		s.shows("Do you ship to Norway?", "We do ship to Norway")
		s.press("f")
		s.replied("anna", "We do ship to Norway; the fee is shown at checkout before you pay.")
		s.came("anna", "faq:norway", false)
		if l := s.faq("norway").Learnt; len(l) != 1 || l[0].Text != "hello, is shipping to norway possible?" {
			t.Errorf("it learnt %v", l)
		}
	})
	sees(t, "what is taken back is forgotten", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.press("f", "u")
		s.replied("anna")
		if l := s.faq("norway").Learnt; len(l) != 0 {
			t.Errorf("it still knows %v", l)
		}
	})
	sees(t, "one key inserts it", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "can I put this in the washing machine?")
		s.press("I")
		s.types(" Bye!")
		s.press("enter")
		s.replied("anna", "Wash it at 30 degrees, inside out, Anna. Bye!")
		s.came("anna", "faq:wash", true)
		if l := s.faq("wash").Learnt; len(l) != 1 {
			t.Errorf("it learnt %v", l)
		}
	})
	sees(t, "Chinese is answered in Chinese", func(s *story) {
		s.knows(trade()...)
		s.writes("wang", "你好，能开发票吗")
		s.press("f")
		s.replied("wang", "可以的，请在订单页申请，电子发票会发到您的邮箱。")
	})
	sees(t, "what is typed is looked for as well", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "hi there")
		s.press("i")
		s.types("ship norway")
		s.shows("Do you ship to Norway?")
		s.press("alt+s")
		s.replied("anna", "We do ship to Norway; the fee is shown at checkout before you pay.")
	})
	sees(t, "and inserted in its place", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "hi there")
		s.press("i")
		s.types("ship norway")
		s.press("alt+i", "enter")
		s.replied("anna", "We do ship to Norway; the fee is shown at checkout before you pay.")
		s.came("anna", "faq:norway", false)
	})
	sees(t, "in a sweep", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.writes("wang", "能开发票吗")
		s.press("S", "f", "f")
		s.shows("2  answered from the FAQ")
	})
}

func TestSuggestionsThatAreNotSentAtOnce(t *testing.T) {
	sees(t, "where nothing fits", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "hi there")
		s.press("f")
		s.shows("No answer of the FAQ fits here.")
		s.replied("anna")
	})
	sees(t, "an answer in the other language", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "do you have gift wrapping? 礼品包装")
		row, _ := s.app.shown()
		if c, ok := s.app.chosen(); ok && c.Foreign && row.Language == "en" {
			s.press("f")
			s.shows("Not sent: this answer is in the other language")
		}
		s.replied("anna")
	})
	sees(t, "one that somebody flagged", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.press("W", "enter")
		s.shows("Flagged.")
		s.passes(time.Second)
		s.shows("flagged:")
		s.press("f")
		s.shows("flagged this answer as wrong")
		s.replied("anna")
	})
	sees(t, "one with a variable nothing is known for", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "where do I find my tracking number?")
		s.press("f")
		s.shows("nothing is known for {{order}}")
		s.replied("anna")
	})
	sees(t, "one that was meant for the customer before", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.writes("bert", "hi there")
		s.on("anna")
		s.press("j")
		s.on("bert")
		s.press("f")
		s.shows("No answer of the FAQ fits here.")
		s.replied("bert")
	})
	sees(t, "when the customer wrote just now", func(s *story) {
		s.knows(trade()...)
		s.writes("anna", "is shipping to norway possible?")
		s.happens("anna", s.line("anna", "no wait, to Chad"))
		s.tell(tea.WindowSizeMsg{Width: 120, Height: 32})
		s.tell(tuitest.Keys(s.t, "f")[0])
		s.replied("anna")
	})
}
