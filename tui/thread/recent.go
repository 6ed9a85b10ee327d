package thread

import (
	"slices"

	"tend/desk"
)

// keep is how many customers stay loaded.
const keep = 8

// recent holds the histories last shown, the newest first.
type recent []*history

// find gives a customer's history, nil when it is not at hand.
func (r recent) find(k desk.Key) *history {
	for _, h := range r {
		if h.key == k {
			return h
		}
	}
	return nil
}

// use gives a customer's history and makes it the newest. A new one takes the
// place of the one not shown for the longest time.
func (r *recent) use(k desk.Key) *history {
	i := slices.IndexFunc(*r, func(h *history) bool { return h.key == k })
	h := newHistory(k)
	if i >= 0 {
		h = (*r)[i]
		*r = slices.Delete(*r, i, i+1)
	}
	*r = slices.Insert(*r, 0, h)
	if len(*r) > keep {
		clear((*r)[keep:])
		*r = (*r)[:keep]
	}
	return h
}
