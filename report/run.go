package report

import (
	"context"
	"fmt"
	"runtime"

	"tend/desk"
	"tend/store"
)

// Source is what a report reads of a desk; every store.Store is one.
type Source interface {
	Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error
	Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error
	Revision(ctx context.Context) (uint64, error)
}

var _ Source = store.Store(nil)

// Run reads the sessions of a desk and counts them, all in one state of the
// desk. Whether a session has ended changes no figure, so nothing needs to be
// closed first.
func Run(ctx context.Context, src Source, book *desk.Book, q Query) (Report, error) {
	a, err := compute(ctx, src, book, q)
	if err != nil {
		return Report{}, fmt.Errorf("report: %w", err)
	}
	return a.report, nil
}

// answer is a report and when it holds: at a revision, unless that is not
// known, and for some times.
type answer struct {
	report   Report
	valid    validity
	revision uint64
	known    bool
}

// attempts is how often a report is begun anew because the desk has changed
// meanwhile, before it is read in one piece.
const attempts = 3

// compute counts on several goroutines, each reading a part of the range. The
// parts are of one state if the revision is the same before and after.
func compute(ctx context.Context, src Source, book *desk.Book, q Query) (answer, error) {
	for range attempts {
		before, err := src.Revision(ctx)
		if err != nil {
			return answer{}, err
		}
		c, err := countInParts(ctx, src, book, q)
		if err != nil {
			return answer{}, err
		}
		after, err := src.Revision(ctx)
		if err != nil {
			return answer{}, err
		}
		if before == after {
			return answer{c.Report(), c.valid, before, true}, nil
		}
	}
	c := Count(book, q)
	from, to := q.Bounds()
	if err := src.Tally(ctx, from, to, c.take); err != nil {
		return answer{}, err
	}
	return answer{report: c.Report(), valid: c.valid}, nil
}

func (c *Counting) take(s *desk.Session) bool {
	c.Add(s)
	return true
}

func countInParts(ctx context.Context, src Source, book *desk.Book, q Query) (*Counting, error) {
	workers := max(1, runtime.GOMAXPROCS(0))
	counts := make([]*Counting, workers)
	for i := range counts {
		counts[i] = Count(book, q)
	}
	from, to := q.Bounds()
	err := newParts(src, from, to).each(ctx, workers, func(worker int, s *desk.Session) { counts[worker].Add(s) })
	if err != nil {
		return nil, err
	}
	for _, c := range counts[1:] {
		counts[0].merge(c)
	}
	return counts[0], nil
}
