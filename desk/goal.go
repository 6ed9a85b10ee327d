package desk

import "sort"

// Outlook says whether a rate can still be reached.
type Outlook string

// The outlooks of a goal.
const (
	Nothing   Outlook = "nothing"   // no session counts, so there will be no rate
	Safe      Outlook = "safe"      // reached even if nobody answers anything any more
	Reachable Outlook = "reachable" // reached if enough pending sessions are answered in time
	Lost      Outlook = "lost"      // not reached even if all of them are
)

// Goal is a rate and what it takes to end at it or above.
type Goal struct {
	// Band is the band that the rate is in as soon as the goal is reached.
	Band  string
	Floor float64
	// Above says the rate must exceed Floor, not just reach it.
	Above   bool
	Outlook Outlook
	// Need is the fewest pending sessions that must be answered in time: any
	// of them, each before its own deadline. 0 unless Reachable.
	Need int
	// By is the last instant until which doing nothing leaves the goal
	// reachable; a reply at that very instant is in time. Zero unless
	// Reachable.
	By Instant
}

// reached reports whether so many of all make the goal. It compares the way
// BandOf does: the quotient rounded once against the floor. A floor of a few
// decimals, such as 0.9, is the same number as the quotient that equals it,
// so 9 of 10 reach it exactly.
func (g Goal) reached(part, all int) bool {
	rate := float64(part) / float64(all)
	return rate > g.Floor || (rate == g.Floor && !g.Above)
}

// judge works out what the goal takes of the counted sessions. lost are the
// missed ones and those that will be; pending is in the order of deadlines.
func (g Goal) judge(responded, lost int, pending []Due) Goal {
	p := len(pending)
	all := responded + lost + p
	if all == 0 {
		g.Outlook = Nothing
		return g
	}
	need := sort.Search(p+1, func(k int) bool { return g.reached(responded+k, all) })
	switch {
	case need == 0:
		g.Outlook = Safe
	case need > p:
		g.Outlook = Lost
	default:
		// p − need may be missed; the next deadline that passes is one too many.
		g.Outlook, g.Need, g.By = Reachable, need, pending[p-need].Deadline
	}
	return g
}
