package insight

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/report"
	"tend/store"
)

// Source is what an insight reads of a desk; every store.Store is one.
type Source interface {
	Watch(ctx context.Context) (store.Watcher, error)
	Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error
	Log(ctx context.Context, fn func(desk.Key, desk.Entry) bool) error
}

// Collect reads a desk and computes the insight of a query. Whether a session
// has ended changes no figure but the loads, so nothing needs to be closed
// first.
func Collect(ctx context.Context, src Source, book *desk.Book, q report.Query, o Options) (Insight, error) {
	c := New(book, q, o)
	if err := c.sessions(ctx, src); err != nil {
		return Insight{}, fmt.Errorf("insight: read sessions: %w", err)
	}
	from, to := Bounds(q)
	err := src.Log(ctx, func(k desk.Key, e desk.Entry) bool {
		if e.At >= from && e.At < to {
			c.Entry(k, e)
		}
		return e.At < to
	})
	if err != nil {
		return Insight{}, fmt.Errorf("insight: read the log: %w", err)
	}
	return c.Insight(), nil
}
