package natsstore

import (
	"context"
	"math"
	"slices"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
	"tend/store/words"
)

// Search calls fn for messages that contain all words of the query, newest
// first. A query without a word finds nothing. Where a store of the desk serves
// searches ([Store.ServeSearch]) it does the reading, otherwise this one does.
func (s *Store) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	return s.reading(ctx, "search", func(ctx context.Context) error {
		if len(words.Of(q.Text)) == 0 {
			return nil
		}
		at, more, err := s.searchServed(ctx, q, fn)
		if err != nil || !more {
			return err
		}
		return s.searchHere(ctx, q, at, fn)
	})
}

// newestPlace is behind every entry.
func newestPlace() store.Position { return store.Position{At: math.MaxInt64, Seq: math.MaxUint64} }

// searchHere reads the log itself, a month at a time, from a place backwards.
func (s *Store) searchHere(ctx context.Context, q store.Query, before store.Position, fn func(store.Hit) bool) error {
	asked := words.Of(q.Text)
	g := &gathering{Store: s, from: math.MinInt64, want: func(l line) bool { return l.place.Before(before) && has(asked, l) }}
	months, err := g.begin(ctx)
	if err != nil {
		return err
	}
	slices.Reverse(months)
	for _, when := range months {
		if when > month(before.At) {
			continue
		}
		list, err := g.month(ctx, when)
		if err != nil {
			return err
		}
		slices.Reverse(list)
		if more, err := giveHits(ctx, list, fn); err != nil || !more {
			return err
		}
	}
	return nil
}

// has reports whether the text of a line has all words. A line that cannot be
// read is kept, so that reading it says so.
func has(asked words.Words, l line) bool {
	text, err := codec.EntryText(l.record)
	if err != nil {
		return true
	}
	if folded, changed := words.Fold(string(text)); changed {
		text = folded
	}
	return asked.In(text)
}

func giveHits(ctx context.Context, list []line, fn func(store.Hit) bool) (more bool, err error) {
	for _, l := range list {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		e, err := l.entry()
		if err != nil {
			return false, err
		}
		if e.Type != desk.Message || e.Delivery == desk.Withdrawn {
			continue
		}
		if !fn(store.Hit{Key: *l.owner, Entry: e}) {
			return false, nil
		}
	}
	return true, nil
}
