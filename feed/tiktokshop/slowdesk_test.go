package tiktokshop_test

import (
	"context"
	"sync/atomic"

	"tend/feed"
	"tend/feed/feedtest"
)

// slowDesk is a desk that can get stuck.
type slowDesk struct {
	*feedtest.Desk
	stuck atomic.Bool
}

func (d *slowDesk) Take(ctx context.Context, b feed.Batch) error {
	if d.stuck.Load() {
		<-ctx.Done()
		return ctx.Err()
	}
	return d.Desk.Take(ctx, b)
}
