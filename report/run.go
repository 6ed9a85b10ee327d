package report

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/store"
)

// Source is what a report reads of a desk; every store.Store is one.
type Source interface {
	Watch(ctx context.Context) (store.Watcher, error)
	Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error
}

// Run reads the sessions of a desk and counts them. Whether a session has ended
// changes no figure, so nothing needs to be closed first.
func Run(ctx context.Context, src Source, book *desk.Book, q Query) (Report, error) {
	c := Count(book, q)
	open, err := active(ctx, src)
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	seen := make(map[desk.SessionID]bool)
	from, to := q.Bounds()
	for _, s := range open {
		if s.OpenedAt >= from && s.OpenedAt < to {
			seen[s.ID] = true
			c.Add(s)
		}
	}
	err = src.Closed(ctx, from, to, func(s *desk.Session) bool {
		if !seen[s.ID] { // one that ended while this ran
			c.Add(s)
		}
		return true
	})
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	return c.Report(), nil
}

// active are the sessions that have not ended.
func active(ctx context.Context, src Source) ([]*desk.Session, error) {
	w, err := src.Watch(ctx)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	ch, err := w.Next(ctx)
	return ch.Sessions, err
}
