package hub

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tend/desk"
)

// drawSession makes any session that an allocation may meet.
func drawSession(t *rapid.T, id int) *desk.Session {
	agent := rapid.SampledFrom([]desk.AgentID{"", "ada", "bo", "cy"})
	s := &desk.Session{
		ID: desk.SessionID(fmt.Sprintf("s%02d", id)), Shop: "shop", Customer: desk.CustomerID(fmt.Sprint(id)),
		Wait: desk.Instant(rapid.Int64Range(0, 50).Draw(t, "wait")), Served: agent.Draw(t, "served"),
		Rev: uint64(rapid.IntRange(1, 5).Draw(t, "rev")),
	}
	if s.Wait != 0 {
		s.Wait = s.Wait*100 + desk.Instant(id) // no ties: those have their own case
	}
	if rapid.Bool().Draw(t, "urgent") {
		s.Tiers = s.Tiers.With(desk.Urgent)
	}
	for range rapid.IntRange(0, 2).Draw(t, "assigned") {
		s.Assignee = agent.Draw(t, "assignee")
		s.Assigned = append(s.Assigned, desk.Assignment{At: desk.Instant(len(s.Assigned) + 1), Agent: s.Assignee})
	}
	if rapid.IntRange(0, 9).Draw(t, "closed") == 0 {
		s.Closed = 9999
	}
	return s
}

func drawAgents(t *rapid.T) map[desk.AgentID]desk.Agent {
	agents := map[desk.AgentID]desk.Agent{}
	for _, id := range []desk.AgentID{"ada", "bo", "cy"} {
		agents[id] = desk.Agent{
			ID: id, CapacityAt: 1, Capacity: rapid.IntRange(0, 8).Draw(t, "capacity"),
			Status: rapid.SampledFrom([]desk.Status{desk.Accepting, desk.Accepting, desk.Break}).Draw(t, "status"),
		}
	}
	return agents
}

// TestOffersAreThoseOfAllocate: looking only at the front of the queue, and at
// loads kept up to date one change at a time, gives what the rule gives when
// it sees everything.
func TestOffersAreThoseOfAllocate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := newCrew(nobody)
		c.agents = drawAgents(t)
		current := map[desk.SessionID]*desk.Session{}
		for range rapid.IntRange(0, 60).Draw(t, "changes") {
			s := drawSession(t, rapid.IntRange(0, 30).Draw(t, "id"))
			c.session(current[s.ID], s)
			current[s.ID] = s
		}
		var all []*desk.Session
		for _, s := range current {
			all = append(all, s)
		}
		const now = 100_000
		n := rapid.IntRange(1, 6).Draw(t, "portion")
		got := c.offers(n, now)
		want := desk.Allocate(all, agentsOf(c), c.loads, now)
		want = want[:min(n, len(want))]
		if !slices.Equal(got, want) {
			t.Fatalf("offers %v, want %v", shown(got), shown(want))
		}
		for id, w := range desk.Workloads(all) {
			if c.loads[id].Open != w.Open {
				t.Fatalf("%s has %d, counted %d", id, w.Open, c.loads[id].Open)
			}
		}
	})
}

func agentsOf(c *crew) (agents []desk.Agent) {
	for _, a := range c.agents {
		agents = append(agents, a)
	}
	return agents
}

func shown(offers []desk.Offer) (out []string) {
	for _, o := range offers {
		out = append(out, string(o.Session.ID)+" to "+string(o.Agent))
	}
	return out
}

func TestNewsOnlyWhenItMatters(t *testing.T) {
	waiting := &desk.Session{ID: "s", Rev: 1, Wait: 5}
	mine := &desk.Session{ID: "m", Rev: 1, Assignee: "ada", Assigned: []desk.Assignment{{At: 1, Agent: "ada"}}}
	closed := *mine
	closed.Rev, closed.Closed = 2, 9
	for name, c := range map[string]struct {
		old, s *desk.Session
		want   bool
	}{
		"somebody waits":                 {nil, waiting, true},
		"the same state told twice":      {waiting, waiting, false},
		"a session that somebody has":    {nil, mine, false},
		"room appears by a closing":      {mine, &closed, true},
		"room appears by a lost session": {mine, nil, true},
		"a closed one is told":           {nil, &closed, false},
	} {
		t.Run(name, func(t *testing.T) {
			crew := newCrew(nobody)
			crew.session(nil, c.old)
			crew.news = false
			crew.session(c.old, c.s)
			if crew.news != c.want {
				t.Errorf("news: %v, want %v", crew.news, c.want)
			}
		})
	}
}

// nobody is away.
func nobody(desk.AgentID) bool { return false }
