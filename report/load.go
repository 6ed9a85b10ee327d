package report

import (
	"cmp"
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"tend/desk"
)

// mostTogether is how many days are read in one go.
const mostTogether = 4

// load reads days for a policy and keeps their sheets.
func (d *Days) load(ctx context.Context, book *desk.Book, q Query, policy string, missing []int) error {
	runs := runsOf(missing)
	loads := make([]*loading, min(len(runs), runtime.GOMAXPROCS(0)))
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var next atomic.Int64
	var work sync.WaitGroup
	for i := range loads {
		l := &loading{d: d, book: book, q: q, walls: map[desk.ShopID]*wall{}, done: map[int]*sheet{}, numbers: map[owner]int{}}
		loads[i] = l
		work.Go(func() {
			for n := next.Add(1) - 1; n < int64(len(runs)); n = next.Add(1) - 1 {
				if err := l.read(ctx, runs[n]); err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	work.Wait()
	if err := context.Cause(ctx); err != nil {
		return err
	}
	for _, l := range loads {
		for day, s := range l.done {
			d.keep(sheetKey{policy, day}, s)
		}
	}
	return nil
}

// run is a stretch of days.
type run struct{ from, to int }

// runsOf joins days that follow each other.
func runsOf(days []int) (runs []run) {
	for _, day := range days {
		if n := len(runs); n > 0 && runs[n-1].to == day && day-runs[n-1].from < mostTogether {
			runs[n-1].to++
			continue
		}
		runs = append(runs, run{day, day + 1})
	}
	return runs
}

// loading reads days on one goroutine.
type loading struct {
	d       *Days
	book    *desk.Book
	q       Query
	walls   map[desk.ShopID]*wall
	numbers map[owner]int // those of d's owners met here
	done    map[int]*sheet
	err     error
}

func (l *loading) read(ctx context.Context, days run) error {
	made := make([]sheetMaker, days.to-days.from)
	for i := range made {
		made[i].utcDay, made[i].valid = days.from+i, always()
	}
	from, to := max(1, desk.Instant(days.from)*day), desk.Instant(days.to)*day
	if to > from {
		err := l.d.src.Tally(ctx, from, to, func(s *desk.Session) bool {
			l.take(&made[utcDay(s.OpenedAt)-days.from], s)
			return l.err == nil
		})
		if err := cmp.Or(l.err, err); err != nil {
			return err
		}
	}
	for i := range made {
		l.done[days.from+i] = made[i].done()
	}
	return nil
}

func (l *loading) take(to *sheetMaker, s *desk.Session) {
	w := l.walls[s.Shop]
	if w == nil {
		w = &wall{zone: l.book.Zone(s.Shop)}
		l.walls[s.Shop] = w
	}
	date, hour := w.read(s.OpenedAt)
	v := l.book.Judge(s, l.q.Policy, l.q.Now)
	m := markOf(s, v, date, hour)
	to.add(s, v, m, l.number(owner{m.shop, m.agent}), l.d.seed)
}

func (l *loading) number(who owner) int {
	n, known := l.numbers[who]
	if known {
		return n
	}
	n, ok := l.d.owners.of(who)
	if !ok {
		l.err = errOwners
	}
	l.numbers[who] = n
	return n
}
