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

// takes has somebody take a session that is handed over, while nobody looks here.
func (s *story) takes(who, giver desk.AgentID, customer string) {
	s.t.Helper()
	taken, err := store.TakeOver(s.t.Context(), s.store.Store, s.app.o.Rules, store.Takeover{From: giver, To: who, Now: s.clock}, key(customer))
	if err != nil || taken[0].Err != nil {
		s.t.Fatal(err, taken)
	}
}

// appends adds to a customer's log while nobody looks here.
func (s *story) appends(customer string, entries ...desk.Entry) {
	s.t.Helper()
	_, err := store.Append(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer),
		func(store.Conversation) ([]desk.Entry, error) { return entries, nil })
	if err != nil {
		s.t.Fatal(err)
	}
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

// Whoever vanished and comes back reads what became of their sessions: what went to
// nobody is not said to have been taken from them.
func TestWhatBecameOfAShiftWhoseConsoleVanished(t *testing.T) {
	gone := func(s *story) {
		s.staff("ann", desk.Accepting, 20)
		s.works("li", "anna", "bert", "cora", "dora", "ella")
		s.hands("li", "", "", "anna", "bert", "cora", "dora", "ella")
		s.passes(time.Second)
		for _, c := range []string{"anna", "bert"} {
			s.takes("ann", "li", c)
		}
		s.clock = s.clock.Add(time.Minute)
		if err := store.Depart(s.t.Context(), s.store.Store, store.Departure{Agent: "li", At: s.clock, Vanished: true}); err != nil {
			s.t.Fatal(err)
		}
		for _, c := range []string{"cora", "dora", "ella"} {
			back, err := desk.GiveBack(s.last(c), "li", "li", s.clock)
			if err != nil {
				s.t.Fatal(err)
			}
			s.clock = s.clock.Add(time.Second)
			s.appends(c, append(back, desk.AssignEntry(s.clock, "ann"))...)
		}
		s.appends("ella", desk.CloseEntry(s.clock, "ann"))
		s.clock = s.clock.Add(time.Minute)
	}
	sees(t, "on return", func(s *story) {
		gone(s)
		s.restart()
		s.shows("ann 王 took 2 sessions over from you.")
		s.hides("none is left")
		s.passes(11 * time.Second)
		s.shows("Your console had vanished: 3 sessions went back to Unassigned meanwhile.")
	})
	sees(t, "in Chinese", func(s *story) {
		gone(s)
		s.restart(func(o *Options) { o.Texts = lang.Chinese() })
		s.shows("ann 王接手了您的 2 个会话。")
		s.passes(11 * time.Second)
		s.shows("您的控制台曾失联，期间有 3 个会话退回待分配。")
	})
	sees(t, "of two takers both are named", func(s *story) {
		s.staff("ann", desk.Accepting, 20)
		s.staff("bo", desk.Accepting, 20)
		s.works("li", "anna", "bert", "cora")
		s.hands("li", "", "", "anna", "bert", "cora")
		s.takes("ann", "li", "anna")
		s.takes("bo", "li", "bert")
		s.takes("bo", "li", "cora")
		s.restart()
		s.shows("ann 王 took 1 session over from you. bo 王 took 2 sessions over from you; none is left.")
		s.hides("vanished")
	})
}
