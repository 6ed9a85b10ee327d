package demofeed

import (
	"time"

	"tend/desk"
)

// failure is how a session of the past was missed.
type failure int

const (
	none failure = iota
	answeredLate
	neverAnswered     // closed by its agent
	forgotten         // closed by the system
	neverTaken        // by anybody
	failures      = 4 // how many there are
)

// failing decides which sessions were missed although somebody could have
// answered them; the days on which nobody was there and the live stream take care
// of theirs. Every session adds its share of a miss, and each full one is spent,
// so that the rates are what they should be on any day.
type failing struct {
	patient, urgent float64 // misses that are due, by the kind of shop
	so              int     // misses so far
}

// The shares of sessions that are missed.
const (
	ofPatient = 1. / 11
	ofWeekend = 1. / 4
	ofUrgent  = 1. / 11.5
)

func (f *failing) next(p *past, a arrival) failure {
	age := p.now.Sub(a.at)
	switch {
	case a.live, p.days.flu.has(a.at):
		return none
	case a.shop == clouds:
		return f.spend(&f.urgent, ofUrgent, age)
	case age < 36*hr, p.days.holiday.has(a.at):
		return none
	case a.shop == fern && p.unwatched(a.at):
		return f.spend(&f.patient, ofWeekend, age)
	}
	return f.spend(&f.patient, ofPatient, age)
}

// spend lets a session fail when a miss is due, one after the other in each way.
func (f *failing) spend(due *float64, share float64, age time.Duration) failure {
	if *due += share; *due < 1 {
		return none
	}
	*due--
	f.so++
	how := failure(f.so%failures) + 1
	if age < 76*hr && how != neverAnswered {
		return answeredLate // the others take days to end
	}
	return how
}

// happened counts an answer after more than three minutes, which came about by
// itself on an ordinary day, against the misses that are due.
func (f *failing) happened(p *past, a arrival) {
	if a.shop == clouds && !a.live && !p.days.flu.has(a.at) {
		f.urgent--
	}
}

// unwatched is the part of the weekend in which the roster has nobody for the
// English shop until a day later.
func (p *past) unwatched(at desk.Instant) bool {
	t := at.In(p.topics[fern].zone)
	return t.Weekday() == time.Saturday && t.Hour() >= 13 || t.Weekday() == time.Sunday && t.Hour() < 9
}
