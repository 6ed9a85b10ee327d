package feed

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
)

// ErrPaused: the line is not current, and the platform was not asked. Wait
// until it is.
var ErrPaused = errors.New("the connection with the platform is not current")

// Deliver hands a message to the platform. While the line is not current it is
// ErrPaused. After a panic nobody knows what the platform has: ErrUncertain.
func (l *Line) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (r Receipt, err error) {
	if !l.Current() {
		return Receipt{}, ErrPaused
	}
	defer func() {
		if p := recover(); p != nil {
			r, err = Receipt{}, fmt.Errorf("%w: %w", ErrUncertain, l.panicked("deliver", p))
		}
	}()
	return l.conn.Deliver(ctx, k, e)
}

// Lookup asks the platform for a message. While the line is not current it is
// ErrPaused. A panic says nothing: it is an error that is tried again.
func (l *Line) Lookup(ctx context.Context, q Question) (r Receipt, found bool, err error) {
	if !l.Current() {
		return Receipt{}, false, ErrPaused
	}
	defer func() {
		if p := recover(); p != nil {
			r, found, err = Receipt{}, false, l.panicked("look up", p)
		}
	}()
	return l.conn.Lookup(ctx, q)
}

// Mirrors reports whether the platform is told what becomes of a session.
func (l *Line) Mirrors() bool {
	_, ok := l.conn.(Mirror)
	return ok
}

// Mirror brings the platform's conversation to a state, as Mirror.Mirror does.
// While the line is not current it is ErrPaused; a connection without Mirror
// takes everything.
func (l *Line) Mirror(ctx context.Context, k desk.Key, s State) (err error) {
	m, ok := l.conn.(Mirror)
	switch {
	case !ok:
		return nil
	case !l.Current():
		return ErrPaused
	}
	defer func() {
		if p := recover(); p != nil {
			err = l.panicked("mirror", p)
		}
	}()
	return m.Mirror(ctx, k, s)
}
