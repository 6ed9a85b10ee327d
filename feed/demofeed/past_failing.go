package demofeed

import "tend/desk"

// failure is how a session of the past was missed.
type failure int

const (
	no failure = iota
	answeredLate
	neverAnswered     // closed by its agent
	forgotten         // closed by the system
	neverTaken        // by anybody
	failures      = 4 // how many there are
)

// failing decides which sessions were missed although somebody could have
// answered them; the day on which nobody was there and the live stream take care
// of theirs. Counting keeps the rates where they belong on any day.
type failing struct {
	of, weekend, urgent int // sessions that could be
	so                  int // that were
}

func (f *failing) next(p *past, a arrival) failure {
	age := p.now.Sub(a.at)
	switch {
	case a.live, p.days.flu.has(a.at):
		return no
	case a.shop == clouds:
		return f.every(&f.urgent, 24, 11, age > 76*hr)
	case age < 36*hr, p.days.holiday.has(a.at):
		return no
	case a.shop == fern && p.unwatched(a.at):
		return f.every(&f.weekend, 3, 1, age > 76*hr)
	}
	return f.every(&f.of, 13, 5, age > 76*hr)
}

// every lets one session of n fail, one after the other in each way.
func (f *failing) every(of *int, n, which int, long bool) failure {
	if *of++; *of%n != which {
		return no
	}
	f.so++
	how := failure(f.so%failures) + 1
	if !long && how != neverAnswered {
		return answeredLate // the others take days to end
	}
	return how
}

// unwatched is the part of the weekend in which the roster has nobody for the
// English shop until a day later.
func (p *past) unwatched(at desk.Instant) bool {
	t := at.In(p.topics[fern].zone)
	return t.Weekday() == 6 && t.Hour() >= 13 || t.Weekday() == 0 && t.Hour() < 9
}
