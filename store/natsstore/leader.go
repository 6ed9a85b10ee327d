package natsstore

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"time"
)

// leader is what a store knows of the server that decides what is stored. A
// console may be connected to one that is cut off from the others: all seems
// well there, and nothing happens any more. One that decided before goes on to
// answer questions for ten seconds, so that only what it stores says that it
// still does.
type leader struct {
	mu     sync.Mutex
	silent time.Time // since when it does not answer; zero: it does
	stuck  time.Time // since when it stores nothing of what it is given
}

// silence is for how long nobody must decide until another server is tried. It
// may take longer that somebody does; then no server is better than another.
const silence = 5 * time.Second

// heard takes note of how an attempt went to have something answered, and of
// when it began.
func (l *leader) heard(s *Store, began time.Time, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err == nil || !passing(err) {
		l.silent = time.Time{}
		return
	}
	s.elsewhere(&l.silent, began)
}

// stored takes note of how an attempt went to have something stored.
func (l *leader) stored(s *Store, began time.Time, err error) {
	var said *serverError
	refused := errors.As(err, &said)
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case err == nil:
		l.silent, l.stuck = time.Time{}, time.Time{}
	case refused && said.ErrCode == codeInFlight, !refused && passing(err):
		s.elsewhere(&l.stuck, began)
	}
}

// elsewhere has the store go to the next server, if there is any, when it has
// been of no use here for long.
func (s *Store) elsewhere(since *time.Time, began time.Time) {
	now := s.clock()
	switch {
	case since.IsZero() || now.Sub(*since) > 4*silence:
		*since = began
	case s.replicas > 1 && now.Sub(*since) >= silence:
		*since = now
		_ = s.nc.ForceReconnect()
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
	id := s.connected()
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
	if err == nil && id != s.connected() {
		err = errNotYet
	}
	if err != nil {
		return errors.Join(errUnsent, err)
	}
	s.fitted.Store(&id)
	return nil
}

// connected tells one connection from another; empty: there is none.
func (s *Store) connected() string {
	id := s.nc.ConnectedServerId()
	if id == "" {
		return ""
	}
	return id + "/" + strconv.FormatUint(s.nc.Stats().Reconnects, 10)
}
