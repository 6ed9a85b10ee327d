package gate

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
)

const (
	// attempt is how long one attempt waits for its answer, and perChange how
	// much longer for each change in it.
	attempt   = 3 * time.Second
	perChange = 20 * time.Millisecond
	// firstWait and lastWait are how long it is until the next attempt.
	firstWait = 20 * time.Millisecond
	lastWait  = 500 * time.Millisecond
	// settling is how long it may be that no hub hears anything, although there
	// is one: so long does one need to reach another server.
	settling = 2 * time.Second
)

// errSize says that a request is too long.
var errSize = errors.New("this is more than can be changed at once; do it in parts")

// ask sends a request until it is answered. unsure says that an attempt before
// may have been heard, too. While the server says that no hub listens, and nobody
// may have heard it, it is given up early: store.ErrNoHub.
func (c *Client) ask(ctx context.Context, subject string, data []byte, changes int) (unsure bool, err error) {
	return c.askFor(ctx, subject, data, attempt+time.Duration(changes)*perChange, c.timeout)
}

// askFor is ask with how long one attempt waits, and all of them.
func (c *Client) askFor(ctx context.Context, subject string, data []byte, patience, all time.Duration) (unsure bool, err error) {
	if len(data) > maxBytes {
		return false, errSize
	}
	limit, cancel := context.WithTimeout(ctx, all)
	defer cancel()
	var deaf time.Duration // for how long nobody listens
	for wait := firstWait; ; wait = min(2*wait, lastWait) {
		m, err := c.once(limit, subject, data, patience)
		if err == nil {
			if err = answerOf(m.Data); !errors.Is(err, store.ErrUnavailable) {
				return unsure, err
			}
		}
		unsure = unsure || !unsent(err)
		if ctx.Err() != nil {
			return unsure, ctx.Err()
		}
		why := store.ErrUnavailable
		if deaf += wait; unsure || !errors.Is(err, nats.ErrNoResponders) {
			deaf = 0
		} else {
			why = store.ErrNoHub
		}
		if errors.Is(err, nats.ErrConnectionClosed) || deaf >= settling || !pause(limit, wait) {
			return unsure, fmt.Errorf("%w: %w", why, err)
		}
	}
}

func (c *Client) once(ctx context.Context, subject string, data []byte, patience time.Duration) (*nats.Msg, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return c.Conn().RequestWithContext(ctx, subject, data)
}

// unsent reports whether an error says that nobody has heard a request.
func unsent(err error) bool {
	return errors.Is(err, nats.ErrNoResponders) || errors.Is(err, nats.ErrReconnectBufExceeded)
}

// pause waits; false means that the context was over first.
func pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
