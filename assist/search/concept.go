package search

// Concepts are groups of phrases that mean the same, in any language. The zero
// value, and nil, know none.
type Concepts struct {
	phrases map[uint64]phrase // by the chained terms of their beginning
	words   []string          // the words in them, folded
	fold    folding
}

// phrase is what is known of a chain of terms.
type phrase struct {
	concept int32 // the number of the group that has this phrase, 0 for none
	longer  bool  // some phrase goes on after it
}

// NewConcepts takes the groups, each a list of phrases. A phrase in two groups
// belongs to the first.
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
		} else if p.concept == 0 {
			p.concept = number
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
		if n := c.longest(units[from:]); n != 0 {
			terms = append(terms, conceptTerm(int(n)))
		}
	}
	return terms
}

// longest is the concept of the longest phrase at the beginning of units.
func (c *Concepts) longest(units []unit) (found int32) {
	h := uint64(0)
	for _, u := range units {
		h = chain(h, u.term)
		p, ok := c.phrases[h]
		if !ok {
			break
		}
		if p.concept != 0 {
			found = p.concept
		}
		if !p.longer {
			break
		}
	}
	return found
}
