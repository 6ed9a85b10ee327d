package starter

import (
	"cmp"
	"math/bits"
	"slices"
)

// class says which list a keyword comes from. The lists of a tier are these; the
// words of a vague reply have their own.
type class uint8

const (
	urgentWord class = iota
	normalWord
	socialWord
	fillerWord
	askingWord
)

// classes is the most that one trie tells apart.
const classes = 6

type keywords struct {
	class class
	words []string
}

// rootRunes is the number of runes that roots covers: the basic plane.
const rootRunes = 1 << 16

// matches holds the length of the longest keyword of each class, 0 for none.
type matches [classes]int

// trie finds keywords in folded text. Nodes and their branches lie in two
// flat slices, so that a lookup follows no pointers and a built trie is
// read-only.
type trie struct {
	nodes    []node
	branches []branch // those of one node lie side by side, sorted
	roots    []int32  // the first node's branches again, by rune: every lookup begins there
}

type node struct {
	first, end int32 // its branches
	ends       uint8 // a bit for each class with a keyword that ends here
}

type branch struct {
	rune rune
	node int32
}

// longest returns the longest keyword of each class that starts at a position
// where a word may start.
func (t *trie) longest(text []rune, at int) (found matches, some bool) {
	next, ok := t.root(text[at])
	for end := at + 1; ok; end++ {
		n := &t.nodes[next]
		if n.ends != 0 && endsWord(text, end) {
			found.note(n.ends, end-at)
			some = true
		}
		if end == len(text) {
			break
		}
		next, ok = t.step(n, text[end])
	}
	return found, some
}

func (t *trie) root(r rune) (int32, bool) {
	if r < rootRunes {
		return t.roots[r], t.roots[r] != 0
	}
	return t.step(&t.nodes[0], r)
}

func (m *matches) note(ends uint8, length int) {
	for ; ends != 0; ends &= ends - 1 {
		m[bits.TrailingZeros8(ends)] = length
	}
}

func (t *trie) step(n *node, r rune) (int32, bool) {
	for _, b := range t.branches[n.first:n.end] {
		if b.rune >= r {
			return b.node, b.rune == r
		}
	}
	return 0, false
}

// entry is a folded keyword on its way into the trie.
type entry struct {
	word []rune
	ends uint8
}

func buildTrie(lists []keywords) *trie {
	t := &trie{roots: make([]int32, rootRunes)}
	t.grow(sortedEntries(lists), 0)
	for _, b := range t.branches[t.nodes[0].first:t.nodes[0].end] {
		if b.rune < rootRunes {
			t.roots[b.rune] = b.node
		}
	}
	return t
}

func sortedEntries(lists []keywords) []entry {
	var all []entry
	for _, list := range lists {
		for _, word := range list.words {
			all = append(all, entry{trimSpace(fold(nil, word)), 1 << list.class})
		}
	}
	slices.SortFunc(all, func(a, b entry) int { return slices.Compare(a.word, b.word) })
	return all
}

func trimSpace(word []rune) []rune {
	if n := len(word); n > 0 && word[n-1] == ' ' {
		return word[:n-1]
	}
	return word
}

// grow adds the node for entries, which share their first depth runes, and
// everything below it. It returns the node's index.
func (t *trie) grow(entries []entry, depth int) int32 {
	index := int32(len(t.nodes))
	t.nodes = append(t.nodes, node{})
	for len(entries) > 0 && len(entries[0].word) == depth {
		t.nodes[index].ends |= entries[0].ends
		entries = entries[1:]
	}
	groups := splitBy(entries, depth)
	first := len(t.branches)
	t.nodes[index].first, t.nodes[index].end = int32(first), int32(first+len(groups))
	t.branches = append(t.branches, make([]branch, len(groups))...)
	for i, group := range groups {
		t.branches[first+i] = branch{group[0].word[depth], t.grow(group, depth+1)}
	}
	return index
}

// splitBy cuts sorted entries where the rune at depth changes.
func splitBy(entries []entry, depth int) [][]entry {
	var groups [][]entry
	for len(entries) > 0 {
		r := entries[0].word[depth]
		n, _ := slices.BinarySearchFunc(entries, r+1, func(e entry, r rune) int {
			return cmp.Compare(e.word[depth], r)
		})
		groups, entries = append(groups, entries[:n]), entries[n:]
	}
	return groups
}
