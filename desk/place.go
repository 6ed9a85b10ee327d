package desk

import "time"

// ExpiringAfter is how long a customer may wait before the session counts as
// expiring whatever its policies say.
const ExpiringAfter = 20 * time.Hour

// State says in one word how a session stands.
type State string

// The states of a session on a list.
const (
	Answered     State = "answered" // nobody waits
	WaitingState State = "waiting"
	Expiring     State = "expiring"
	Overdue      State = "overdue" // every deadline has passed
)

// Place is where a session stands at an instant.
type Place struct {
	State State
	Since Instant // since when the customer waits; zero if not
	// Due is the earliest deadline still ahead, or when overdue the last one
	// that passed. Zero when nobody waits.
	Due Instant
	// Expiring says the session belongs in the pane Expiring soon, overdue
	// ones included.
	Expiring bool
	// Tier says Due is the tier's deadline and not a policy's.
	Tier bool
	// Next is when this Place will be out of date if nothing happens; zero
	// means never.
	Next Instant
}

// Place judges a session at now. An open session that waits is due at the
// earliest deadline ahead among its tier's and those of its shop's policies
// that count it and have had no reply.
func (b *Book) Place(s *Session, now Instant) Place {
	if !s.Open() && !s.Stranded() {
		return Place{State: Answered}
	}
	policies := b.Policies(s.Shop)
	if r := s.unsettledReply(policies); r.At != 0 {
		return b.unsettled(s, r, policies, now)
	}
	w := s.Waiting()
	switch {
	case !s.Open():
		return Place{State: Answered}
	case w == 0:
		return b.greeted(s, policies, now)
	}
	p := placer{now: now, Place: Place{State: WaitingState, Since: w}}
	p.deadline(w.Add(b.tiers.Of(s.Tier())), true)
	p.expiring(w.Add(ExpiringAfter))
	for _, pol := range policies {
		b.placeUnder(&p, s, pol)
	}
	return p.settle()
}

// greeted judges a session in which nobody waits. It is still due under the
// policies that count it and ignore a reply that says nothing, if that is all
// the customer got, until it is marked as needing no reply.
func (b *Book) greeted(s *Session, policies []Policy, now Instant) Place {
	p := placer{now: now, Place: Place{State: WaitingState}}
	if s.Replied == 0 || s.Told != 0 {
		return Place{State: Answered}
	}
	for _, pol := range policies {
		if pol.IgnoreVague && s.NoReply < pol.Clock(s) {
			b.placeUnder(&p, s, pol)
			p.Since = soonest(p.Since, pol.Clock(s))
		}
	}
	if p.Due == 0 && p.passed == 0 {
		return Place{State: Answered}
	}
	return p.settle()
}

// placeUnder takes one policy's deadline into account.
func (b *Book) placeUnder(p *placer, s *Session, pol Policy) {
	v := b.Judge(s, pol, p.now)
	if v.Replied != 0 || (v.Outcome != Pending && v.Outcome != Missed) {
		return
	}
	p.deadline(v.Deadline, false)
	p.expiring(v.Clock.Add(pol.ExpiringFrom))
}

// placer gathers the deadlines of one session.
type placer struct {
	Place
	now    Instant
	passed Instant // the last deadline that is over
}

// deadline notes a deadline. At the very instant it is no longer ahead.
func (p *placer) deadline(at Instant, tier bool) {
	if at <= p.now {
		p.passed = later(p.passed, at)
		return
	}
	if p.Due == 0 || at < p.Due {
		p.Due, p.Tier = at, tier
	}
	p.Next = soonest(p.Next, at)
}

// expiring notes from when on the session is about to be missed.
func (p *placer) expiring(from Instant) {
	if from <= p.now {
		p.Expiring = true
		return
	}
	p.Next = soonest(p.Next, from)
}

func (p *placer) settle() Place {
	switch {
	case p.Due == 0:
		p.Due, p.State = p.passed, Overdue
	case p.Expiring:
		p.State = Expiring
	}
	return p.Place
}
