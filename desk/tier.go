package desk

import "time"

// Tier says how pressing a session is.
type Tier uint8

// The tiers, least pressing first, so that the greater is the more pressing.
const (
	Social Tier = iota + 1
	Normal
	Urgent
)

// TierSet is the set of tiers a session's messages matched.
type TierSet uint8

// With adds a tier; zero adds nothing.
func (t TierSet) With(tier Tier) TierSet {
	if tier == 0 {
		return t
	}
	return t | 1<<tier
}

// Most is the most pressing tier in the set, Normal for an empty set.
func (t TierSet) Most() Tier {
	for _, tier := range []Tier{Urgent, Normal, Social} {
		if t&(1<<tier) != 0 {
			return tier
		}
	}
	return Normal
}

func tierWords() []string { return []string{"", "social", "normal", "urgent"} }

// String gives the word used in the config and the line format.
func (t Tier) String() string { return wordOf(tierWords(), t) }

// ParseTier reads a tier; zero when unknown.
func ParseTier(s string) Tier { return valueOf[Tier](tierWords(), s) }

// TierTimes says within what time a session of each tier wants an answer.
type TierTimes struct {
	Urgent, Normal, Social time.Duration
}

// DefaultTierTimes is a quarter of an hour, two hours and eight hours.
func DefaultTierTimes() TierTimes {
	return TierTimes{Urgent: 15 * time.Minute, Normal: 2 * time.Hour, Social: 8 * time.Hour}
}

// Of is the time a tier allows.
func (t TierTimes) Of(tier Tier) time.Duration {
	switch tier {
	case Urgent:
		return t.Urgent
	case Social:
		return t.Social
	}
	return t.Normal
}
