package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
)

// leaves has somebody write a draft to a customer and vanish.
func (s *story) leaves(agent desk.AgentID, customer, text string) {
	s.t.Helper()
	err := store.PutDraft(s.t.Context(), s.store.Store, store.Draft{Shop: "shop", Customer: desk.CustomerID(customer), Agent: agent, Text: text})
	if err == nil {
		err = store.LeaveDraft(s.t.Context(), s.store.Store, key(customer), agent)
	}
	if err == nil {
		err = store.Depart(s.t.Context(), s.store.Store, store.Departure{Agent: agent, At: s.clock, Vanished: true})
	}
	if err != nil {
		s.t.Fatal(err)
	}
	from := s.last(customer)
	if from.Assignee == agent {
		back, err := desk.GiveBack(from, agent, string(agent), s.clock)
		if err != nil {
			s.t.Fatal(err)
		}
		s.happens(customer, back...)
	}
	s.do(nil)
	s.passes(time.Second)
}

// drafted is what is stored as an agent's draft for a customer.
func (s *story) drafted(agent desk.AgentID, customer string) string {
	s.t.Helper()
	drafts, err := store.Drafts(s.t.Context(), s.store.Store)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, d := range drafts {
		if d.Agent == agent && string(d.Customer) == customer {
			return d.Text
		}
	}
	return ""
}

func TestConsoleThatVanishedOnScreen(t *testing.T) {
	gone := func(s *story) {
		s.writes("anna", "is it in stock?")
		s.belongs("anna", "mo")
		s.leaves("mo", "anna", "Dear Anna,")
		s.turnsTo("anna")
	}
	sees(t, "is told, the thread says it, and the draft is there", func(s *story) {
		gone(s)
		s.shows("mo's console vanished", "The console of mo is not heard any more.", "Dear Anna,", "Left behind by mo")
		s.hides("Note · system")
	})
	sees(t, "who writes on has the draft", func(s *story) {
		gone(s)
		s.press("a", "i")
		s.types(" yes")
		s.shows("Dear Anna, yes")
		s.hides("Left behind by mo")
		if got := s.drafted("li", "anna"); got != "Dear Anna, yes" {
			t.Errorf("my draft is %q", got)
		}
		if got := s.drafted("", "anna"); got != "" {
			t.Errorf("left behind is still %q", got)
		}
		s.press("enter")
		s.replied("anna", "Dear Anna, yes")
		s.passes(10 * time.Second)
		if got := s.drafted("li", "anna") + s.drafted("", "anna"); got != "" {
			t.Errorf("of what was sent there is still the draft %q", got)
		}
	})
	sees(t, "sent as it is", func(s *story) {
		gone(s)
		s.press("i", "enter")
		s.replied("anna", "Dear Anna,")
		s.passes(10 * time.Second)
		if got := s.drafted("", "anna"); got != "" {
			t.Errorf("left behind is still %q", got)
		}
	})
	sees(t, "emptied, it does not come back", func(s *story) {
		gone(s)
		s.press("i")
		for range "Dear Anna," {
			s.press("backspace")
		}
		s.passes(time.Second)
		s.hides("Dear Anna", "Left behind")
		if got := s.drafted("", "anna"); got != "" {
			t.Errorf("left behind is still %q", got)
		}
	})
	sees(t, "a draft of mine stays beside it", func(s *story) {
		s.writes("anna", "is it in stock?")
		s.press("i")
		s.types("hm")
		s.press("esc")
		s.belongs("anna", "mo")
		s.leaves("mo", "anna", "Dear Anna,")
		s.turnsTo("anna")
		s.shows("Dear Anna,", "hm")
	})
	sees(t, "in a colleague's session it is theirs", func(s *story) {
		gone(s)
		s.belongs("anna", "bo")
		s.app.panes.Select(s.last("anna").ID)
		s.passes(time.Second)
		s.hides("Dear Anna,", "Left behind")
	})
	sees(t, "in Chinese", func(s *story) {
		gone(s)
		s.shows("mo 的控制台已失联，快到期的会话会退回待分配。", "mo 的控制台已失联，会话已退回待分配。", "mo 留下的草稿，修改或发送后归您")
	}, func(o *Options) { o.Texts = lang.Chinese() })
	sees(t, "what happened before is no news", func(s *story) {
		gone(s)
		s.restart()
		s.hides("console vanished")
	})
}

// A console that the desk took for gone says so, and comes back.
func TestTakenForGone(t *testing.T) {
	unseen := 0
	s := begin(t, func(o *Options) { o.Console, o.Unseen = "C1", func() { unseen++ } })
	console := store.Console{Agent: "li", Console: "C1", Since: 1}
	put := func() {
		t.Helper()
		if err := store.PutConsole(t.Context(), s.store.Store, console); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
	}
	gone := store.Doc{Kind: store.DocConsole, ID: store.ConsoleID("C1", "li"), Rev: store.AnyRev}
	put()
	other := store.Console{Agent: "li", Console: "C2", Since: 1}
	if err := store.PutConsole(t.Context(), s.store.Store, other); err != nil {
		t.Fatal(err)
	}
	if err := s.store.Store.PutDoc(t.Context(), store.Doc{Kind: store.DocConsole, ID: store.ConsoleID("C2", "li"), Rev: store.AnyRev}); err != nil {
		t.Fatal(err)
	}
	s.do(nil)
	if unseen != 0 {
		t.Fatal("another console's end is taken for this one's")
	}
	for want := 1; want <= 2; want++ {
		if err := s.store.Store.PutDoc(t.Context(), gone); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
		s.passes(time.Second)
		s.shows("The desk lost this console for a while")
		if unseen != want {
			t.Fatalf("told %d times, want %d", unseen, want)
		}
		s.passes(time.Minute)
		put()
	}
}
