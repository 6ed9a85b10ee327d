package boltstore

import (
	"context"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// Log calls fn for every entry of the desk in [from, to), in the order of its
// time.
func (s *Store) Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error {
	found := hits{keys: map[number]desk.Key{}}
	return s.scan(ctx, "read the log", upward(tableLog, appendInstant(nil, from)),
		func(t tables, k, v []byte) (bool, error) {
			if to != 0 && instantOf(k) >= to {
				return false, nil
			}
			l, err := lineOf(placeOf(k), v)
			if err != nil {
				return false, err
			}
			return true, found.add(t, l)
		},
		func() bool {
			return found.flush(func(h store.Hit) bool { return fn(h.Key, h.Entry) })
		})
}

// Closed calls fn for every ended session opened in [from, to), oldest first.
func (s *Store) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	var found []*desk.Session
	d := codec.NewReader()
	return s.scan(ctx, "read closed sessions", upward(tableClosed, appendInstant(nil, from)),
		func(_ tables, k, v []byte) (bool, error) {
			if to != 0 && instantOf(k) >= to {
				return false, nil
			}
			one, err := d.Session(v)
			found = append(found, one)
			return true, err
		},
		func() bool {
			for _, one := range found {
				if !fn(one) {
					return false
				}
			}
			found = found[:0]
			return true
		})
}

// hits are entries read in a transaction and handed out after it.
type hits struct {
	list []store.Hit
	keys map[number]desk.Key // customers read lately, so that a log is read quickly
}

// maxKeys bounds the customers kept at hand.
const maxKeys = 1 << 14

func (h *hits) add(t tables, l line) error {
	e, err := l.entry()
	if err != nil {
		return err
	}
	k, err := h.key(t, l.owner)
	h.list = append(h.list, store.Hit{Key: k, Entry: e})
	return err
}

func (h *hits) key(t tables, n number) (desk.Key, error) {
	if k, ok := h.keys[n]; ok {
		return k, nil
	}
	c, err := t.customer(n)
	if len(h.keys) == maxKeys {
		clear(h.keys)
	}
	h.keys[n] = c.key
	return c.key, err
}

// flush hands out what there is; false means fn has had enough.
func (h *hits) flush(fn func(store.Hit) bool) bool {
	for _, one := range h.list {
		if !fn(one) {
			return false
		}
	}
	h.list = h.list[:0]
	return true
}
