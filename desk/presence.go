package desk

import (
	"cmp"
	"maps"
	"slices"
)

// Stint is one thing said of an agent's presence: from At on the status or the
// capacity is this one, until something else is said.
type Stint struct {
	Agent    AgentID
	At       Instant
	Status   Status // empty: nothing was said of it
	Capacity *int   // nil: nothing was said of it
}

// Standing is how an agent stands at an instant.
type Standing struct {
	Status   Status // empty: not known, nothing was ever said
	Capacity int    // DefaultCapacity until something was said
}

// Presence answers who was there when. Build it with [NewPresence]; it does
// not change afterwards and may be shared.
type Presence struct {
	agents map[AgentID][]standingFrom
	first  Instant // when anything was first said of anybody's status
}

type standingFrom struct {
	at Instant
	Standing
}

// NewPresence takes stints in any order. Of two about the same agent, of the
// same instant, the later in the list holds.
func NewPresence(stints []Stint) *Presence {
	p := &Presence{agents: map[AgentID][]standingFrom{}}
	sorted := slices.Clone(stints)
	slices.SortStableFunc(sorted, func(a, b Stint) int { return cmp.Compare(a.At, b.At) })
	for _, s := range sorted {
		p.add(s)
	}
	return p
}

func (p *Presence) add(s Stint) {
	list := p.agents[s.Agent]
	now := standingFrom{s.At, Standing{Capacity: DefaultCapacity}}
	if n := len(list); n > 0 {
		now.Standing = list[n-1].Standing
	}
	if s.Status != "" {
		now.Status = s.Status
		if p.first == 0 {
			p.first = s.At
		}
	}
	if s.Capacity != nil {
		now.Capacity = *s.Capacity
	}
	if n := len(list); n > 0 && list[n-1].at == s.At {
		list = list[:n-1]
	}
	p.agents[s.Agent] = append(list, now)
}

// At is how an agent stood at an instant. The Status is empty where nothing
// had been said of it by then.
func (p *Presence) At(who AgentID, t Instant) Standing {
	list := p.agents[who]
	i := upTo(list, t)
	if i < 0 {
		return Standing{Capacity: DefaultCapacity}
	}
	return list[i].Standing
}

// upTo is the index of the last standing that began at t or before, -1 when
// there is none.
func upTo(list []standingFrom, t Instant) int {
	i, found := slices.BinarySearchFunc(list, t, func(s standingFrom, t Instant) int { return cmp.Compare(s.at, t) })
	if !found {
		i--
	}
	return i
}

// Accepting lists, by id, who was accepting at any time in [from, to], both
// ends included. known is false when nothing had been said of anybody's status
// by then, so that an empty list means nothing.
func (p *Presence) Accepting(from, to Instant) (who []AgentID, known bool) {
	for _, id := range slices.Sorted(maps.Keys(p.agents)) {
		if accepted(p.agents[id], from, to) {
			who = append(who, id)
		}
	}
	return who, p.first != 0 && p.first <= to
}

func accepted(list []standingFrom, from, to Instant) bool {
	for i := max(0, upTo(list, from)); i < len(list) && list[i].at <= to; i++ {
		if list[i].Status == Accepting {
			return true
		}
	}
	return false
}
