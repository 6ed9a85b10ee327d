package boltstore

import (
	"bytes"
	"context"
	"strings"

	"tend/desk"
	"tend/store"
)

// Search calls fn for messages that contain all words of the query, newest
// first. A query without a word finds nothing.
func (s *Store) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	words := wordsOf(q.Text)
	if len(words) == 0 {
		return ctx.Err()
	}
	found := hits{keys: map[number]desk.Key{}}
	return s.scan(ctx, "search", downward(tableLog),
		func(t tables, k, v []byte) (bool, error) {
			l, err := lineOf(placeOf(k), v)
			if err != nil {
				return false, err
			}
			return true, words.match(t, l, &found)
		},
		func() bool { return found.flush(fn) })
}

// words are what a text must contain, with case folded.
type words [][]byte

func wordsOf(query string) words {
	var list words
	for _, w := range strings.Fields(query) {
		if f, changed := fold(w); changed {
			list = append(list, f)
		} else {
			list = append(list, []byte(w))
		}
	}
	return list
}

// match keeps a line if it is a message with all words in it that was not
// taken back.
func (ws words) match(t tables, l line, found *hits) error {
	text, err := l.searchable()
	if err != nil {
		return err
	}
	for _, w := range ws {
		if !bytes.Contains(text, w) {
			return nil
		}
	}
	e, err := l.entry()
	if err != nil || e.Type != desk.Message || e.Delivery == desk.Withdrawn {
		return err
	}
	return found.add(t, l)
}
