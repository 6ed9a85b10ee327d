package phrase

import (
	"cmp"
	"slices"
	"strings"
)

// Tag names a list of words in a [Set]; at most 64 of them fit in one.
type Tag uint8

// Tags is a set of tags.
type Tags uint64

// Has tells whether a tag is in the set.
func (s Tags) Has(t Tag) bool { return s&(1<<t) != 0 }

// List is words under a tag. They are folded when a set is made of them.
type List struct {
	Tag   Tag
	Words []string
}

// Hit is a word found in a folded text, with all lists it stands in.
type Hit struct {
	Start, End int // bytes of the folded text
	Tags       Tags
}

// Set finds words. It never changes, so any number of goroutines may use it
// at once.
type Set struct {
	nodes    []node
	branches []branch // those of one node lie side by side, sorted
	roots    [256]int32
}

type node struct {
	first, end int32
	tags       Tags // of the lists with a word that ends here
}

type branch struct {
	char byte
	node int32
}

// NewSet prepares lists for searching.
func NewSet(lists ...List) *Set {
	s := &Set{}
	s.grow(sorted(lists), 0)
	for _, b := range s.branches[s.nodes[0].first:s.nodes[0].end] {
		s.roots[b.char] = b.node
	}
	return s
}

// Find appends to hits every word of the set that stands in folded, in the
// order of their starts and the shorter ones first. Words within words are
// found as well.
func (s *Set) Find(folded string, hits []Hit) []Hit {
	for at := 0; at < len(folded); at++ {
		next := s.roots[folded[at]]
		if next == 0 || !startsWord(folded, at) {
			continue
		}
		hits = s.from(folded, at, next, hits)
	}
	return hits
}

// Longest keeps of hits, as [Set.Find] gives them, those that do not lie within
// another: at each start the longest, and none that ends before one from
// further left. It reuses the slice.
func Longest(hits []Hit) []Hit {
	kept, covered := hits[:0], 0
	for i, h := range hits {
		if h.End <= covered || i+1 < len(hits) && hits[i+1].Start == h.Start {
			continue
		}
		covered = h.End
		kept = append(kept, h)
	}
	return kept
}

func (s *Set) from(folded string, at int, next int32, hits []Hit) []Hit {
	for end := at + 1; next != 0; end++ {
		n := &s.nodes[next]
		if n.tags != 0 && endsWord(folded, end) {
			hits = append(hits, Hit{at, end, n.tags})
		}
		if end == len(folded) {
			break
		}
		next = s.step(n, folded[end])
	}
	return hits
}

func (s *Set) step(n *node, char byte) int32 {
	for _, b := range s.branches[n.first:n.end] {
		if b.char >= char {
			if b.char == char {
				return b.node
			}
			return 0
		}
	}
	return 0
}

// Latin letters and digits hold together; everything else stands alone.
func wordByte(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

func startsWord(text string, at int) bool {
	return at == 0 || !wordByte(text[at]) || !wordByte(text[at-1])
}

func endsWord(text string, end int) bool {
	return end == len(text) || !wordByte(text[end]) || !wordByte(text[end-1])
}

type entry struct {
	word string
	tags Tags
}

func sorted(lists []List) []entry {
	var all []entry
	for _, list := range lists {
		for _, word := range list.Words {
			if w := strings.TrimSpace(Fold(word).Folded); w != "" {
				all = append(all, entry{w, 1 << list.Tag})
			}
		}
	}
	slices.SortFunc(all, func(a, b entry) int { return cmp.Compare(a.word, b.word) })
	return all
}

// grow adds the node for entries, which share their first depth bytes, and
// everything below it. It returns the node's index.
func (s *Set) grow(entries []entry, depth int) int32 {
	index := int32(len(s.nodes))
	s.nodes = append(s.nodes, node{})
	for len(entries) > 0 && len(entries[0].word) == depth {
		s.nodes[index].tags |= entries[0].tags
		entries = entries[1:]
	}
	var groups [][]entry
	for len(entries) > 0 {
		n := slices.IndexFunc(entries, func(e entry) bool { return e.word[depth] != entries[0].word[depth] })
		if n < 0 {
			n = len(entries)
		}
		groups, entries = append(groups, entries[:n]), entries[n:]
	}
	first := len(s.branches)
	s.nodes[index].first, s.nodes[index].end = int32(first), int32(first+len(groups))
	s.branches = append(s.branches, make([]branch, len(groups))...)
	for i, group := range groups {
		s.branches[first+i] = branch{group[0].word[depth], s.grow(group, depth+1)}
	}
	return index
}
