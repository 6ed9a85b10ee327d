package search

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
)

// known is a word that occurs in some document or concept.
type known struct {
	text    string
	term    term
	letters uint32 // a bit for each letter that occurs in it
	count   int32  // how often it occurs; 0: not any more
}

// vocabulary lists the words by text.
type vocabulary []known

func byText(k known, text string) int { return cmp.Compare(k.text, text) }

// wordsOf is the vocabulary of words that are always known.
func wordsOf(words []string) vocabulary {
	counts := map[string]int32{}
	for _, w := range words {
		counts[w]++
	}
	return vocabulary{}.changed(counts)
}

// changed is the vocabulary with words counted more or fewer times.
func (v vocabulary) changed(counts map[string]int32) vocabulary {
	var more vocabulary
	for text, n := range counts {
		if i, there := slices.BinarySearchFunc(v, text, byText); there {
			v[i].count += n
		} else {
			more = append(more, known{text, wordTerm(stem(text)), lettersOf(text), n})
		}
	}
	v = append(v, more...)
	slices.SortFunc(v, func(a, b known) int { return cmp.Compare(a.text, b.text) })
	return v
}

func lettersOf(text string) (set uint32) {
	for i := range len(text) {
		set |= 1 << (text[i] & 31)
	}
	return set
}

// has reports whether a word occurs in just this form.
func (v vocabulary) has(text string) bool {
	i, there := slices.BinarySearchFunc(v, text, byText)
	return there && v[i].count > 0
}

// begin lists the terms of the words that begin with a prefix, each once.
func (v vocabulary) begin(prefix string) []term {
	var terms []term
	i, _ := slices.BinarySearchFunc(v, prefix, byText)
	for ; i < len(v) && strings.HasPrefix(v[i].text, prefix); i++ {
		if v[i].count > 0 && !slices.Contains(terms, v[i].term) {
			terms = append(terms, v[i].term)
		}
	}
	return terms
}

// shortestSlip is how long a word must be to be taken for another: of shorter
// ones too many are one letter apart.
const shortestSlip = 5

// near is the word that somebody meant who mistyped text: of those that begin
// with the same letter the one with the fewest slips, of those the most
// frequent. Long words may have two slips, and short ones no wrong letter, only
// one too many, one too few, or two that changed places.
func (v vocabulary) near(text string) (best known, ok bool) {
	slips := 1
	if len(text) >= 8 {
		slips = 2
	}
	if len(text) < shortestSlip {
		return known{}, false
	}
	least, letters := slips+1, lettersOf(text)
	i, _ := slices.BinarySearchFunc(v, text[:1], byText)
	for ; i < len(v) && v[i].text[0] == text[0]; i++ {
		k := v[i]
		if len(text) == shortestSlip && len(k.text) == shortestSlip && k.letters != letters {
			continue // another letter makes another word: strap, scrap
		}
		if k.count == 0 || abs(len(k.text)-len(text)) > slips || bits.OnesCount32(k.letters^letters) > 2*slips {
			continue
		}
		if d := slipsBetween(text, k.text); d < least || d == least && d <= slips && k.count > best.count {
			best, least, ok = k, d, true
		}
	}
	return best, ok
}

func abs(n int) int { return max(n, -n) }

// longestSlip bounds the words whose slips are counted.
const longestSlip = 32

// slipsBetween counts the letters to insert, leave out, change or swap with
// their neighbour until a is b.
func slipsBetween(a, b string) int {
	if len(a) >= longestSlip || len(b) >= longestSlip {
		return longestSlip
	}
	var before, last, row [longestSlip]int
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
