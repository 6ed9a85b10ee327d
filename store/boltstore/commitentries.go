package boltstore

import (
	"bytes"
	"slices"

	"tend/desk"
	"tend/store"
)

func (c *commit) entries(who *customer, entries []desk.Entry) error {
	for _, e := range entries {
		if err := c.entry(who, e); err != nil {
			return err
		}
	}
	return nil
}

func (c *commit) entry(who *customer, e desk.Entry) error {
	c.key = entryID(c.key[:0], who.key, who.number, e.Type, e.ID)
	if e.Seq != 0 {
		return c.replace(who, e)
	}
	c.seq++
	e.Seq = c.seq
	at := spot{who.number, store.PositionOf(e)}
	if who.last.Before(at.place) {
		who.last = at.place
	}
	id := newID{key: c.make(func(b []byte) []byte { return append(b, c.key...) }), shop: who.key.Shop, id: e.ID}
	c.ids = append(c.ids, id)
	c.ops[tableIDs] = append(c.ops[tableIDs], op{id.key, c.make(at.append)})
	c.mark(tableThread, at.append)
	c.line(who.number, e)
	return nil
}

// newID is an id that must not be there yet.
type newID struct {
	key  []byte
	shop desk.ShopID
	id   desk.MessageID
}

// unique fails if one of the new ids is stored already, or is new twice.
func (c *commit) unique() error {
	order := func(a, b newID) int { return bytes.Compare(a.key, b.key) }
	if !slices.IsSortedFunc(c.ids, order) {
		slices.SortFunc(c.ids, order)
	}
	known := c.of(tableIDs)
	for i, id := range c.ids {
		if known.Get(id.key) != nil || (i > 0 && bytes.Equal(id.key, c.ids[i-1].key)) {
			return &store.DuplicateError{Shop: id.shop, ID: id.id}
		}
	}
	return nil
}

// replace stores an entry in the place of the one with the same number.
func (c *commit) replace(who *customer, e desk.Entry) error {
	v := c.get(tableIDs, c.key)
	if v == nil {
		return store.ErrNoSpot
	}
	at, err := spotOf(v, e.ID)
	if err != nil {
		return err
	}
	if at != (spot{who.number, store.PositionOf(e)}) {
		return store.ErrNoSpot
	}
	c.line(who.number, e)
	return nil
}

func (c *commit) line(n number, e desk.Entry) {
	c.put(tableLog,
		func(b []byte) []byte { return appendPlace(b, store.PositionOf(e)) },
		func(b []byte) []byte { return appendLine(b, n, e) })
}
