package desk

import (
	"testing"
	"time"
)

func TestRemindBy(t *testing.T) {
	now := At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	in := func(d time.Duration) Instant { return now.Add(d) }
	for name, c := range map[string]struct {
		due    Instant
		wanted time.Duration
		want   time.Duration
	}{
		"nobody waits":                 {due: 0, wanted: 30 * time.Hour, want: 30 * time.Hour},
		"well before the deadline":     {due: in(2 * time.Hour), wanted: time.Hour, want: time.Hour},
		"past the deadline":            {due: in(2 * time.Hour), wanted: 3 * time.Hour, want: 115 * time.Minute},
		"at the deadline":              {due: in(time.Hour), wanted: time.Hour, want: 55 * time.Minute},
		"just before the deadline":     {due: in(time.Hour), wanted: 58 * time.Minute, want: 55 * time.Minute},
		"exactly the lead before":      {due: in(time.Hour), wanted: 55 * time.Minute, want: 55 * time.Minute},
		"a deadline of three minutes":  {due: in(3 * time.Minute), wanted: time.Hour, want: 90 * time.Second},
		"all deadlines have passed":    {due: in(-time.Hour), wanted: time.Hour, want: time.Hour},
		"the deadline is now":          {due: now, wanted: time.Hour, want: time.Hour},
		"wanted in the past":           {due: in(time.Hour), wanted: -time.Minute, want: 0},
		"wanted in the past, no bound": {due: 0, wanted: -time.Minute, want: 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := RemindBy(Place{Due: c.due}, in(c.wanted), now); got != in(c.want) {
				t.Errorf("RemindBy gives now%+v, want now%+v", got.Sub(now), c.want)
			}
		})
	}
}
