package wire

import (
	"context"
	"errors"
	"sync"
	"time"

	"tend/feed"
)

// longestRest bounds what a platform can ask for: a broken hint must not stop
// a shop for years.
const longestRest = time.Hour

// rest is the time in which the platform asked to be left alone.
type rest struct {
	mu    sync.Mutex
	until time.Time
	most  time.Duration // the longest it can still be
}

// take begins one, unless a longer one is on.
func (r *rest) take(now time.Time, d time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if end := now.Add(d); end.After(r.until) || r.until.Sub(now) > r.most {
		r.until, r.most = end, d
	}
}

// left is how long it still lasts. After the clock was set back it lasts once
// more as long as it did at first, counted from now.
func (r *rest) left(now time.Time) time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.until.Sub(now) > r.most {
		r.until = now.Add(r.most)
	}
	return r.until.Sub(now)
}

// turn waits until a call may be made.
func (c *Client) turn(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return &CallError{Err: err}
	}
	if err := c.sitOut(ctx); err != nil {
		return err
	}
	now := c.o.Clock.Now().Time()
	place := c.limit.ReserveN(now, 1)
	if err := c.sleep(ctx, place.DelayFrom(now)); err != nil {
		place.CancelAt(c.o.Clock.Now().Time())
		return err
	}
	return nil
}

// sitOut waits for the end of a rest, or says how long it is.
func (c *Client) sitOut(ctx context.Context) error {
	// Another one may begin meanwhile; then the next call finds out.
	left := c.rest.left(c.o.Clock.Now().Time())
	if left > c.o.Timeout {
		return &feed.RetryAfter{Wait: left, Err: errors.New("it had asked for a rest")}
	}
	return c.sleep(ctx, left)
}

func (c *Client) sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return nil
	}
	select {
	case <-c.o.Clock.After(d):
		return nil
	case <-ctx.Done():
		return &CallError{Err: ctx.Err()}
	}
}
