package demofeed

import (
	"time"

	"tend/desk"
)

// duty is when somebody of the crew works, by the clock of their zone.
type duty struct {
	who      desk.AgentID
	id       string // of its shifts
	zone     *time.Location
	days     []time.Weekday
	from, to time.Duration
	pause    time.Duration // when lunch begins; 0: none
	shops    []desk.ShopID // that the roster counts it for; none: all
}

const (
	london   = "Europe/London"
	shanghai = "Asia/Shanghai"
)

// duties are the week of the crew. It has holes on purpose: nobody is there for
// the English shop from Saturday noon until Monday morning, and nobody for the
// clothes on late Sunday evening, when they still sell.
func (c crew) duties() []duty {
	uk, cn := zoneOf(london), zoneOf(shanghai)
	const sun, mon, tue, wed, thu, fri, sat = time.Sunday, time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday
	workdays, tea := []time.Weekday{mon, tue, wed, thu, fri}, []desk.ShopID{shan, clouds}
	return []duty{
		{who: c.mia, id: "mia", zone: uk, days: workdays, from: 9 * hr, to: 17*hr + 30*mnt, pause: 12*hr + 20*mnt},
		{who: c.mia, id: "mia-saturday", zone: uk, days: []time.Weekday{sat}, from: 9 * hr, to: 13 * hr},
		{who: c.me, id: "me", zone: uk, days: workdays, from: 12 * hr, to: 20*hr + 30*mnt, pause: 16 * hr},
		{who: c.lin, id: "xiaolin", zone: cn, days: []time.Weekday{mon, wed, thu, fri, sat, sun}, from: 9 * hr, to: 18 * hr, shops: tea},
		{who: c.leo, id: "leo-tuesday", zone: cn, days: []time.Weekday{tue}, from: 9 * hr, to: 18 * hr, pause: 13 * hr, shops: tea},
		{who: c.leo, id: "leo", zone: cn, days: []time.Weekday{wed, thu, fri, sat}, from: 14 * hr, to: 23 * hr, pause: 17*hr + 30*mnt, shops: tea},
		{who: c.leo, id: "leo-sunday", zone: cn, days: []time.Weekday{sun}, from: 18 * hr, to: 21 * hr, shops: tea},
	}
}

// roster is the duties as the desk plans with them.
func (c crew) roster() []desk.Shift {
	var out []desk.Shift
	for _, d := range c.duties() {
		s := desk.Shift{ID: d.id, Agent: d.who, Days: d.days, From: d.from, To: d.to, Zone: d.zone.String()}
		if len(d.shops) == 0 {
			out = append(out, s)
		}
		for _, shop := range d.shops {
			s.ID, s.Shop = d.id+"-"+string(shop), shop
			out = append(out, s)
		}
	}
	return out
}

// begins reports whether the duty is on a weekday.
func (d duty) begins(day time.Weekday) bool {
	for _, w := range d.days {
		if w == day {
			return true
		}
	}
	return false
}

// at is when the clocks of the duty show a time of day.
func (d duty) at(day time.Time, of time.Duration) desk.Instant { return clockAt(day, of, d.zone) }

func clockAt(day time.Time, of time.Duration, zone *time.Location) desk.Instant {
	y, m, d := day.Date()
	return desk.At(time.Date(y, m, d, 0, 0, int(of/sec), 0, zone))
}

// zoneOf is a zone of the sample, UTC on a machine that does not know it.
func zoneOf(name string) *time.Location {
	if z, err := time.LoadLocation(name); err == nil {
		return z
	}
	return time.UTC
}
