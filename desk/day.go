package desk

import (
	"fmt"
	"time"
)

// Day is a date of the calendar. Which hours it has depends on the zone of a
// shop. The zero Day is none. Days compare with == and [Day.Before].
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// DayOf is the date that a time shows in its own zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, m, d}
}

// Before reports whether d is an earlier date than e.
func (d Day) Before(e Day) bool {
	switch {
	case d.Year != e.Year:
		return d.Year < e.Year
	case d.Month != e.Month:
		return d.Month < e.Month
	}
	return d.Day < e.Day
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d == Day{} }

// String writes the date as 2025-06-23, nothing for the zero Day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// ParseDay reads a date such as 2025-06-23.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Day{}, fmt.Errorf("%q is not a date such as 2025-06-23", clip(s))
	}
	return DayOf(t), nil
}
