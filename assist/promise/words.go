package promise

import (
	"sync"

	"tend/assist/phrase"
)

// What words do in a clause.
const (
	us        phrase.Tag = iota // we are the subject
	others                      // somebody or something else is
	customer                    // the customer is, in Chinese
	committed                   // we are the subject, and will
	toYou                       // the customer is, and will get or know something
	will                        // so does whoever the subject is
	forYou                      // done for the customer, so by us unless others are the subject
	answers                     // answering the customer
	returns                     // so plainly that no time need be said
	acts                        // doing something about it
	denies
	conditional
	habitual
	done     // it has happened
	requests // the customer is asked to do something first
	nested   // begins a clause within
	reports  // what follows is what somebody else says
	nothing  // a phrase with one of these words in it that does none of this
)

// vocabulary is made once and never changes.
var vocabulary = sync.OnceValue(func() *phrase.Set {
	return phrase.NewSet(append(englishWords(), chineseWords()...)...)
})

// words finds the known words of a sentence, without those that are part of a
// longer one.
func words(text string, clauses []stretch) []phrase.Hit {
	var all []phrase.Hit
	for _, c := range clauses {
		from := len(all)
		all = vocabulary().Find(text[c.start:c.end], all)
		for i := range all[from:] {
			all[from+i].Start, all[from+i].End = all[from+i].Start+c.start, all[from+i].End+c.start
		}
	}
	return phrase.Longest(all)
}
