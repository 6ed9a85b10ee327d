package desk

import (
	"slices"
	"time"
)

// Shift is a time of day at which somebody is there to answer, on some days of
// the week.
type Shift struct {
	ID    string  // unique within a desk
	Agent AgentID // empty: People of no name
	// People is how many are there when no agent is named; 0 is one.
	People int
	// Days are the days on which it begins; none is every day.
	Days []time.Weekday
	// From and To are times of day. A To that is not after From is on the day
	// after; equal ones are a whole day.
	From, To time.Duration
	// Zone is whose clock it goes by, an IANA name; empty: that of Shop.
	Zone string
	// Shop is the only shop it serves; empty: all of them, on the clock of
	// the desk (see [Book.Home]).
	Shop ShopID
	// ValidFrom and ValidUntil are the first and the last day on which it
	// begins; zero: no bound.
	ValidFrom, ValidUntil Day
}

// begins reports whether the shift begins on a day.
func (s Shift) begins(d Day) bool {
	weekday := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Weekday()
	switch {
	case len(s.Days) > 0 && !slices.Contains(s.Days, weekday):
		return false
	case !s.ValidFrom.IsZero() && d.Before(s.ValidFrom):
		return false
	}
	return s.ValidUntil.IsZero() || !s.ValidUntil.Before(d)
}

// on is the shift of one day.
func (s Shift) on(d Day, zone *time.Location) (from, to Instant) {
	end := s.To
	if end <= s.From {
		end += 24 * time.Hour
	}
	return At(wallClock(d, s.From, zone)), At(wallClock(d, end, zone))
}

// people is how many the shift brings.
func (s Shift) people() int {
	if s.Agent != "" || s.People == 0 {
		return 1
	}
	return s.People
}
