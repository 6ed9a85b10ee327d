package desk

import (
	"cmp"
	"slices"
)

// Due is a pending session and the instant at which its window ends. A reply
// at that instant is in time.
type Due struct {
	ID       SessionID
	Deadline Instant
}

// Counts are the counted sessions of a policy over a range, at an instant.
type Counts struct {
	Responded, Missed int
	// Forfeit are sessions whose window still runs but which ended without an
	// answer: nobody can answer them any more, so they will be missed.
	Forfeit int
	Pending []Due // the others whose window still runs, in any order
}

// Forecast is what a policy's rate can still become.
type Forecast struct {
	Policy string
	Counts // Pending with the least time left first, by id where it is the same
	// Target is the policy's target.
	Target Goal
	// Lower are the floors of the bands below a target that is lost, best
	// first. Bands without a floor are not among them.
	Lower []Goal
}

// Forecast works out what it takes to end a range at the policy's target or
// above, once every window in it is over.
func (p Policy) Forecast(c Counts) Forecast {
	c.Pending = slices.Clone(c.Pending)
	slices.SortFunc(c.Pending, func(a, b Due) int {
		return cmp.Or(cmp.Compare(a.Deadline, b.Deadline), cmp.Compare(a.ID, b.ID))
	})
	judge := func(g Goal) Goal { return g.judge(c.Responded, c.Missed+c.Forfeit, c.Pending) }
	f := Forecast{Policy: p.ID, Counts: c, Target: judge(Goal{Band: p.BandOf(p.Target), Floor: p.Target})}
	if f.Target.Outlook != Lost {
		return f
	}
	for _, b := range p.Bands {
		if b.below(p.Target) {
			f.Lower = append(f.Lower, judge(Goal{Band: b.Name, Floor: b.Floor, Above: b.Above}))
		}
	}
	return f
}

// below reports whether the band has a floor, and one that is less than a rate.
func (b Band) below(rate float64) bool { return b.Floor < rate && (b.Floor > 0 || b.Above) }

// Goal is the best goal that is not lost: the target, else the highest floor
// below it. ok is false when all are lost or nothing counts.
func (f Forecast) Goal() (g Goal, ok bool) {
	for _, g := range append([]Goal{f.Target}, f.Lower...) {
		if g.Outlook == Safe || g.Outlook == Reachable {
			return g, true
		}
	}
	return Goal{}, false
}

// Of are the pending sessions, least time left first.
func (f Forecast) Of() []SessionID {
	ids := make([]SessionID, len(f.Pending))
	for i, d := range f.Pending {
		ids[i] = d.ID
	}
	return ids
}

// Rate is responded ÷ (responded + missed) as it stands; ok is false when
// nothing is decided yet.
func (f Forecast) Rate() (rate float64, ok bool) {
	all := f.Responded + f.Missed
	if all == 0 {
		return 0, false
	}
	return float64(f.Responded) / float64(all), true
}

// Best and Worst are the rates if all, or none, of the pending sessions are
// answered in time; ok is false when nothing counts.
func (f Forecast) Best() (rate float64, ok bool) { return f.ending(len(f.Pending)) }

// Worst: see [Forecast.Best].
func (f Forecast) Worst() (rate float64, ok bool) { return f.ending(0) }

func (f Forecast) ending(answered int) (float64, bool) {
	all := f.Responded + f.Missed + f.Forfeit + len(f.Pending)
	if all == 0 {
		return 0, false
	}
	return float64(f.Responded+answered) / float64(all), true
}
