package notify

import (
	"errors"
	"fmt"
	"time"
)

// ErrTimeOfDay is returned for a time of day that is not "HH:MM".
var ErrTimeOfDay = errors.New("a time of day is written as HH:MM, for example 22:30")

// Quiet is a part of every day, [From, To) in minutes after midnight. It may
// cross midnight. From equal to To means no quiet hours.
type Quiet struct {
	From, To int
	// Zone is where midnight is; nil takes the zone of the time it is asked about.
	Zone *time.Location
}

// ParseQuiet reads "22:00" and "07:30". Two empty texts mean no quiet hours.
func ParseQuiet(from, to string, zone *time.Location) (Quiet, error) {
	if from == "" && to == "" {
		return Quiet{Zone: zone}, nil
	}
	f, err := minuteOfDay(from)
	if err != nil {
		return Quiet{}, fmt.Errorf("quiet hours from %q: %w", from, err)
	}
	t, err := minuteOfDay(to)
	if err != nil {
		return Quiet{}, fmt.Errorf("quiet hours to %q: %w", to, err)
	}
	return Quiet{From: f, To: t, Zone: zone}, nil
}

func minuteOfDay(s string) (int, error) {
	t, err := time.Parse("15:04", s)
	if err != nil {
		return 0, ErrTimeOfDay
	}
	return t.Hour()*60 + t.Minute(), nil
}

// Holds reports whether t is in the quiet hours.
func (q Quiet) Holds(t time.Time) bool {
	local := q.local(t)
	m := local.Hour()*60 + local.Minute()
	if q.From <= q.To {
		return q.From <= m && m < q.To
	}
	return q.From <= m || m < q.To
}

// Release returns the first moment from t on that is not quiet: t itself, or
// the end of the quiet hours around it.
func (q Quiet) Release(t time.Time) time.Time {
	if !q.Holds(t) {
		return t
	}
	local := q.local(t)
	end := q.end(local, 0)
	if !end.After(t) {
		end = q.end(local, 1)
	}
	// Where a clock change skips the end, time.Date may answer a moment that is
	// still quiet; the hours are over by minutes, not by days.
	for q.Holds(end) {
		end = end.Add(time.Minute)
	}
	return end
}

func (q Quiet) end(local time.Time, days int) time.Time {
	y, m, d := local.Date()
	return time.Date(y, m, d+days, q.To/60, q.To%60, 0, 0, local.Location())
}

func (q Quiet) local(t time.Time) time.Time {
	if q.Zone == nil {
		return t
	}
	return t.In(q.Zone)
}
