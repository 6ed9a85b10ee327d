package demofeed

import (
	"cmp"
	"slices"

	"tend/desk"
)

// spell is a time in which an agent's status stayed the same: from ≤ t < to.
type spell struct {
	from, to desk.Instant
	status   desk.Status
}

// during gives the status to whatever spells there are in [from, to).
func during(list []spell, from, to desk.Instant, status desk.Status) []spell {
	var out []spell
	for _, s := range list {
		a, b := max(s.from, from), min(s.to, to)
		if a >= b {
			out = append(out, s)
			continue
		}
		for _, part := range []spell{{s.from, a, s.status}, {a, b, status}, {b, s.to, s.status}} {
			if part.from < part.to {
				out = append(out, part)
			}
		}
	}
	return out
}

// until cuts off what lies after an instant.
func until(list []spell, end desk.Instant) []spell {
	var out []spell
	for _, s := range list {
		if s.from < end {
			out = append(out, spell{s.from, min(s.to, end), s.status})
		}
	}
	return out
}

// stints says the same as facts about an agent who is offline in between.
func stints(who desk.AgentID, list []spell, end desk.Instant) []desk.Stint {
	slices.SortFunc(list, func(a, b spell) int { return cmp.Compare(a.from, b.from) })
	var out []desk.Stint
	for i, s := range list {
		out = append(out, desk.Stint{Agent: who, At: s.from, Status: s.status})
		if s.to < end && (i+1 == len(list) || list[i+1].from > s.to) {
			out = append(out, desk.Stint{Agent: who, At: s.to, Status: desk.Offline})
		}
	}
	return out
}
