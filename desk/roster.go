package desk

import (
	"maps"
	"slices"
	"time"
)

// Roster says who is there when. Make it with [Book.Roster]; it does not change
// afterwards and may be shared. A shift lasts from the first instant at which
// the clock on the wall shows its beginning, or has jumped past it, to just
// before the same of its end.
type Roster struct {
	shifts []placedShift
}

type placedShift struct {
	Shift
	zone *time.Location
}

// Stretch is a time in which the same people are there: From ≤ t < To.
type Stretch struct {
	From, To Instant
	People   int       // named or not; nobody counts twice
	Agents   []AgentID // the named ones, by id
}

// Roster places shifts in their zones. One whose zone is not known goes by the
// desk's clock and is listed in problems, a sentence each.
func (b *Book) Roster(shifts []Shift) (r *Roster, problems []string) {
	r = &Roster{}
	for _, s := range shifts {
		zone, err := time.LoadLocation(s.Zone)
		switch {
		case s.Zone == "" && s.Shop == "":
			zone = b.Home()
		case s.Zone == "":
			zone = b.Zone(s.Shop)
		case err != nil:
			problems = append(problems, "The time zone "+clip(s.Zone)+" of a shift is not known here; the desk's is used.")
			zone = b.Home()
		}
		r.shifts = append(r.shifts, placedShift{s, zone})
	}
	return r, problems
}

// Home is the zone on whose clock the desk as a whole goes: that of its shop
// with the first id; UTC when it has none.
func (b *Book) Home() *time.Location {
	if len(b.shops) == 0 {
		return b.fallback.zone
	}
	return b.shops[slices.Min(slices.Collect(maps.Keys(b.shops)))].zone
}

// Empty reports whether there is no shift at all, so that nothing can be said.
func (r *Roster) Empty() bool { return r == nil || len(r.shifts) == 0 }

// For is the part of the roster that serves a shop; the empty id is all of it.
func (r *Roster) For(shop ShopID) *Roster {
	out := &Roster{}
	for _, s := range r.shifts {
		if shop == "" || s.Shop == "" || s.Shop == shop {
			out.shifts = append(out.shifts, s)
		}
	}
	return out
}

// At is who is there at an instant, and from when until when these same people
// are, as far as two days in each direction.
func (r *Roster) At(t Instant) Stretch {
	for _, s := range r.Cover(t.Add(-48*time.Hour), t.Add(48*time.Hour)) {
		if s.From <= t && t < s.To {
			return s
		}
	}
	return Stretch{From: t, To: t + 1}
}

// Cover divides [from, to) into stretches, without a hole: where nobody is
// there, People is 0. Neighbours differ.
func (r *Roster) Cover(from, to Instant) []Stretch {
	if from >= to {
		return nil
	}
	turns := r.turns(from, to)
	edges := []Instant{from, to}
	for _, t := range turns {
		edges = append(edges, max(t.from, from), min(t.to, to))
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var out []Stretch
	first := 0
	for i, at := range edges[:len(edges)-1] {
		for first < len(turns) && turns[first].over <= at {
			first++
		}
		out = appendStretch(out, stretch(turns[first:], at, edges[i+1]))
	}
	return out
}

// Gaps are the stretches of [from, to) in which nobody is there.
func (r *Roster) Gaps(from, to Instant) []Stretch {
	return slices.DeleteFunc(r.Cover(from, to), func(s Stretch) bool { return s.People > 0 })
}
