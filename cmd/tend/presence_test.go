package main

import (
	"log/slog"
	"path/filepath"
	"testing"

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
			p.leave(st)
			if got := statusOnDesk(t, st); got != c.while {
				t.Errorf("after leaving the status is %q, want %q", got, c.while)
			}
			if err := p.arrive(t.Context(), st); err != nil {
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
	p.leave(st)
	fact := desk.AgentFact{Status: desk.Break, At: p.clock.Now()}
	if err := store.PutAgent(t.Context(), st, "mia", func(a desk.Agent) desk.Agent { return a.Learn(fact) }); err != nil {
		t.Fatal(err)
	}
	if err := p.arrive(t.Context(), st); err != nil {
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
	if err := p.arrive(t.Context(), st); err != nil {
		t.Fatal(err)
	}
	agents, err := store.Agents(t.Context(), st)
	if err != nil || len(agents) != 1 || agents[0].Name != "Mia" || agents[0].Room() != 12 {
		t.Errorf("the desk knows %+v, %v", agents, err)
	}
}
