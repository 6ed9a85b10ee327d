package stream

import (
	"context"

	"tend/desk"
	"tend/store"
)

// pageSize is how many entries are read at once.
const pageSize = 256

// changed is a customer some of whose sessions changed.
type changed struct {
	key   desk.Key
	from  desk.Instant // when the earliest of them opened
	first bool         // the customer's first session is among them
	rev   uint64
}

// changedOf sums sessions up by customer, in the order they are told.
func changedOf(sessions []*desk.Session) []*changed {
	var out []*changed
	of := map[desk.Key]*changed{}
	for _, s := range sessions {
		c := of[s.Key()]
		if c == nil {
			c = &changed{key: s.Key(), from: s.OpenedAt}
			of[c.key] = c
			out = append(out, c)
		}
		c.from, c.rev = min(c.from, s.OpenedAt), max(c.rev, s.Rev)
		c.first = c.first || s.Visit == 0
	}
	return out
}

// after is where to begin to read. In front of the first session may be lines
// that had none until now.
func (c *changed) after() store.Position {
	if c.first {
		return store.Position{}
	}
	return store.Position{At: c.from - 1, Seq: lastNumber}
}

// customer tells what is new in a customer's changed sessions: a late entry
// changes the session it comes into. The number it gives is one up to which
// the watcher has told all changes: that of an entry of this change or an
// earlier one, zero if that is not known because there are later ones.
func (f *follower) customer(ctx context.Context, c *changed, id string) (uint64, error) {
	r := reading{from: c.after(), first: c.first}
	for {
		page, err := f.st.Thread(ctx, c.key, store.Page{After: r.from, Limit: pageSize})
		if err != nil {
			return 0, err
		}
		for _, e := range page {
			if !f.fresh(e, r.told(e, f.told(e))) {
				continue
			}
			if err := f.line(lineOf(c.key, e), id); err != nil {
				return 0, err
			}
		}
		if len(page) < pageSize {
			break
		}
		r.from = store.PositionOf(page[len(page)-1])
	}
	now, err := f.st.Conversation(ctx, c.key)
	if err != nil || now.Rev > c.rev {
		return 0, err
	}
	return r.top, nil
}

// reading is what was seen of a thread.
type reading struct {
	from          store.Position
	first         bool
	top           uint64
	known, opened bool // a person's message that was told; one that was not
}

// told is whether an entry was told as what it is now: what had no session
// until an earlier message came counts only from then on.
func (r *reading) told(e desk.Entry, told bool) bool {
	r.top = max(r.top, e.Seq)
	if e.Type == desk.Message && (e.From == desk.FromCustomer || e.From == desk.FromAgent) {
		r.known, r.opened = r.known || told, r.opened || !told
		return told
	}
	return told && !(r.first && r.opened && !r.known)
}
