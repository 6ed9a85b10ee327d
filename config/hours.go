package config

import (
	"slices"
	"time"
)

// Hours is a part of the day, From ≤ t < To, both counted from midnight. It may
// cross midnight. What From equal to To means is said where it is used.
type Hours struct{ From, To time.Duration }

// Working are the hours and days of work. From equal to To is the whole day.
type Working struct {
	Hours
	Days []time.Weekday // none: never
}

// Contains reports whether t, on the clock of its own location, is in working
// hours. The small hours of a shift that crosses midnight belong to the day on
// which it began.
func (w Working) Contains(t time.Time) bool {
	hour, minute, second := t.Clock()
	of := time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute + time.Duration(second)*time.Second
	today := slices.Contains(w.Days, t.Weekday())
	switch {
	case w.From == w.To:
		return today
	case w.From < w.To:
		return today && w.From <= of && of < w.To
	case of >= w.From:
		return today
	}
	return of < w.To && slices.Contains(w.Days, (t.Weekday()+6)%7)
}
