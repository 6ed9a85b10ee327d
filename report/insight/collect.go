package insight

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/report"
	"tend/store"
)

// Source is what an insight reads of a desk; every store.Store is one.
type Source interface {
	Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error
	Session(ctx context.Context, id desk.SessionID) (*desk.Session, error)
	Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error
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
	err := src.Log(ctx, from, to, func(k desk.Key, e desk.Entry) bool {
		c.Entry(k, e)
		return true
	})
	if err != nil {
		return Insight{}, fmt.Errorf("insight: read the log: %w", err)
	}
	out := c.Insight()
	if err := name(ctx, src, out.Misses); err != nil {
		return Insight{}, fmt.Errorf("insight: read the missed sessions: %w", err)
	}
	return out, nil
}

// part is how much of a long range is read at once, so that memory stays small.
const part = 30 * 24 * 60 * 60 * 1e9

// sessions takes in those of the range, and with a status history those before
// it for the loads.
func (c *Collector) sessions(ctx context.Context, src Source) error {
	from, to := c.q.Bounds()
	if len(c.o.History) > 0 {
		from = max(1, from.Add(-Lookback))
	}
	for ; from < to; from += part {
		err := src.Tally(ctx, from, min(to, from+part), func(s *desk.Session) bool {
			c.Session(s)
			return true
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// name says whose sessions were missed, which a tally does not.
func name(ctx context.Context, src Source, misses []Miss) error {
	for i := range misses {
		m := &misses[i]
		s, err := src.Session(ctx, m.Session)
		if errors.Is(err, store.ErrNotFound) {
			continue // its log was folded anew in between
		}
		if err != nil {
			return err
		}
		m.Customer, m.Name = s.Customer, start(s.Name, maxName)
	}
	return nil
}
