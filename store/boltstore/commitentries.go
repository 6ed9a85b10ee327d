package boltstore

import (
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
	if c.fresh[string(c.key)] || c.get(tableIDs, c.key) != nil {
		return &store.DuplicateError{Shop: who.key.Shop, ID: e.ID}
	}
	c.fresh[string(c.key)] = true
	c.seq++
	e.Seq = c.seq
	at := spot{who.number, store.PositionOf(e)}
	if who.last.Before(at.place) {
		who.last = at.place
	}
	c.put(tableIDs, func(b []byte) []byte { return append(b, c.key...) }, at.append)
	c.mark(tableThread, at.append)
	c.line(who.number, e)
	return nil
}

// replace stores an entry in the place of the one with the same number.
func (c *commit) replace(who *customer, e desk.Entry) error {
	v := c.get(tableIDs, c.key)
	if v == nil {
		return errNoSpot
	}
	at, err := spotOf(v, e.ID)
	if err != nil {
		return err
	}
	if at != (spot{who.number, store.PositionOf(e)}) {
		return errNoSpot
	}
	c.line(who.number, e)
	return nil
}

func (c *commit) line(n number, e desk.Entry) {
	c.put(tableLog,
		func(b []byte) []byte { return appendPlace(b, store.PositionOf(e)) },
		func(b []byte) []byte { return appendLine(b, n, e) })
}
