package boltstore

import (
	"context"

	"tend/desk"
	"tend/store"
	"tend/store/words"
)

// Search calls fn for messages that contain all words of the query, newest
// first. A query without a word finds nothing.
func (s *Store) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	asked := query{words.Of(q.Text)}
	if len(asked.Words) == 0 {
		return ctx.Err()
	}
	found := hits{keys: map[number]desk.Key{}}
	return s.scan(ctx, "search", downward(tableLog),
		func(t tables, k, v []byte) (bool, error) {
			l, err := lineOf(placeOf(k), v)
			if err != nil {
				return false, err
			}
			return true, asked.match(t, l, &found)
		},
		func() bool { return found.flush(fn) })
}

// query is what a text must contain.
type query struct{ words.Words }

// match keeps a line if it is a message with all words in it that was not
// taken back.
func (q query) match(t tables, l line, found *hits) error {
	text, err := l.searchable()
	if err != nil {
		return err
	}
	if !q.In(text) {
		return nil
	}
	e, err := l.entry()
	if err != nil || e.Type != desk.Message || e.Delivery == desk.Withdrawn {
		return err
	}
	return found.add(t, l)
}
