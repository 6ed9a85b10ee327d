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
	err := st.Log(ctx, func(k desk.Key, e desk.Entry) bool {
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
	at, key := entries[0].At, entries[0].key
	t.closeBefore(closing{at: at, key: key})
	due := len(t.closings) > 0 && t.closings[0].at == at && t.closings[0].key == key
	if due && !t.closings[0].mark {
		t.close()
		due = false
	}
	for _, e := range entries {
		t.out.line(lines.EntryLine(key, e.Entry))
		if due && e.Type == desk.Mark && e.Mark == desk.MarkNoReply {
			t.close()
			due = false
		}
	}
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
