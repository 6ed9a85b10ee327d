package boltstore_test

import (
	"path/filepath"
	"testing"

	"tend/store"
	"tend/store/boltstore"
	"tend/store/storetest"
)

func TestStore(t *testing.T) { storetest.Run(t, fresh) }

// fresh is a desk in a folder of its own.
func fresh(tb testing.TB) storetest.Desk {
	path := filepath.Join(tb.TempDir(), "data", "desk.db")
	return storetest.Desk{
		Open: func() (store.Store, error) {
			st, err := boltstore.Open(path, boltstore.Options{})
			if err != nil {
				return nil, err
			}
			return st, nil
		},
	}
}
