package transfer

import (
	"context"
	"hash/maphash"
	"slices"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// entries writes all logs, merged with the closings that are in none of them.
func (o *output) entries(ctx context.Context, st store.Store, closings []closing) error {
	t := &timeline{out: o, closings: closings, seed: maphash.MakeSeed(), open: map[uint64]struct{}{}}
	err := st.Log(ctx, 0, 0, func(k desk.Key, e desk.Entry) bool {
		t.add(k, e)
		return o.err == nil
	})
	if err != nil {
		return err
	}
	t.flush()
	t.closeUntil(0)
	return o.err
}

type entry struct {
	key desk.Key
	desk.Entry
}

// timeline puts entries and closings into their order. It holds the entries of
// one instant at a time.
type timeline struct {
	out      *output
	closings []closing // those still to come
	instant  []entry
	// open has the customers who have a session, by hash: there may be a
	// million of them.
	open map[uint64]struct{}
	seed maphash.Seed
}

func (t *timeline) add(k desk.Key, e desk.Entry) {
	if e.Delivery == desk.Withdrawn || t.orphan(k, e) {
		return
	}
	if len(t.instant) > 0 && t.instant[0].At != e.At {
		t.flush()
	}
	t.instant = append(t.instant, entry{k, e})
}

func (t *timeline) orphan(k desk.Key, e desk.Entry) bool {
	id := maphash.Comparable(t.seed, k)
	if person(e) {
		t.open[id] = struct{}{}
		return false
	}
	_, open := t.open[id]
	return !open
}

// flush writes what happened at one instant, customer by customer.
func (t *timeline) flush() {
	if len(t.instant) == 0 {
		return
	}
	at := t.instant[0].At
	t.closeUntil(at)
	slices.SortStableFunc(t.instant, func(a, b entry) int { return compareKeys(a.key, b.key) })
	for rest := t.instant; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].key == rest[0].key {
			n++
		}
		t.customer(rest[:n])
		rest = rest[n:]
	}
	t.closeUntil(at + 1)
	t.instant = t.instant[:0]
}

// customer writes the entries of one customer and, at its place among them,
// the closing of that instant.
func (t *timeline) customer(entries []entry) {
	c := closing{entries[0].At, entries[0].key}
	t.closeBefore(c)
	due := -1
	if len(t.closings) > 0 && t.closings[0] == c {
		due = closingPlace(entries)
	}
	for i, e := range entries {
		if i == due {
			t.close()
		}
		if due >= 0 && e.Type == desk.Close && e.Agent == desk.System {
			continue // says what the closing says, read after it
		}
		t.out.line(lines.EntryLine(c.key, e.Entry))
	}
	if due == len(entries) {
		t.close()
	}
}

// closingPlace is where the next closing stands among its customer's entries
// of that instant: before all of them, except that a session which became
// answered by a mark ends after that mark.
func closingPlace(entries []entry) int {
	for i, e := range entries {
		switch {
		case person(e.Entry):
			return 0
		case e.Type == desk.Mark && e.Mark == desk.MarkNoReply:
			return i + 1
		}
	}
	return 0
}

// closeUntil writes the closings before an instant; all that are left when it
// is zero.
func (t *timeline) closeUntil(at desk.Instant) {
	for len(t.closings) > 0 && (at == 0 || t.closings[0].at < at) {
		t.close()
	}
}

func (t *timeline) closeBefore(c closing) {
	for len(t.closings) > 0 && t.closings[0].compare(c) < 0 {
		t.close()
	}
}

func (t *timeline) close() {
	c := t.closings[0]
	t.closings = t.closings[1:]
	t.out.line(lines.EntryLine(c.key, desk.CloseEntry(c.at, desk.System)))
}
