package store

import (
	"context"
	"sync"
)

// Ears carry signs to everybody in one process who hears them. The zero value
// is ready. They are for engines: see Store.Tell and Store.Hear.
type Ears struct {
	mu     sync.Mutex
	all    map[chan Sign]struct{}
	closed bool
}

// unheard is how many signs wait for somebody who is slow; what is told beyond
// that is lost for them.
const unheard = 256

// Tell passes a sign to everybody who hears now. It never waits. Errors:
// ErrSign, and ErrClosed after Close.
func (e *Ears) Tell(s Sign) error {
	if err := s.Check(); err != nil {
		return err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return ErrClosed
	}
	for ear := range e.all {
		select {
		case ear <- s:
		default:
		}
	}
	return nil
}

// Hear calls fn for every sign that is told until ctx is over, whose error it
// gives, or until Close, which is ErrClosed.
func (e *Ears) Hear(ctx context.Context, fn func(Sign)) error {
	ear, err := e.open()
	if err != nil {
		return err
	}
	defer e.leave(ear)
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case s, open := <-ear:
			if !open {
				return ErrClosed
			}
			fn(s)
		}
	}
}

func (e *Ears) open() (chan Sign, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil, ErrClosed
	}
	if e.all == nil {
		e.all = map[chan Sign]struct{}{}
	}
	ear := make(chan Sign, unheard)
	e.all[ear] = struct{}{}
	return ear, nil
}

func (e *Ears) leave(ear chan Sign) {
	e.mu.Lock()
	defer e.mu.Unlock()
	delete(e.all, ear)
}

// Close ends all hearing. A second Close does nothing.
func (e *Ears) Close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return
	}
	e.closed = true
	for ear := range e.all {
		close(ear)
	}
	e.all = nil
}
