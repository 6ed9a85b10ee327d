package demofeed_test

import (
	"testing"
	"time"

	"tend/desk"
	"tend/desk/starter"
)

// rules are those of a new desk.
func rules() desk.Rules {
	m := starter.NewMatcher(starter.DefaultRules())
	r := desk.DefaultRules()
	r.Tier = func(text string) desk.Tier { return desk.ParseTier(m.Tier(text)) }
	r.Language = starter.Language
	r.EmojiOnly = starter.IsEmojiOnly
	return r
}

// noon is when the sample is looked at where the time does not matter.
func noon() time.Time { return time.Date(2025, 6, 18, 12, 0, 0, 0, time.UTC) }

// moments are times at which a sample might go wrong: midnights, a change to
// summer time, the first day of a year, and not a whole second.
func moments() map[string]time.Time {
	return map[string]time.Time{
		"noon":               noon(),
		"midnight London":    time.Date(2025, 1, 15, 0, 0, 1, 0, time.UTC),
		"midnight Shanghai":  time.Date(2025, 1, 15, 16, 0, 0, 1, time.UTC),
		"summer time":        time.Date(2025, 3, 30, 9, 0, 0, 0, time.UTC),
		"new year":           time.Date(2026, 1, 1, 3, 0, 0, 0, time.UTC),
		"not a whole second": time.Date(2025, 6, 18, 12, 0, 0, 999_999_999, time.UTC),
	}
}

func eachMoment(t *testing.T, check func(*testing.T, time.Time)) {
	for name, now := range moments() {
		t.Run(name, func(t *testing.T) { check(t, now) })
	}
}
