package boltstore

import (
	"bytes"
	"context"
	"slices"

	"go.etcd.io/bbolt"

	"tend/desk"
	"tend/store"
)

// Thread reads a page of a customer's log in its order.
func (s *Store) Thread(ctx context.Context, k desk.Key, p store.Page) (page []desk.Entry, err error) {
	err = s.view(ctx, "read a thread", func(t tables) error {
		c, ok, err := t.find(k)
		if err != nil || !ok {
			return err
		}
		page, err = t.entries(t.places(c.number, p))
		return err
	})
	return page, err
}

// places lists the places of a page in the log, in their order.
func (t tables) places(n number, p store.Page) []store.Position {
	c := t.of(tableThread).Cursor()
	if p.Before != (store.Position{}) {
		return backward(c, n, p)
	}
	return forward(c, n, p)
}

func forward(c *bbolt.Cursor, n number, p store.Page) []store.Position {
	prefix := n.append(nil)
	from := appendPlace(n.append(nil), p.After)
	if p.After == (store.Position{}) {
		from = prefix
	}
	var list []store.Position
	for k, _ := c.Seek(from); within(k, prefix); k, _ = c.Next() {
		if bytes.Equal(k, from) {
			continue
		}
		list = append(list, placeOf(k[numberSize:]))
		if len(list) == p.Limit {
			break
		}
	}
	return list
}

func backward(c *bbolt.Cursor, n number, p store.Page) []store.Position {
	prefix := n.append(nil)
	var list []store.Position
	for k := before(c, appendPlace(n.append(nil), p.Before)); within(k, prefix); k, _ = c.Prev() {
		list = append(list, placeOf(k[numberSize:]))
		if len(list) == p.Limit {
			break
		}
	}
	slices.Reverse(list)
	return list
}

// within reports whether a key is there and belongs to a prefix.
func within(k, prefix []byte) bool { return k != nil && bytes.HasPrefix(k, prefix) }

// before moves a cursor to the last key before the given one.
func before(c *bbolt.Cursor, key []byte) []byte {
	if k, _ := c.Seek(key); k == nil {
		k, _ = c.Last()
		return k
	}
	k, _ := c.Prev()
	return k
}

func (t tables) entries(places []store.Position) ([]desk.Entry, error) {
	log := t.of(tableLog)
	list := make([]desk.Entry, 0, len(places))
	var key []byte
	for _, p := range places {
		key = appendPlace(key[:0], p)
		r, err := lineOf(p, log.Get(key))
		if err != nil {
			return nil, err
		}
		e, err := r.entry()
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return list, nil
}
