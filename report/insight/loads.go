package insight

import (
	"cmp"
	"slices"

	"tend/desk"
)

// loads knows how many open sessions each agent had at any time, from the
// assignments of the sessions it was given.
type loads map[desk.AgentID][]step

// step says that an agent's load changed.
type step struct {
	at desk.Instant
	by int
}

// add takes in a session: it was with whom it was assigned to until it was
// given on or ended.
func (l loads) add(s *desk.Session) {
	for i, a := range s.Assigned {
		if a.Agent == "" {
			continue
		}
		end := s.Closed
		if i+1 < len(s.Assigned) {
			end = s.Assigned[i+1].At
		}
		l[a.Agent] = append(l[a.Agent], step{a.At, 1})
		if end != 0 {
			l[a.Agent] = append(l[a.Agent], step{end, -1})
		}
	}
}

// sorted is the load of an agent as steps in the order of time.
func (l loads) sorted(who desk.AgentID) []step {
	steps := l[who]
	slices.SortFunc(steps, func(a, b step) int { return cmp.Compare(a.at, b.at) })
	return steps
}
