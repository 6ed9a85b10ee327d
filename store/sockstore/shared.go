package sockstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"tend/store"
)

// shared is a desk that several processes use. keep runs in one goroutine and
// replaces the link; everybody else reads it.
type shared struct {
	o     Options
	place place

	ctx    context.Context // ends with Close
	cancel context.CancelFunc
	work   sync.WaitGroup
	gate   gate
	closed error // of the last link; to be read after work

	mu      sync.Mutex
	link    *link         // nil while the desk cannot be reached
	turned  chan struct{} // closed and replaced when link changes
	trouble error         // why there is no link

	properties store.Properties // of the last link
}

var _ store.Store = (*shared)(nil)

func newShared(o Options, p place) *shared {
	s := &shared{o: o, place: p, turned: make(chan struct{})}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	return s
}

// Close implements store.Store. Writes under way are waited for, no longer
// than the patience. A holder gives the desk to the others.
func (s *shared) Close() error {
	s.gate.close(s.o.patience())
	s.cancel()
	s.work.Wait()
	return s.closed
}

// keep looks after the link until the store is closed.
func (s *shared) keep(l *link) {
	for {
		select {
		case <-s.ctx.Done():
			s.closed = l.end()
			return
		case <-l.lost:
		}
		s.publish(nil, l.why())
		_ = l.end()
		if l = s.regain(); l == nil {
			return
		}
		s.publish(l, l.trouble)
	}
}

// regain finds the next way to the desk; nil when the store is closed first.
func (s *shared) regain() *link {
	for {
		l, err := s.try(s.ctx)
		if err == nil {
			return l
		}
		s.mu.Lock()
		s.trouble = err
		s.mu.Unlock()
		if !pause(s.ctx, retryEvery) {
			return nil
		}
	}
}

// publish makes a link the one that calls go through; nil is none.
func (s *shared) publish(l *link, trouble error) {
	s.mu.Lock()
	s.link, s.trouble = l, trouble
	close(s.turned)
	s.turned = make(chan struct{})
	s.mu.Unlock()
	if s.o.OnState != nil {
		s.o.OnState(s.state(l, trouble))
	}
}

func (s *shared) state(l *link, trouble error) State {
	v := State{Err: trouble}
	if s.o.Clock != nil {
		v.Since = s.o.Clock()
	}
	switch {
	case l == nil:
		v.Role = Lost
	case l.holder():
		v.Role = Holder
	default:
		v.Role = Connected
	}
	return v
}

// current waits for a link: no longer than limit, unless that is zero.
func (s *shared) current(ctx context.Context, limit time.Duration) (*link, error) {
	var late <-chan time.Time
	for {
		l, turned, err := s.look()
		if err != nil || l != nil {
			return l, err
		}
		if late == nil && limit > 0 {
			late = time.After(limit)
		}
		select {
		case <-turned:
		case <-s.ctx.Done():
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-late:
			return nil, s.unreached()
		}
	}
}

// look gives the link, nil while there is none, and what tells of the next.
func (s *shared) look() (*link, <-chan struct{}, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.ctx.Err() != nil:
		return nil, nil, store.ErrClosed
	case s.link != nil && s.link.alive():
		return s.link, s.turned, nil
	}
	return nil, s.turned, nil
}

func (s *shared) unreached() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.trouble == nil || errors.Is(s.trouble, store.ErrUnavailable) {
		return store.ErrUnavailable
	}
	return fmt.Errorf("%w: %w", store.ErrUnavailable, s.trouble)
}

// do makes a call, and makes it again when the way to the desk was lost
// meanwhile. It waits no longer than the patience for a way in.
func (s *shared) do(ctx context.Context, call func(store.Store) error) error {
	if err := s.gate.look(); err != nil {
		return err
	}
	return s.through(ctx, s.o.patience(), func(l *link) error { return call(l.st) })
}

// through is do for calls that want to know the link, with a limit of its own.
func (s *shared) through(ctx context.Context, limit time.Duration, call func(*link) error) error {
	for {
		l, err := s.current(ctx, limit)
		if err != nil {
			return err
		}
		err = call(l)
		if err != nil && s.ctx.Err() != nil {
			return store.ErrClosed
		}
		if l.holder() || !broken(err) {
			return err
		}
		l.drop()
	}
}

// broken reports whether an error of a connection says nothing about the
// call: the way was lost, or the holder is ending.
func broken(err error) bool {
	return errors.Is(err, store.ErrUnavailable) || errors.Is(err, store.ErrClosed)
}
