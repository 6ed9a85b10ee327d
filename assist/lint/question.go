package lint

import (
	"slices"
	"strings"

	"tend/assist/phrase"
	"tend/desk/starter"
)

// unanswered notes that the customer asked something and that nothing in the
// reply can be an answer to any of it: no time where they asked when, no
// price where they asked how much, and hardly a word beside courtesies
// otherwise. Saying where to look, asking back, and saying that it is not
// known are answers.
func (r *reader) unanswered(asked []string) {
	kinds := kindsOf(asked)
	if kinds == 0 || strings.ContainsAny(r.Folded, "0123456789?") {
		return
	}
	a := r.answer()
	for _, kind := range []phrase.Tag{asksWhen, asksPrice, asksYesNo, asksOther} {
		if kinds.Has(kind) && a.answers(kind) {
			return
		}
	}
	r.whole(Unanswered)
}

// kindsOf returns the kinds of questions in what the customer wrote.
func kindsOf(asked []string) phrase.Tags {
	var kinds phrase.Tags
	for _, text := range asked[max(0, len(asked)-5):] {
		if len(text) > 2000 || starter.Vague(text) {
			continue
		}
		folded := phrase.Fold(text).Folded
		mark := strings.Contains(folded, "?")
		for _, h := range phrase.Longest(vocabulary().Find(folded, nil)) {
			kinds |= kindOf(h.Tags, mark)
		}
	}
	return kinds
}

// kindOf keeps the tags of questions. English words for yes-or-no and open
// questions ask only beside a question mark.
func kindOf(tags phrase.Tags, mark bool) phrase.Tags {
	certain := phrase.Tags(1<<asksWhen | 1<<asksPrice)
	if mark {
		certain |= 1<<asksYesNo | 1<<asksOther
	}
	return tags & certain
}

// answer is what a reply holds that may answer a question.
type answer struct {
	tags    phrase.Tags
	content int // what is left beside courtesies: 2 for a Latin word, 1 for a Chinese character
}

// enough content answers any question that does not ask for a number.
const enough = 6

func (a answer) answers(kind phrase.Tag) bool {
	if a.tags.Has(pointsOrAsks) || a.tags.Has(denial) {
		return true
	}
	switch kind {
	case asksWhen:
		return a.tags.Has(tellsTime) || a.tags.Has(tellsState)
	case asksPrice:
		return a.tags.Has(tellsPrice) || a.tags.Has(tellsState)
	case asksYesNo:
		return a.tags.Has(tellsYesNo) || a.tags.Has(tellsState) || a.content >= enough
	}
	return a.content >= enough
}

// answer sums up the reply. Words within a courtesy say nothing: the day of
// "have a nice day" is no time.
func (r *reader) answer() answer {
	var a answer
	hits := phrase.Longest(slices.Clone(r.hits))
	covered := 0
	for at := range len(r.Folded) {
		for ; len(hits) > 0 && hits[0].Start <= at; hits = hits[1:] {
			a.tags |= hits[0].Tags
			if hits[0].Tags.Has(courtesy) {
				covered = max(covered, hits[0].End)
			}
		}
		if at >= covered {
			a.content += contentAt(r.Folded, at)
		}
	}
	return a
}

// contentAt is what a word or character that begins at a byte weighs.
func contentAt(text string, at int) int {
	c := text[at]
	switch {
	case isLower(c) && (at == 0 || !isLower(text[at-1])):
		return 2
	case 0xE4 <= c && c <= 0xE9: // the first byte of a Chinese character
		return 1
	}
	return 0
}
