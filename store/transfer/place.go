package transfer

import (
	"cmp"
	"slices"

	"tend/desk"
)

// place is where a line is and when it applies. There is one in memory for
// every line, so it is kept small.
type place struct {
	at     desk.Instant
	offset int64
	line   uint32
	size   uint32 // and flags
}

// The flags of a place, above the bits that a line's length needs.
const (
	flagEntry  = 1 << 31 // belongs to a customer's log
	flagLong   = 1 << 30 // too long to be read
	flagOrphan = 1 << 29 // has no session
	sizeMask   = flagOrphan - 1
)

func (p place) length() int       { return int(p.size & sizeMask) }
func (p place) has(f uint32) bool { return p.size&f != 0 }

// compare gives the order in which lines apply: by time; of those with one
// time the ones that are no entries first; else as they came.
func compare(a, b place) int {
	if c := cmp.Compare(a.at, b.at); c != 0 {
		return c
	}
	if c := cmp.Compare(a.size&flagEntry, b.size&flagEntry); c != 0 {
		return c
	}
	return cmp.Compare(a.line, b.line)
}

func byLine(a, b place) int { return cmp.Compare(a.line, b.line) }

// inOrder sorts the index. Most inputs are sorted already, which is much
// quicker to see than to do.
func inOrder(index []place) {
	if !slices.IsSortedFunc(index, compare) {
		slices.SortFunc(index, compare)
	}
}
