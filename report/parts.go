package report

import (
	"context"
	"sync"
	"time"

	"tend/desk"
)

// A range is read in parts of about this many sessions: enough that asking for
// a part costs nothing beside it, few enough that they need little memory and
// that no goroutine is left with most of the work.
const (
	smallPart = 8 << 10
	largePart = 32 << 10
)

const (
	firstWidth = desk.Instant(24 * time.Hour)
	mostWidth  = 32 * firstWidth
)

// parts deals a range of time out to goroutines. How wide a part is follows
// from how many sessions the last ones had; long stretches without any are skipped
// with the help of the log, in which every session has its first message. An engine
// may have to read a whole month of it to find that, so that is asked only then.
type parts struct {
	src  Source
	mu   sync.Mutex
	next desk.Instant // what is before it has been dealt out
	to   desk.Instant
	wide desk.Instant
	skip bool // the last part was wide, and empty
}

func newParts(src Source, from, to desk.Instant) *parts {
	return &parts{src: src, next: from, to: to, wide: firstWidth}
}

// each reads all parts on so many goroutines, and gives every session to fn
// with the number of its goroutine.
func (p *parts) each(ctx context.Context, workers int, fn func(worker int, s *desk.Session)) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var work sync.WaitGroup
	for n := range workers {
		work.Go(func() {
			if err := p.work(ctx, func(s *desk.Session) { fn(n, s) }); err != nil {
				cancel(err) // the first error ends the others
			}
		})
	}
	work.Wait()
	return context.Cause(ctx)
}

func (p *parts) work(ctx context.Context, fn func(*desk.Session)) error {
	for {
		from, to, err := p.deal(ctx)
		if err != nil || from >= to {
			return err
		}
		n := 0
		err = p.src.Tally(ctx, from, to, func(s *desk.Session) bool {
			n++
			fn(s)
			return true
		})
		if err != nil {
			return err
		}
		p.learn(to-from, n)
	}
}

// deal gives the next part, an empty one at the end.
func (p *parts) deal(ctx context.Context) (from, to desk.Instant, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.skip && p.next < p.to {
		if p.next, err = p.busy(ctx); err != nil {
			return 0, 0, err
		}
		p.skip, p.wide = false, firstWidth
	}
	from, to = p.next, min(p.next+p.wide, p.to)
	p.next = max(p.next, to)
	return from, to, nil
}

// busy is when something happened next, or the end of the range.
func (p *parts) busy(ctx context.Context) (desk.Instant, error) {
	at := p.to
	err := p.src.Log(ctx, p.next, p.to, func(_ desk.Key, e desk.Entry) bool {
		at = e.At
		return false
	})
	return at, err
}

// learn widens or narrows the parts.
func (p *parts) learn(wide desk.Instant, sessions int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.skip = p.skip || sessions == 0 && wide >= mostWidth
	switch {
	case sessions > largePart:
		p.wide = max(1, min(p.wide, wide/2))
	case sessions < smallPart:
		p.wide = min(mostWidth, max(p.wide, wide*2))
	}
}
