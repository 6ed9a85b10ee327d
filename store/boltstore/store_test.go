package boltstore_test

import (
	"context"
	"path/filepath"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/storetest"
)

func TestStore(t *testing.T) { storetest.Run(t, fresh) }

func BenchmarkStore(b *testing.B) { storetest.RunBenchmarks(b, fresh) }

// fresh is a desk in a folder of its own.
func fresh(tb testing.TB) storetest.Desk {
	path := filepath.Join(tb.TempDir(), "data", "desk.db")
	return storetest.Desk{
		Open: func() (store.Store, error) {
			st, err := boltstore.Open(path, boltstore.Options{})
			if err != nil {
				return nil, err
			}
			tb.Cleanup(func() { _ = st.Close() })
			return st, nil
		},
		Check: func(tb testing.TB) { sound(tb, path) },
	}
}

// sound fails unless the file is whole.
func sound(tb testing.TB, path string) {
	tb.Helper()
	st := open(tb, path)
	problems, err := st.Check(context.Background(), desk.DefaultRules())
	if err != nil || len(problems) > 0 {
		tb.Fatalf("check: %v %q", err, problems)
	}
	if err := st.Close(); err != nil {
		tb.Fatal(err)
	}
}

func open(tb testing.TB, path string) *boltstore.Store {
	tb.Helper()
	st, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = st.Close() })
	return st
}
