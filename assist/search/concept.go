package search

import (
	"slices"
	"strings"
)

// Concepts are groups of phrases that mean the same, in any language. The zero
// value, and nil, know none.
type Concepts struct {
	phrases map[uint64]phrase // by the chained terms of their beginning
	words   []string          // the words in them, folded
	fold    folding
}

// phrase is what is known of a chain of terms.
type phrase struct {
	groups []membership // of which this is a phrase
	longer bool         // some phrase goes on after it
	gap    bool         // some phrase goes on after it and after other words
}

// membership says that a phrase belongs to a group, and how sure a text that
// has the phrase is to mean the group: 1 is sure.
type membership struct {
	group int32
	worth float64
}

// hint is the worth of a phrase that only hints at its group.
const hint = 0.24

// The terms in phrases that stand for more than one word.
const (
	gapTerm   = concept | 1<<60 + iota // a few words or characters, or none
	anyNumber                          // a number
	bigNumber                          // a number of two digits or more
)

// NewConcepts takes the groups, each a list of phrases. A phrase may be in
// several. In a phrase … stands for a few words or none, # for a number and ##
// for one of two digits or more. A phrase that begins with ~ only hints at its
// group, the less the more groups share it: several different ones together
// are needed.
func NewConcepts(groups [][]string) *Concepts {
	c := &Concepts{phrases: map[uint64]phrase{}, fold: newFolding()}
	for i, group := range groups {
		for _, text := range group {
			m := membership{int32(i + 1), 1}
			text, hints := strings.CutPrefix(text, "~")
			if hints {
				m.worth = hint
			}
			c.add(m, c.parse(text))
		}
	}
	c.share()
	return c
}

// parse gives the terms of a phrase, and notes its words.
func (c *Concepts) parse(text string) (terms []term) {
	for text != "" {
		plain := text
		if i := strings.IndexAny(text, "…#"); i >= 0 {
			plain = text[:i]
		}
		for _, u := range c.fold.units(plain) {
			terms = append(terms, u.term)
			if u.isWord() {
				c.words = append(c.words, u.text)
			}
		}
		var t term
		if t, text = cutSign(text[len(plain):]); t != 0 {
			terms = append(terms, t)
		}
	}
	return terms
}

// cutSign takes the sign off with which a text begins.
func cutSign(text string) (t term, rest string) {
	for _, sign := range [...]struct {
		text string
		term term
	}{{"…", gapTerm}, {"##", bigNumber}, {"#", anyNumber}} {
		if rest, ok := strings.CutPrefix(text, sign.text); ok {
			return sign.term, rest
		}
	}
	return 0, text
}

func (c *Concepts) add(m membership, terms []term) {
	h := uint64(0)
	for i, t := range terms {
		if t == gapTerm {
			p := c.phrases[h]
			p.gap = true
			c.phrases[h] = p
		}
		h = chain(h, t)
		p := c.phrases[h]
		if i < len(terms)-1 {
			p.longer = true
		} else {
			p.groups = with(p.groups, m)
		}
		c.phrases[h] = p
	}
}

// with adds a membership; of two in one group the surer holds.
func with(groups []membership, m membership) []membership {
	i := slices.IndexFunc(groups, func(g membership) bool { return g.group == m.group })
	if i < 0 {
		return append(groups, m)
	}
	groups[i].worth = max(groups[i].worth, m.worth)
	return groups
}

// chain appends a term to a chain of terms.
func chain(h uint64, t term) uint64 {
	h = (h ^ uint64(t)) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}
