package natsstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
)

// What the server says when it refuses something.
const (
	codeNoPeers      = 10005 // too few servers know of each other
	codeNoCreate     = 10049 // a stream could not be made
	codeNoStream     = 10059
	codeNoMessage    = 10037
	codeWrongLast    = 10071
	codeInFlight     = 10164 // another write of the subject is under way
	codeIncomplete   = 10176
	codeManyInFlight = 10210
)

// serverError is an error in an answer of the server.
type serverError struct {
	Code        int    `json:"code"`
	ErrCode     int    `json:"err_code"`
	Description string `json:"description"`
}

func (e *serverError) Error() string {
	return fmt.Sprintf("the server says %s (%d)", e.Description, e.ErrCode)
}

func (e *serverError) orNil() error {
	if e == nil {
		return nil
	}
	return e
}

// How long one attempt waits for its answer, and how long it is until the next.
const (
	attempt   = 2 * time.Second
	firstWait = 5 * time.Millisecond
	lastWait  = 250 * time.Millisecond
)

// errUnsent says that nothing was written yet when something went wrong.
var errUnsent = errors.New("nothing was sent")

// errNotYet says that nothing came of an attempt and another one may help.
var errNotYet = errors.New("no answer yet")

// again sends one request, and again when nothing came of it. It must change
// nothing, or do no harm twice.
func (s *Store) again(ctx context.Context, fn func(ctx context.Context) error) error {
	return s.retry(ctx, func(ctx context.Context) error {
		return s.once(ctx, attempt, fn)
	})
}

// retry repeats something until it comes to something or the time is over.
func (s *Store) retry(ctx context.Context, fn func(ctx context.Context) error) error {
	limit, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	for wait := firstWait; ; wait = min(2*wait, lastWait) {
		err := fn(limit)
		if err == nil || !passing(err) || ctx.Err() != nil {
			return err
		}
		if !pause(limit, wait) {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
		}
	}
}

// passing reports whether an error may be gone the next time.
func passing(err error) bool {
	for _, e := range []error{errNotYet, errTorn, nats.ErrNoResponders, nats.ErrTimeout, context.DeadlineExceeded,
		nats.ErrReconnectBufExceeded, nats.ErrDisconnected, nats.ErrConnectionReconnecting, nats.ErrStaleConnection} {
		if errors.Is(err, e) {
			return true
		}
	}
	var refused *serverError
	if errors.As(err, &refused) {
		return refused.Code == 503 || refused.ErrCode == codeIncomplete || refused.ErrCode == codeManyInFlight
	}
	return false
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

// ask sends a request until it has an answer.
func (s *Store) ask(ctx context.Context, subject string, data []byte) (m *nats.Msg, err error) {
	err = s.again(ctx, func(ctx context.Context) (err error) {
		m, err = s.nc.RequestWithContext(ctx, subject, data)
		return err
	})
	return m, err
}
