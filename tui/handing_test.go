package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestClaim(t *testing.T) {
	sees(t, "takes the session and stays on it", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("a")
		s.shows("Anna is yours.", "Mine  1", "with you")
		s.on("anna")
		s.press("a")
		s.shows("This session is yours already.")
	})
	sees(t, "says who was faster", func(s *story) {
		s.agent("mia", "Mia Chen")
		s.writes("anna", "hi there")
		s.late = true
		s.happens("anna", desk.AssignEntry(s.clock, "mia"))
		s.press("a")
		s.arrives()
		s.shows("Anna is with Mia Chen already.")
		if got := s.last("anna").Assignee; got != "mia" {
			t.Errorf("the session is with %q", got)
		}
	})
}

func TestTransfer(t *testing.T) {
	sees(t, "to a colleague", func(s *story) {
		s.agent("mia", "Mia Chen")
		s.agent("bo", "Bo")
		s.writes("anna", "hi there")
		s.press("a", "t")
		s.shows("Transfer to", "Mia Chen", "Give back to Unassigned")
		s.types("mia")
		s.press("enter")
		s.shows("Anna is with Mia Chen now.")
		if got := s.last("anna").Assignee; got != "mia" {
			t.Errorf("the session is with %q", got)
		}
		s.press("u")
		if got := s.last("anna").Assignee; got != "li" {
			t.Errorf("after taking it back the session is with %q", got)
		}
	})
	sees(t, "not to myself, whom another key gives it", func(s *story) {
		s.agent("mia", "Mia Chen")
		s.agent("li", "Li Wei")
		s.writes("anna", "hi there")
		s.press("t")
		s.shows("Transfer to", "Mia Chen")
		row, _ := s.app.acting()
		if got := s.app.colleagues(row); len(got) != 1 || got[0].ID != "mia" {
			t.Errorf("the colleagues are %v", got)
		}
	})
	sees(t, "back to everybody", func(s *story) {
		s.writes("anna", "hi there")
		s.press("a", "b")
		s.shows("Anna is back in Unassigned.", "Unassigned  1")
		if got := s.last("anna").Assignee; got != "" {
			t.Errorf("the session is with %q", got)
		}
	})
	sees(t, "is about the session it was asked for", func(s *story) {
		s.agent("mia", "Mia Chen")
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("t")
		s.happens("anna", desk.AssignEntry(s.clock, "bo"))
		s.passes(time.Second)
		s.types("mia")
		s.press("enter")
		if a, b := s.last("anna").Assignee, s.last("bert").Assignee; a != "mia" || b != "" {
			t.Errorf("anna is with %q, bert with %q", a, b)
		}
	})
}

// agent tells the desk of a colleague.
func (s *story) agent(id desk.AgentID, name string) {
	s.t.Helper()
	err := store.PutAgent(s.t.Context(), s.store.Store, id, func(a desk.Agent) desk.Agent {
		return a.Learn(desk.AgentFact{Name: name, Status: desk.Accepting, At: s.clock})
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

func TestRemind(t *testing.T) {
	sees(t, "comes when it is due", func(s *story) {
		s.writes("anna", "hi there")
		s.press("z")
		s.shows("Remind me", "in 15 minutes", "in 1 hour", "before the deadline")
		s.press("tab")
		s.types("call the depot")
		s.press("tab", "enter")
		s.shows("You will be reminded of Anna at 15:21.")
		s.passes(14 * time.Minute)
		s.hides("Reminder: Anna.")
		s.passes(2 * time.Minute)
		s.shows("Reminder: Anna. call the depot", "[reminder]")
		s.press("1")
		s.passes(time.Second)
		if all, _ := store.Reminders(t.Context(), s.store.Store); len(all) != 0 {
			t.Errorf("after an answer there is still %v", all)
		}
	})
	sees(t, "at a time of one's own, never past the deadline", func(s *story) {
		s.writes("anna", "I want a refund")
		due := s.app.rowOf(s.last("anna")).Due
		s.press("z")
		s.types("5h")
		s.press("enter")
		all, _ := store.Reminders(t.Context(), s.store.Store)
		if len(all) != 1 || all[0].At >= due || all[0].At <= s.clock {
			t.Errorf("the deadline is %v, the reminder %v", due, all)
		}
	})
	sees(t, "can be taken away", func(s *story) {
		s.writes("anna", "hi there")
		s.press("z", "enter", "z")
		s.shows("Remove the reminder")
		s.types("remove")
		s.press("enter")
		if all, _ := store.Reminders(t.Context(), s.store.Store); len(all) != 0 {
			t.Errorf("there is still %v", all)
		}
	})
	sees(t, "not of an earlier time", func(s *story) {
		s.writes("anna", "I want a refund")
		s.press("z")
		s.hides("in 15 minutes", "in 1 hour")
		s.press("esc")
		s.hides("Remind me")
	})
	sees(t, "those of others are theirs", func(s *story) {
		s.writes("anna", "hi there")
		row := s.last("anna")
		err := store.PutReminder(t.Context(), s.store.Store, store.Reminder{Session: row.ID, Shop: row.Shop, Customer: row.Customer, Agent: "mia", At: s.clock.Add(time.Second)})
		if err != nil {
			t.Fatal(err)
		}
		s.passes(time.Minute)
		s.hides("Reminder: Anna.", "[reminder]")
	})
}

func TestStatus(t *testing.T) {
	sees(t, "and capacity are stored", func(s *story) {
		s.press("s")
		s.shows("My status", "How many sessions at once")
		s.press("down", "tab", "backspace", "backspace", "backspace")
		s.types("35")
		s.press("enter")
		s.shows("You are on a break. You take up to 35 sessions.", "li on a break 0/35")
		s.restart()
		s.shows("li on a break 0/35")
		agents, _ := store.Agents(t.Context(), s.store.Store)
		if len(agents) != 1 || agents[0].Status != desk.Break || agents[0].Room() != 35 {
			t.Errorf("stored are %+v", agents)
		}
	})
	sees(t, "also after the clock went back", func(s *story) {
		s.press("s", "enter")
		s.passes(-time.Hour)
		s.press("s", "down", "enter")
		agents, _ := store.Agents(t.Context(), s.store.Store)
		if len(agents) != 1 || agents[0].Status == desk.Accepting {
			t.Errorf("stored are %+v", agents)
		}
	})
	sees(t, "with esc nothing", func(s *story) {
		s.press("s", "down", "esc")
		if s.store.stored.Load() != 0 {
			t.Error("something was stored")
		}
	})
}
