package promise

import "time"

// dated tells whether the piece names a day by its number.
func (p piece) dated() bool {
	return p.day.kind == onDate || p.day.kind == ofMonth && p.day.n > 0
}

// onDate returns the time of day on the next such date after now; the 31st is
// one of the next month that has it. It returns the zero time for a date that
// no calendar has, and for a leap day that is years away.
func (p piece) onDate(now time.Time, hour, minute int) time.Time {
	for k := range 14 {
		at := time.Date(now.Year(), now.Month()+time.Month(k), 1, hour, minute, 0, 0, now.Location())
		if p.day.kind == onDate && at.Month() != p.day.month {
			continue
		}
		at = time.Date(at.Year(), at.Month(), p.day.n, hour, minute, 0, 0, now.Location())
		if at.After(now) && at.Day() == p.day.n {
			return at
		}
	}
	return time.Time{}
}

// noDate tells whether the piece names a date that there is not.
func (p piece) noDate(now time.Time) bool {
	return p.dated() && p.onDate(now, 12, 0).IsZero()
}
