package sockstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"tend/store"
)

// Options say how a desk is opened. Folder, Lock and Locked are required.
type Options struct {
	// Folder is the desk's folder; it must be there, and ours alone.
	Folder string
	// Lock opens the desk's file for this process alone. It is called again
	// and again while somebody else has it, and must give up quickly.
	Lock func() (store.Store, error)
	// Locked is how Lock says, by errors.Is, that another process has the
	// file. Any other error of Lock ends Open.
	Locked error
	// OnHold is called when this process has become the holder, with the file
	// it holds, which is open until stop has returned. May be nil, and stop
	// too.
	OnHold func(st store.Store) (stop func())
	// OnState is called when the way to the desk changes, one call at a time.
	// It must not wait for the desk. May be nil.
	OnState func(State)
	// Patience is how long a holder may be silent; 0 is DefaultPatience.
	Patience time.Duration
	// Clock gives the times in State; nil leaves them zero.
	Clock func() time.Time
}

func (o Options) patience() time.Duration { return DialOptions{Patience: o.Patience}.patience() }

// Role is what this process is to the desk.
type Role uint8

// The roles.
const (
	Connected Role = iota + 1 // another process holds the desk and answers
	Holder                    // this process holds the desk
	Lost                      // the desk cannot be reached just now
)

// State is the way to the desk.
type State struct {
	Role  Role
	Since time.Time
	// Err is why the desk is lost, as far as is known; to a holder it says
	// why other processes cannot come in.
	Err error
}

// retryEvery is the pause between two attempts to reach a desk.
const retryEvery = 20 * time.Millisecond

// Open opens the desk of a folder: as its holder if nobody else is, otherwise
// through whoever is. The store it gives works on when that changes; see the
// package's promises. Errors: store.ErrHeld when somebody holds the desk and
// does not answer within the patience, *VersionError, those of Lock, and that
// of ctx.
func Open(ctx context.Context, o Options) (store.Store, error) {
	p, err := placeOf(o.Folder)
	if err != nil {
		return nil, fmt.Errorf("sockstore: open desk %s: %w", o.Folder, err)
	}
	s := newShared(o, p)
	l, err := s.enter(ctx)
	if err != nil {
		s.cancel()
		return nil, fmt.Errorf("sockstore: open desk %s: %w", o.Folder, err)
	}
	s.publish(l, l.trouble)
	s.work.Go(func() { s.keep(l) })
	return s, nil
}

// enter finds the first way in. While two processes start at once, or the
// holder is just ending, it may take some attempts.
func (s *shared) enter(ctx context.Context) (*link, error) {
	limit, cancel := context.WithTimeoutCause(ctx, s.o.patience(), store.ErrHeld)
	defer cancel()
	for {
		l, err := s.try(limit)
		if err == nil || s.final(err) {
			return l, err
		}
		if !pause(limit, retryEvery) {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			return nil, held(err)
		}
	}
}

// held says that nobody answered in time, and what was tried last.
func held(err error) error {
	if errors.Is(err, store.ErrHeld) {
		return err
	}
	return fmt.Errorf("%w (%w)", store.ErrHeld, err)
}

// final reports whether trying again cannot help.
func (s *shared) final(err error) bool {
	if hopeless(err) {
		return true
	}
	var out *outsideError
	return !errors.As(err, &out)
}
