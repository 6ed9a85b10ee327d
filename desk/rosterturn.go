package desk

import (
	"cmp"
	"slices"
	"time"
)

// turn is a shift of one day.
type turn struct {
	from, to Instant
	over     Instant // when this and all turns before it in the list are over
	who      Shift
}

// turns are the shifts that overlap [from, to), in the order of beginning.
func (r *Roster) turns(from, to Instant) []turn {
	var out []turn
	for _, s := range r.shifts {
		y, m, day := from.In(s.zone).Date()
		for n := -2; ; n++ { // a shift may have begun the day before the day before a change
			d := DayOf(time.Date(y, m, day+n, 12, 0, 0, 0, time.UTC))
			begin, end := s.on(d, s.zone)
			if begin >= to {
				break
			}
			if begin < end && end > from && s.begins(d) {
				out = append(out, turn{from: begin, to: end, who: s.Shift})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b turn) int { return cmp.Compare(a.from, b.from) })
	over := Instant(0)
	for i := range out {
		over = max(over, out[i].to)
		out[i].over = over
	}
	return out
}

// stretch counts who is there at an instant.
func stretch(turns []turn, from, to Instant) Stretch {
	out := Stretch{From: from, To: to}
	for _, t := range turns {
		switch {
		case t.from > from:
			return out
		case t.to <= from, t.who.Agent != "" && slices.Contains(out.Agents, t.who.Agent):
			continue
		case t.who.Agent != "":
			out.Agents = append(out.Agents, t.who.Agent)
			slices.Sort(out.Agents)
		}
		out.People += t.who.people()
	}
	return out
}

// appendStretch joins a stretch to the one before if the same people are there.
func appendStretch(list []Stretch, s Stretch) []Stretch {
	if n := len(list); n > 0 && list[n-1].People == s.People && slices.Equal(list[n-1].Agents, s.Agents) {
		list[n-1].To = s.To
		return list
	}
	return append(list, s)
}
