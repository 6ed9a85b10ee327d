package insight

import (
	"slices"

	"tend/desk"
)

// staffed says when somebody was accepting, and when somebody of those had room.
type staffed struct {
	since     desk.Instant // when the status history begins; 0: there is none
	accepting stretches
	room      stretches
}

// staff reads the status history against the loads.
func staff(history []desk.Stint, work loads) staffed {
	presence := desk.NewPresence(history)
	var out staffed
	var accepting, room []stretch
	for who, at := range changes(history) {
		for _, s := range standings(presence, who, at, work.sorted(who)) {
			if s.accepting {
				accepting = append(accepting, s.stretch)
			}
			if s.room {
				room = append(room, s.stretch)
			}
		}
	}
	for _, s := range history {
		if s.Status != "" && (out.since == 0 || s.At < out.since) {
			out.since = s.At
		}
	}
	out.accepting, out.room = joined(accepting), joined(room)
	return out
}

// changes are the instants at which something was said of each agent, in order.
func changes(history []desk.Stint) map[desk.AgentID][]desk.Instant {
	at := map[desk.AgentID][]desk.Instant{}
	for _, s := range history {
		at[s.Agent] = append(at[s.Agent], s.At)
	}
	for _, list := range at {
		slices.Sort(list)
	}
	return at
}

// standing is a stretch in which neither an agent's status nor load changed.
type standing struct {
	stretch
	accepting, room bool
}

// standings cuts an agent's time where the status, the capacity or the load changed.
func standings(p *desk.Presence, who desk.AgentID, said []desk.Instant, work []step) []standing {
	cuts := slices.Clone(said)
	for _, s := range work {
		cuts = append(cuts, s.at)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []standing
	load := 0
	for i, from := range cuts {
		for len(work) > 0 && work[0].at <= from {
			load, work = load+work[0].by, work[1:]
		}
		to := forever
		if i+1 < len(cuts) {
			to = cuts[i+1]
		}
		now := p.At(who, from)
		ok := now.Status == desk.Accepting
		out = append(out, standing{stretch{from, to}, ok, ok && load < now.Capacity})
	}
	return out
}

// tell adds what the history says of a window to the facts of a miss. The
// history must have begun when the window did.
func (s staffed) tell(f Facts, from, to desk.Instant) Facts {
	f.History = s.since != 0 && s.since <= from
	f.Accepting = s.accepting.touch(from, to)
	f.Room = s.room.touch(from, to)
	return f
}
