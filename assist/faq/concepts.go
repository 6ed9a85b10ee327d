package faq

import (
	"slices"
	"strings"

	"tend/assist/search"
)

// concepts are the words of the trade that mean the same. A line is a group;
// its phrases are divided by bars. They hold for any shop: nothing in them
// comes from the entries of one.
func concepts() *search.Concepts {
	var groups [][]string
	for _, lines := range []string{orderWords, parcelWords, moneyWords, troubleWords, productWords, bodyWords, peopleWords} {
		for line := range strings.Lines(lines) {
			if line = strings.TrimSpace(line); line != "" {
				groups = append(groups, strings.Split(line, "|"))
			}
		}
	}
	return search.NewConcepts(slices.Clip(groups))
}
