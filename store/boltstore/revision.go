package boltstore

import (
	"context"
	"encoding/binary"
	"math/rand/v2"
)

// Revision stands for all that is stored. The number kept in the file is made
// anew by chance with every commit, so that a file that went back to an older
// copy never comes to a number it had on another way. The number of the
// transaction is in it for the sake of commits by a version of this program
// that does not know of it.
func (s *Store) Revision(ctx context.Context) (rev uint64, err error) {
	err = s.view(ctx, "read the revision", func(t tables) error {
		state := t.get(tableMeta, []byte(metaState))
		if state != nil && len(state) != 8 {
			return errBad("the", metaState)
		}
		if state != nil {
			rev = binary.BigEndian.Uint64(state)
		}
		rev += uint64(t.tx.ID()) * 0x9e3779b97f4a7c15 // odd: other numbers give others
		return nil
	})
	return rev, err
}

// renew makes the number of the state that is about to be committed. It is in
// a page that every commit writes anyway.
func renew(t tables) error {
	return t.of(tableMeta).Put([]byte(metaState), binary.BigEndian.AppendUint64(nil, rand.Uint64()))
}
