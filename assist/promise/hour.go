package promise

import "time"

// The hours in which a time of day without am or pm is looked for.
const (
	firstHour = 7
	lastHour  = 23
)

// hour is the time of day that p means on a named day.
func (p piece) hour() (hour, minute int) {
	if !p.clock.known {
		return p.part.end(), 0
	}
	h := p.clock.hour
	switch p.part {
	case afternoon, dusk, evening:
		if h < 12 {
			h += 12
		}
	case noon:
		if h <= 3 {
			h += 12
		}
	case noPart, closing:
		if !p.clock.exact && h < firstHour {
			h += 12
		}
	}
	return h, p.clock.minute
}

// end is the hour by which a part of a day is over.
func (p part) end() int {
	switch p {
	case dawn:
		return 6
	case early:
		return 10
	case morning, noon:
		return 12
	case dusk:
		return 19
	case evening:
		return 21
	case midnight:
		return 24
	}
	return 18
}

// nextClock is the next time that a clock shows p, twelve hours later or
// earlier included where that was left open.
func (p piece) nextClock(now time.Time) time.Time {
	if p.clock.exact || p.part != noPart {
		return p.onDay(now)
	}
	for hours := p.clock.hour; hours <= 48; hours += 12 {
		at := time.Date(now.Year(), now.Month(), now.Day(), hours, p.clock.minute, 0, 0, now.Location())
		if h := hours % 24; at.After(now) && h >= firstHour && h <= lastHour {
			return at
		}
	}
	return p.onDay(now)
}
