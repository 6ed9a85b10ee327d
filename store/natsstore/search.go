package natsstore

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
	"tend/store/words"
)

// Search calls fn for messages that contain all words of the query, newest
// first. A query without a word finds nothing. A month is read at a time.
func (s *Store) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	asked := words.Of(q.Text)
	return s.reading(ctx, "search", func(ctx context.Context) error {
		if len(asked) == 0 {
			return nil
		}
		g := &gathering{Store: s, want: func(l line) bool { return has(asked, l) }}
		months, err := g.begin(ctx)
		if err != nil {
			return err
		}
		slices.Reverse(months)
		for _, when := range months {
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
	})
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
