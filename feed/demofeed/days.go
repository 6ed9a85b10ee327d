package demofeed

import (
	"time"

	"tend/desk"
)

// pastDays is how many days the history of the sample goes back.
const pastDays = 42

// days are those of the last weeks on which something was different.
type days struct {
	flu     stretch // nobody worked
	stream  stretch // the clothes were shown live
	holiday stretch // of the English shop
}

// stretch is a stretch of time, [from, to).
type stretch struct{ from, to desk.Instant }

func (s stretch) has(t desk.Instant) bool { return s.from <= t && t < s.to }

// daysBefore puts the special days on the days of the week on which they make
// sense, whatever day it is now.
func daysBefore(now desk.Instant) days {
	uk, cn := zoneOf(london), zoneOf(shanghai)
	flu, stream, holiday := last(now, uk, time.Tuesday, 16), last(now, cn, time.Thursday, 8), last(now, uk, time.Friday, 23)
	return days{
		flu:     stretch{clockAt(flu, 16*hr, uk), clockAt(flu.AddDate(0, 0, 2), hr, uk)},
		stream:  stretch{clockAt(stream, 20*hr, cn), clockAt(stream, 21*hr, cn)},
		holiday: stretch{clockAt(holiday, 0, uk), clockAt(holiday.AddDate(0, 0, 3), 0, uk)},
	}
}

// last is the latest such weekday that is at least so many days ago.
func last(now desk.Instant, zone *time.Location, day time.Weekday, ago int) time.Time {
	d := now.In(zone).AddDate(0, 0, -ago)
	return d.AddDate(0, 0, -int((7+d.Weekday()-day)%7))
}

// holidays are those of the shops.
func (d days) holidays() []desk.HolidayRange {
	return []desk.HolidayRange{{Shop: fern, From: d.holiday.from, To: d.holiday.to}}
}
