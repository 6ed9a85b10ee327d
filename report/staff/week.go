package staff

import (
	"strings"
	"time"

	"tend/desk"
)

// hours is how many hours a week has.
const hours = 7 * 24

// slot is an hour of the week on a clock, from Monday 00 = 0 to Sunday 23.
type slot int

func slotOf(t time.Time) slot {
	return slot((int(t.Weekday())+6)%7*24 + t.Hour())
}

func (s slot) hour() int { return int(s) % 24 }

// weekday is "mon" to "sun".
func (s slot) weekday() string {
	return strings.ToLower(time.Weekday((int(s)/24 + 1) % 7).String()[:3])
}

// week holds a figure for each hour of the week.
type week [hours]float64

func (w week) sum() (total float64) {
	for _, v := range w {
		total += v
	}
	return total
}

// quarters calls fn for the pieces of [from, to) that the quarters of an hour
// on a zone's clock divide it into, whatever the clock does in between.
func quarters(from, to desk.Instant, zone *time.Location, fn func(s slot, from, to desk.Instant)) {
	for at := from; at < to; {
		t := at.In(zone)
		past := time.Duration(t.Minute()%15)*time.Minute + time.Duration(t.Second())*time.Second + time.Duration(t.Nanosecond())
		next := min(to, at.Add(15*time.Minute-past))
		fn(slotOf(t), at, next)
		at = next
	}
}

// startOfDay is when the day of an instant, so many days away, begins on a
// zone's clock.
func startOfDay(at desk.Instant, days int, zone *time.Location) desk.Instant {
	y, m, d := at.In(zone).Date()
	return desk.At(time.Date(y, m, d+days, 0, 0, 0, 0, zone))
}
