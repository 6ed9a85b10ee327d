package main

import (
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// deskOf is a desk with one agent who has a status.
func deskOf(t *testing.T, status desk.Status) store.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), deskFile), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	if status != "" {
		fact := desk.AgentFact{Status: status, At: 1}
		err = store.PutAgent(t.Context(), st, "mia", func(a desk.Agent) desk.Agent { return a.Learn(fact) })
	}
	if err != nil {
		t.Fatal(err)
	}
	return st
}

func statusOnDesk(t *testing.T, st store.Store) desk.Status {
	t.Helper()
	agents, err := store.Agents(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range agents {
		if a.ID == "mia" {
			return a.Status
		}
	}
	return ""
}

func TestStatusIsThereAgainAfterLeaving(t *testing.T) {
	for _, c := range []struct {
		name          string
		before, while desk.Status
	}{
		{"accepting", desk.Accepting, desk.Offline},
		{"on a break", desk.Break, desk.Break},
		{"offline", desk.Offline, desk.Offline},
		{"never said", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := deskOf(t, c.before)
			p := programWith(nil)
			p.agentFlag, p.log = "mia", slog.New(slog.DiscardHandler)
			p.sit(st).leave()
			if got := statusOnDesk(t, st); got != c.while {
				t.Errorf("after leaving the status is %q, want %q", got, c.while)
			}
			if err := p.sit(st).arrive(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := statusOnDesk(t, st); got != c.before {
				t.Errorf("after coming back the status is %q, want %q", got, c.before)
			}
		})
	}
}

func TestStatusSaidMeanwhileHolds(t *testing.T) {
	st := deskOf(t, desk.Accepting)
	p := programWith(nil)
	p.agentFlag, p.log = "mia", slog.New(slog.DiscardHandler)
	p.sit(st).leave()
	fact := desk.AgentFact{Status: desk.Break, At: p.clock.Now()}
	if err := store.PutAgent(t.Context(), st, "mia", func(a desk.Agent) desk.Agent { return a.Learn(fact) }); err != nil {
		t.Fatal(err)
	}
	if err := p.sit(st).arrive(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := statusOnDesk(t, st); got != desk.Break {
		t.Errorf("the status is %q, want %q", got, desk.Break)
	}
}

func TestArrivingTellsNameAndCapacity(t *testing.T) {
	st := deskOf(t, "")
	p := programWith(nil)
	p.agentFlag, p.cfg.Me.Name, p.cfg.Me.Capacity = "mia", "Mia", 12
	if err := p.sit(st).arrive(t.Context()); err != nil {
		t.Fatal(err)
	}
	agents, err := store.Agents(t.Context(), st)
	if err != nil || len(agents) != 1 || agents[0].Name != "Mia" || agents[0].Room() != 12 {
		t.Errorf("the desk knows %+v, %v", agents, err)
	}
}

// TestLastConsoleOfAnAgent: only the end of the last one sets them offline, and
// one that was killed and is not heard any more is none.
func TestLastConsoleOfAnAgent(t *testing.T) {
	for _, c := range []struct {
		name  string
		other string        // how the other console does
		after time.Duration // how long this one has run
		while desk.Status
	}{
		{"the only one", "", time.Hour, desk.Offline},
		{"another one is heard", "heard", time.Hour, desk.Accepting},
		{"another one was killed", "there", time.Hour, desk.Offline},
		{"there was hardly time to hear another one", "there", time.Second, desk.Accepting},
		{"somebody else's is heard", "of bo", time.Hour, desk.Offline},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := deskOf(t, desk.Accepting)
			p := programWith(nil)
			p.agentFlag, p.log = "mia", slog.New(slog.DiscardHandler)
			s := p.sit(st)
			s.began = p.clock.Wall().Add(-c.after)
			if err := s.arrive(t.Context()); err != nil {
				t.Fatal(err)
			}
			other := store.Console{Agent: "mia", Console: "other", Since: 1}
			if c.other == "of bo" {
				other.Agent = "bo"
			}
			if c.other != "" {
				if err := store.PutConsole(t.Context(), st, other); err != nil {
					t.Fatal(err)
				}
			}
			if c.other == "heard" || c.other == "of bo" {
				s.ears.Hear(store.Sign{Agent: other.Agent, Console: other.Console})
			}
			s.leave()
			if got := statusOnDesk(t, st); got != c.while {
				t.Errorf("the status is %q, want %q", got, c.while)
			}
			docs, err := st.Docs(t.Context(), store.DocConsole)
			if err != nil || len(docs) != min(len(c.other), 1) {
				t.Errorf("documents of consoles: %v, %v", docs, err)
			}
		})
	}
}

// TestKilledAgentKeepsTheirStatus: who vanished goes on as before, whatever
// happened to the desk in between, and on a break if they were.
func TestKilledAgentKeepsTheirStatus(t *testing.T) {
	for _, status := range []desk.Status{desk.Accepting, desk.Break, desk.Offline} {
		t.Run(string(status), func(t *testing.T) {
			st := deskOf(t, status)
			p := programWith(nil)
			p.agentFlag, p.log = "mia", slog.New(slog.DiscardHandler)
			for range 2 { // found once by each of two hubs
				if err := store.Depart(t.Context(), st, store.Departure{Agent: "mia", At: p.clock.Now(), Vanished: true}); err != nil {
					t.Fatal(err)
				}
			}
			if got := statusOnDesk(t, st); got != desk.Offline {
				t.Errorf("who vanished is %q", got)
			}
			if err := p.sit(st).arrive(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := statusOnDesk(t, st); got != status {
				t.Errorf("back again they are %q, want %q", got, status)
			}
			if b, err := store.ReadBefore(t.Context(), st, "mia"); err != nil || b != (store.Before{}) {
				t.Errorf("kept on: %+v, %v", b, err)
			}
		})
	}
}
