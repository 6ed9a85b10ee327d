package natsstore

import (
	"context"
	"errors"
	"sync"
	"time"
)

// leader is what a store knows of the server that decides what is stored. A
// console may be connected to one that is cut off from the others: all seems
// well there, and nothing happens any more.
type leader struct {
	mu     sync.Mutex
	silent time.Time // since when it does not answer; zero: it does
}

// silence is for how long nobody must decide until another server is tried. It
// may take longer that somebody does; then no server is better than another.
const silence = 5 * time.Second

// heard takes note of how an attempt went to have something decided, and of when
// it began.
func (l *leader) heard(s *Store, began time.Time, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	switch now := s.clock(); {
	case err == nil || !passing(err):
		l.silent = time.Time{}
	case l.silent.IsZero():
		l.silent = began
	case s.replicas > 1 && now.Sub(l.silent) >= silence:
		l.silent = now
		_ = s.nc.ForceReconnect() // to the next one, if there is any
	}
}

// returned is called when there is a connection again, maybe to another server.
func (s *Store) returned() {
	if s.version() != nil && pause(s.life, time.Second) {
		_ = s.nc.ForceReconnect() // this one would store half of a commit
		return
	}
	s.mirror.prod()
}

// fit makes sure that what is written goes to a server that can keep a desk,
// after every new connection: the program of a server may be another one since.
func (s *Store) fit(ctx context.Context) error {
	id := s.nc.ConnectedServerId()
	if was := s.fitted.Load(); was != nil && *was == id {
		return nil
	}
	if id == "" {
		return errors.Join(errUnsent, errNotYet)
	}
	if err := s.version(); err != nil {
		return err
	}
	i, err := s.infoOnce(ctx)
	if err == nil {
		err = s.names.check(i.Config)
	}
	if err == nil && id != s.nc.ConnectedServerId() {
		err = errNotYet
	}
	if err != nil {
		return errors.Join(errUnsent, err)
	}
	s.fitted.Store(&id)
	return nil
}
