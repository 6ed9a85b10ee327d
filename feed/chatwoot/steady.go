package chatwoot

import (
	"context"
	"errors"
	"time"

	"tend/feed"
)

const (
	steadyAfter = time.Minute // a websocket that lasted so long works
	unsteadyAt  = 3           // so many in a row that did not are as good as none
)

// errUnsteady is a websocket that ends again and again.
var errUnsteady = errors.New("the websocket ends again and again")

// ended notes how long a websocket lasted, and waits before the next one: a
// server that lets everybody in and ends it at once must not be asked without
// a pause.
func (r *run) ended(ctx context.Context, lasted time.Duration) error {
	if lasted >= steadyAfter {
		r.short = 0
		return nil
	}
	r.short++
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-r.o.Clock.After(feed.Jittered(r.short)):
		return nil
	}
}
