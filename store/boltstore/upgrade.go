package boltstore

import (
	"go.etcd.io/bbolt"

	"tend/store/codec"
)

// upgradeBatch is how many sessions of an older file are looked at in one
// transaction.
const upgradeBatch = 4 << 10

// upgrade brings a file of layout 1 up to date: every session gets a record for
// reports. Interrupted, it begins anew when the file is opened again.
func (s *Store) upgrade() error {
	err := s.db.Update(func(tx *bbolt.Tx) error {
		name := []byte(tableTally.String())
		if tx.Bucket(name) != nil {
			if err := tx.DeleteBucket(name); err != nil {
				return err
			}
		}
		_, err := tx.CreateBucket(name)
		return err
	})
	for _, from := range []table{tableOpen, tableClosed} {
		var last []byte
		for more := true; more && err == nil; {
			err = s.db.Update(func(tx *bbolt.Tx) (err error) {
				last, more, err = tables{tx}.upgradeSome(from, last)
				return err
			})
		}
	}
	if err != nil {
		return err
	}
	return s.db.Update(func(tx *bbolt.Tx) error { return tables{tx}.setSchema() })
}

// upgradeSome goes through some sessions after a key and gives the one it came
// to.
func (t tables) upgradeSome(from table, last []byte) ([]byte, bool, error) {
	var w writes
	d := codec.NewReader()
	last, more, err := upward(from, nil).chunk(t, last, upgradeBatch, func(_ tables, k, v []byte) (bool, error) {
		s, err := d.Session(v)
		if err != nil {
			return false, err
		}
		w.put(tableTally, func(b []byte) []byte { return append(b, k...) }, func(b []byte) []byte { return codec.AppendTally(b, s) })
		return true, nil
	})
	if err == nil {
		err = w.apply(t)
	}
	return last, more, err
}
