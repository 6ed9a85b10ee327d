package desk

import "time"

// AutoRules say which messages are answered without a person pressing a key.
// Start from [DefaultAutoRules]; the zero value answers none. What is sent by
// them is from [FromAuto]: it assigns nothing, claims nothing, and stops no
// clock but that of the FAQ press it answers.
type AutoRules struct {
	// FAQ answers presses on questions of the FAQ card, on a desk that has one.
	FAQ bool
	// Keywords are answers to certain words, tried in this order.
	Keywords []AutoKeyword
	// Away is sent while the roster has nobody on; without a text never.
	Away AutoText
	// Wait is how long the platform, and everybody else, may be faster.
	Wait time.Duration
	// Fresh bounds the age of what is answered, so that no import of old
	// messages is.
	Fresh time.Duration
	// Quiet is how long after a human reply none is sent in its session.
	Quiet time.Duration
	// PerHour is how many automatic messages a customer gets within an hour at
	// most, whoever sent them.
	PerHour int
}

// AutoText is an automatic answer in one or both languages, with {{variables}}.
// A customer gets it once in a session at most.
type AutoText struct {
	Text map[string]string // by language, "en" and "zh"
	// Every is how long a customer does not get it again, also in another
	// session; 0 leaves it at once in a session.
	Every time.Duration
}

// AutoKeyword answers messages that contain one of its words: English ones as
// whole words, Chinese ones anywhere, without regard to capitals.
type AutoKeyword struct {
	Words []string
	AutoText
}

// DefaultAutoRules answers presses on the FAQ card and nothing else.
func DefaultAutoRules() AutoRules {
	return AutoRules{FAQ: true, Wait: 2 * time.Second, Fresh: 10 * time.Minute, Quiet: 10 * time.Minute, PerHour: 10}
}

// Any reports whether there is anything that could be answered.
func (r AutoRules) Any() bool {
	return r.FAQ || len(r.Keywords) > 0 || r.Away.Any()
}

// Any reports whether the answer has a text in any language.
func (t AutoText) Any() bool { return inLanguage(t.Text, "") != "" }

// Reach is how far back a decision at now looks into a customer's log.
func (r AutoRules) Reach(now Instant) Instant {
	far := max(time.Hour, r.Fresh+r.Quiet, r.Away.Every)
	for _, k := range r.Keywords {
		far = max(far, k.Every)
	}
	return now.Add(-far)
}

// Prepared is the name of the answer in the log; see Entry.Prepared.
func (k AutoKeyword) Prepared() string {
	if len(k.Words) == 0 {
		return "keyword:"
	}
	return "keyword:" + k.Words[0]
}

// AutoAway names the answer out of hours in the log; see Entry.Prepared.
const AutoAway = "away:out-of-hours"
