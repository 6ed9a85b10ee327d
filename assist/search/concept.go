package search

import "slices"

// Concepts are groups of phrases that mean the same, in any language. The zero
// value, and nil, know none.
type Concepts struct {
	phrases map[uint64]phrase // by the chained terms of their beginning
	words   []string          // the words in them, folded
	fold    folding
}

// phrase is what is known of a chain of terms.
type phrase struct {
	groups []int32 // the numbers of the groups that have this phrase
	longer bool    // some phrase goes on after it
}

// NewConcepts takes the groups, each a list of phrases. A phrase may be in
// several.
func NewConcepts(groups [][]string) *Concepts {
	c := &Concepts{phrases: map[uint64]phrase{}, fold: newFolding()}
	for i, group := range groups {
		for _, text := range group {
			c.add(int32(i+1), c.fold.units(text))
		}
	}
	return c
}

func (c *Concepts) add(number int32, units []unit) {
	h := uint64(0)
	for i, u := range units {
		h = chain(h, u.term)
		p := c.phrases[h]
		if i < len(units)-1 {
			p.longer = true
		} else if !slices.Contains(p.groups, number) {
			p.groups = append(p.groups, number)
		}
		c.phrases[h] = p
		if u.isWord() {
			c.words = append(c.words, u.text)
		}
	}
}

// chain appends a term to a chain of terms.
func chain(h uint64, t term) uint64 {
	h = (h ^ uint64(t)) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// in appends the concepts of units to terms: of each place the longest phrase
// that begins there.
func (c *Concepts) in(units []unit, terms []term) []term {
	if c == nil {
		return terms
	}
	for from := range units {
		for _, n := range c.longest(units[from:]) {
			terms = append(terms, conceptTerm(int(n)))
		}
	}
	return terms
}

// longest lists the groups of the longest phrase at the beginning of units.
func (c *Concepts) longest(units []unit) (found []int32) {
	h := uint64(0)
	for _, u := range units {
		h = chain(h, u.term)
		p, ok := c.phrases[h]
		if !ok {
			break
		}
		if p.groups != nil {
			found = p.groups
		}
		if !p.longer {
			break
		}
	}
	return found
}
