package lint

import (
	"slices"
	"strings"
	"sync"

	"tend/assist/phrase"
)

// What words are, in a reply or in a customer's question.
const (
	contactName  phrase.Tag = iota // a messenger
	contactCall                    // an invitation to reach us elsewhere
	contactFine                    // holds a messenger's name and means no contact
	denial                         // in the same clause before: we do not do that
	payOutside                     // paying past the platform
	tooMuch                        // an absolute word
	tooMuchFine                    // holds an absolute word and claims nothing
	asksWhen                       // the kinds of questions
	asksPrice                      //
	asksYesNo                      //
	asksOther                      //
	tellsTime                      // what may answer them
	tellsPrice                     //
	tellsState                     // where something is or how it stands
	tellsYesNo                     //
	pointsOrAsks                   // says where to look, or asks back
	courtesy                       // says nothing about the matter
)

// vocabulary is made once and never changes.
var vocabulary = sync.OnceValue(func() *phrase.Set {
	return phrase.NewSet(slices.Concat(contactWords(), absoluteWords(), questionWords(), answerWords())...)
})

// within tells whether a stretch lies in a hit with a tag.
func (r *reader) within(tag phrase.Tag, start, end int) bool {
	return slices.ContainsFunc(r.hits, func(h phrase.Hit) bool {
		return h.Tags.Has(tag) && h.Start <= start && end <= h.End
	})
}

// denied tells whether a denial stands in the same clause before a stretch, as
// in "we never ask you to add us on WeChat".
func (r *reader) denied(start int) bool {
	from := strings.LastIndexAny(r.Folded[:start], ".!?\n;,") + 1
	return slices.ContainsFunc(r.hits, func(h phrase.Hit) bool {
		return h.Tags.Has(denial) && h.Start >= from && h.End <= start
	})
}
