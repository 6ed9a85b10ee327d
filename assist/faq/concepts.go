package faq

import (
	"strings"
	"sync"

	"tend/assist/search"
)

// concepts are the words of the trade that mean the same. They are written as
// [groupsOf] reads them, and hold for any shop: nothing in them comes from the
// entries of one. They are read once, when the first book is made.
var concepts = sync.OnceValue(func() *search.Concepts {
	var groups [][]string
	for _, text := range []string{
		sendWords, changeWords, parcelWords, placeWords, moneyWords, priceWords, returnWords, troubleWords,
		productWords, giftWords, bodyWords, deviceWords, peopleWords, otherWords,
	} {
		groups = append(groups, groupsOf(text)...)
	}
	return search.NewConcepts(groups)
})

// groupsOf reads groups with blank lines between them; the phrases of a group
// are divided by bars and line ends.
func groupsOf(text string) (groups [][]string) {
	var group []string
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == "" {
			groups, group = append(groups, group), nil
			continue
		}
		for phrase := range strings.SplitSeq(line, "|") {
			if phrase = strings.TrimSpace(phrase); phrase != "" {
				group = append(group, phrase)
			}
		}
	}
	return append(groups, group)
}
