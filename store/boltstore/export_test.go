package boltstore

import "go.etcd.io/bbolt"

// FailCommits makes commits fail before they reach the disk; nil ends that.
func (s *Store) FailCommits(err error) { s.beforeCommit = func() error { return err } }

// Tamper changes the file behind the store's back.
func (s *Store) Tamper(change func(*bbolt.Tx) error) error { return s.db.Update(change) }

// Written is how many bytes were written in pages, the heads left out.
func (s *Store) Written() int {
	stats := s.db.Stats()
	return int(stats.TxStats.GetPageAlloc())
}
