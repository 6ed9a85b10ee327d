package boltstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// spot is where an entry is: in whose log, and at which place.
type spot struct {
	owner number
	place store.Position
}

func (s spot) append(b []byte) []byte { return appendPlace(s.owner.append(b), s.place) }

func spotOf(v []byte, id desk.MessageID) (spot, error) {
	if len(v) != numberSize+placeSize {
		return spot{}, errBad("message", id)
	}
	return spot{numberOf(v), placeOf(v[numberSize:])}, nil
}

// Known tells which entries are stored already.
func (s *Store) Known(ctx context.Context, k desk.Key, entries []desk.Entry) (known []bool, err error) {
	known = make([]bool, len(entries))
	err = s.view(ctx, "look up messages", func(t tables) error {
		c, ok, err := t.find(k)
		if err != nil {
			return err
		}
		ids := t.of(tableIDs)
		var key []byte
		for i, e := range entries {
			if !ok && e.Type != desk.Message {
				continue
			}
			key = entryID(key[:0], k, c.number, e.Type, e.ID)
			known[i] = ids.Get(key) != nil
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return known, nil
}

// Entry reads one entry of a customer's log by its type and id.
func (s *Store) Entry(ctx context.Context, k desk.Key, typ desk.EntryType, id desk.MessageID) (e desk.Entry, err error) {
	err = s.view(ctx, "read message "+string(id), func(t tables) error {
		e, err = t.entry(k, typ, id)
		return err
	})
	return e, err
}

func (t tables) entry(k desk.Key, typ desk.EntryType, id desk.MessageID) (desk.Entry, error) {
	c, ok, err := t.find(k)
	if err != nil {
		return desk.Entry{}, err
	}
	v := t.get(tableIDs, entryID(nil, k, c.number, typ, id))
	if !ok || v == nil {
		return desk.Entry{}, store.ErrNotFound
	}
	at, err := spotOf(v, id)
	if err != nil {
		return desk.Entry{}, err
	}
	if at.owner != c.number {
		return desk.Entry{}, store.ErrNotFound
	}
	l, err := lineOf(at.place, t.get(tableLog, appendPlace(nil, at.place)))
	if err != nil {
		return desk.Entry{}, err
	}
	e, err := l.entry()
	if err == nil && e.Type != typ {
		return desk.Entry{}, store.ErrNotFound
	}
	return e, err
}
