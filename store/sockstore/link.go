package sockstore

import (
	"context"
	"errors"

	"tend/store"
)

// link is one way to the desk, until it is lost or given up.
type link struct {
	st   store.Store
	lost <-chan struct{} // nil for the holder, who cannot lose it
	// trouble is why others cannot come in, for the holder.
	trouble error
	// why a connection was lost.
	why func() error
	// drop makes a connection count as lost.
	drop func()
	// end gives the desk back and waits until that is done.
	end func() error
}

func (l *link) holder() bool { return l.lost == nil }

func (l *link) alive() bool {
	select {
	case <-l.lost:
		return false
	default:
		return true
	}
}

// outsideError says that the desk is locked and its holder was not reached.
type outsideError struct{ err error }

func (e *outsideError) Error() string { return e.err.Error() }
func (e *outsideError) Unwrap() error { return e.err }

// try takes the lock, else connects.
func (s *shared) try(ctx context.Context) (*link, error) {
	st, err := s.o.Lock()
	if err == nil {
		return s.hold(st), nil
	}
	if !errors.Is(err, s.o.Locked) {
		return nil, err
	}
	c, err := s.place.dial(ctx, DialOptions{Patience: s.o.Patience})
	if err != nil {
		return nil, &outsideError{err}
	}
	drop := func() { c.lose(store.ErrUnavailable) }
	return &link{st: c, lost: c.Done(), why: c.why, drop: drop, end: c.Close}, nil
}

// hold makes this process the holder: others are let in, and the work of the
// desk begins. A socket that cannot be made does not keep us from working.
func (s *shared) hold(st store.Store) *link {
	l := &link{st: st, drop: func() {}}
	stopServing := func() {}
	if socket, err := s.place.listen(); err != nil {
		l.trouble = err
	} else {
		stopServing = background(func(ctx context.Context) { _ = Serve(ctx, socket, st, s.place.folder) })
	}
	stopWork := func() {}
	if s.o.OnHold != nil {
		if stop := s.o.OnHold(st); stop != nil {
			stopWork = stop
		}
	}
	l.end = func() error {
		stopWork()
		stopServing()
		s.place.clear()
		return st.Close()
	}
	return l
}

// background runs fn until stop is called, which waits for it.
func background(fn func(context.Context)) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		fn(ctx)
	}()
	return func() {
		cancel()
		<-done
	}
}
