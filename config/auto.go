package config

import (
	"time"

	"tend/desk"
)

// Automatic says what is answered without anybody pressing a key.
type Automatic struct {
	// FAQ answers presses on questions of the FAQ card.
	FAQ bool
	// Wait is how long the platform may be faster, Fresh how old a message may
	// be, Quiet how long after a person's reply nothing is said.
	Wait, Fresh, Quiet time.Duration
	// PerHour is how many a customer gets within an hour at most.
	PerHour int
	// Away is said while nobody is on; without a text nothing is.
	Away AutoText
	// Keywords are tried in this order.
	Keywords []AutoKeyword
}

// AutoText is an automatic answer; a language without a text gets the other.
type AutoText struct {
	EN, ZH string
	Every  time.Duration // how long a customer does not get it again
}

// AutoKeyword is an answer to messages with one of its words.
type AutoKeyword struct {
	Words []string
	AutoText
}

func defaultAutomatic() Automatic {
	r := desk.DefaultAutoRules()
	return Automatic{
		FAQ: r.FAQ, Wait: r.Wait, Fresh: r.Fresh, Quiet: r.Quiet, PerHour: r.PerHour,
		Away: AutoText{Every: 12 * time.Hour},
	}
}

// AutoRules returns what is answered without a person.
func (c Config) AutoRules() desk.AutoRules {
	a := c.Automatic
	r := desk.AutoRules{FAQ: a.FAQ, Away: a.Away.rule(), Wait: a.Wait, Fresh: a.Fresh, Quiet: a.Quiet, PerHour: a.PerHour}
	for _, k := range a.Keywords {
		r.Keywords = append(r.Keywords, desk.AutoKeyword{Words: k.Words, AutoText: k.rule()})
	}
	return r
}

func (t AutoText) rule() desk.AutoText {
	return desk.AutoText{Text: map[string]string{"en": t.EN, "zh": t.ZH}, Every: t.Every}
}
