package desk

import (
	"cmp"
	"slices"
)

// Offer gives a session to an agent.
type Offer struct {
	Session *Session
	Agent   AgentID
}

// Workload is what an agent carries.
type Workload struct {
	Open   int     // open sessions assigned to them
	LastAt Instant // when they were last assigned one
}

// Workloads counts the open sessions of every agent.
func Workloads(sessions []*Session) map[AgentID]Workload {
	loads := map[AgentID]Workload{}
	for _, s := range sessions {
		if !s.Open() || s.Assignee == "" {
			continue
		}
		w := loads[s.Assignee]
		w.Open++
		w.LastAt = later(w.LastAt, s.Assigned[len(s.Assigned)-1].At)
		loads[s.Assignee] = w
	}
	return loads
}

// Allocate decides who gets the waiting sessions nobody has: urgent ones
// first, then the oldest; each to the accepting agent with room who last
// served the customer, else to the one with the lowest saturation, ties to
// the one least recently assigned. A session is not offered to the agent who
// gave it back. What nobody has room for stays where it is.
func Allocate(queue []*Session, agents []Agent, loads map[AgentID]Workload, now Instant) []Offer {
	crew := newCrew(agents, loads)
	var offers []Offer
	for _, s := range inTurn(queue) {
		if a := crew.pick(s); a != nil {
			offers = append(offers, Offer{s, a.ID})
			a.load.Open++
			a.load.LastAt = now
		}
	}
	return offers
}

// inTurn lists what waits without an agent in the order it is given out.
func inTurn(queue []*Session) []*Session {
	var turn []*Session
	for _, s := range queue {
		if s.Open() && s.Assignee == "" && s.Waiting() != 0 {
			turn = append(turn, s)
		}
	}
	slices.SortFunc(turn, func(a, b *Session) int {
		return cmp.Or(compareBool(b.Tier() == Urgent, a.Tier() == Urgent),
			cmp.Compare(a.Waiting(), b.Waiting()), cmp.Compare(a.ID, b.ID))
	})
	return turn
}

type member struct {
	Agent
	load Workload
}

type crew []*member

func newCrew(agents []Agent, loads map[AgentID]Workload) crew {
	var c crew
	for _, a := range agents {
		if a.Status == Accepting {
			c = append(c, &member{a, loads[a.ID]})
		}
	}
	return c
}

func (c crew) pick(s *Session) *member {
	var best *member
	for _, m := range c {
		if m.load.Open >= m.Room() || gaveBack(s, m.Agent) {
			continue
		}
		if m.ID == s.Served {
			return m
		}
		if best == nil || m.before(best) {
			best = m
		}
	}
	return best
}

// before reports whether m is to get a session rather than o.
func (m *member) before(o *member) bool {
	return cmp.Or(cmp.Compare(m.Saturation(m.load.Open), o.Saturation(o.load.Open)),
		cmp.Compare(m.load.LastAt, o.load.LastAt), cmp.Compare(m.ID, o.ID)) < 0
}

// gaveBack reports whether the session was last with an agent, is with nobody now,
// and the agent has said nothing of their status since: who comes back, also after
// their console vanished, is given it like any other.
func gaveBack(s *Session, a Agent) bool {
	n := len(s.Assigned)
	return n >= 2 && s.Assigned[n-1].Agent == "" && s.Assigned[n-2].Agent == a.ID && a.StatusAt <= s.Assigned[n-1].At
}
