package boltstore

import (
	"os"
	"sync"
	"sync/atomic"

	"go.etcd.io/bbolt"

	"tend/store"
)

// Store is a desk in a file. See [Open].
type Store struct {
	db   *bbolt.DB
	file *os.File

	// writing holds one element while somebody writes. It guards the fields
	// below it.
	writing chan struct{}
	broken  error   // why nothing can be written any more
	stuck   bool    // bbolt holds its own writer's lock for ever
	active  *active // what watchers start from; loaded by the first of them

	watchers watchers
	ears     store.Ears
	spare    sync.Pool // memory of tallies that are over

	ended   atomic.Bool
	closing sync.Once
	closed  error

	beforeCommit func() error // set by tests to fail a commit
}

var _ store.Store = (*Store)(nil)

// Properties says what this engine can and cannot do.
func (s *Store) Properties() store.Properties {
	return store.Properties{Engine: "bbolt", AtomicBatch: true, Shared: false}
}

// Path is where the file is.
func (s *Store) Path() string { return s.file.Name() }

// Close ends the store and its watchers and lets go of the file. It waits for
// a commit under way. A second Close does nothing.
func (s *Store) Close() error {
	s.closing.Do(func() { s.closed = s.close() })
	return s.closed
}

func (s *Store) close() error {
	s.ended.Store(true)
	s.writing <- struct{}{}
	defer s.unlock()
	s.broken = store.ErrClosed
	s.ears.Close()
	s.watchers.end(store.ErrClosed)
	if s.stuck { // bbolt would wait for its lock
		unlock(s.file)
		return translate("close", s.file.Close())
	}
	return translate("close", guarded(s.db.Close))
}
