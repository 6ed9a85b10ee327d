package natsstore

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store"
)

// Store is a desk on NATS JetStream. See [Open].
type Store struct {
	nc      *nats.Conn
	line    connection
	names   names
	timeout time.Duration
	clock   func() time.Time

	life    context.Context // over when the store is closed
	end     context.CancelFunc
	ended   atomic.Bool
	closing sync.Once
	writers sync.RWMutex // held for reading by those who write

	answered atomic.Int64 // searches served

	replicas int
	leader   leader
	fitted   atomic.Pointer[string]   // the server that was examined last
	records  *recent[string, *record] // by place
	pages    *recent[pageName, *page]

	calendar calendar
	mirror   *mirror
}

var _ store.Store = (*Store)(nil)

// Properties says what this engine can and cannot do.
func (s *Store) Properties() store.Properties {
	return store.Properties{Engine: "nats", AtomicBatch: false, Shared: true}
}

// Close ends the store and its watchers. It waits for commits under way, which
// are told whether they are stored. A second Close does nothing.
func (s *Store) Close() error {
	s.closing.Do(func() {
		s.ended.Store(true)
		s.writers.Lock()
		defer s.writers.Unlock()
		s.end()
		s.mirror.stop()
		s.nc.Close()
	})
	return nil
}

// unnoted leaves out the notes of months that are there, and the confirmation
// of claims where they were part of the commit.
func (s *Store) unnoted(list []message) []message {
	return slices.DeleteFunc(list, func(m message) bool {
		return m.month && s.calendar.has(m.subject) || m.confirm && s.replicas > 1
	})
}

// reading runs a method that reads. It ends early with its context and with the
// store.
func (s *Store) reading(ctx context.Context, op string, fn func(context.Context) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if s.ended.Load() {
		return translate(op, store.ErrClosed)
	}
	own, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(s.life, cancel)()
	return s.outcome(ctx, op, fn(own))
}

// writing runs a method that writes. Close waits for it.
func (s *Store) writing(ctx context.Context, op string, fn func(context.Context) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.writers.RLock()
	defer s.writers.RUnlock()
	if s.ended.Load() {
		return translate(op, store.ErrClosed)
	}
	return s.outcome(ctx, op, fn(ctx))
}

// outcome says why something went wrong: because the caller or the store ended
// it, or for a reason of its own.
func (s *Store) outcome(ctx context.Context, op string, err error) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil && !errors.Is(err, store.ErrUnavailable):
		return ctx.Err()
	case s.life.Err() != nil:
		err = store.ErrClosed
	}
	return translate(op, err)
}
