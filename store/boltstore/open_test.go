package boltstore_test

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"go.etcd.io/bbolt"

	"tend/store"
	"tend/store/boltstore"
)

func TestModes(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // its files have no such modes
	}
	path := filepath.Join(t.TempDir(), "a", "b", "desk.db")
	open(t, path)
	for name, want := range map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700, filepath.Dir(filepath.Dir(path)): 0o700} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v, want %v", name, info.Mode(), err, want)
		}
	}
}

func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.db")
	st := open(t, path)
	if _, err := boltstore.Open(path, boltstore.Options{}); !errors.Is(err, boltstore.ErrLocked) {
		t.Fatalf("got %v, want ErrLocked", err)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, path)
}

// TestRefusals opens what is not a desk of ours.
func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(t *testing.T, path string)
		want error
	}{
		{"a text file", func(t *testing.T, path string) {
			write(t, path, []byte("not a desk, but a letter of some length to a friend"))
		}, store.ErrForeign},
		{"a long file of zeros", func(t *testing.T, path string) { write(t, path, make([]byte, 1<<17)) }, store.ErrForeign},
		{"a folder", func(t *testing.T, path string) { must(t, os.Mkdir(path, 0o700)) }, store.ErrForeign},
		{"another program's bbolt file", foreignBolt, store.ErrForeign},
		{"a newer layout", newerLayout, store.ErrNewer},
		{"a layout of nonsense", func(t *testing.T, path string) { schema(t, path, nil) }, store.ErrDamaged},
		{"both heads overwritten", func(t *testing.T, path string) { ruinHeads(t, path) }, store.ErrDamaged},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "desk.db")
			c.make(t, path)
			for range 2 { // the first refusal must not leave a lock
				if _, err := boltstore.Open(path, boltstore.Options{}); !errors.Is(err, c.want) {
					t.Fatalf("got %v, want %v", err, c.want)
				}
			}
		})
	}
}

func foreignBolt(t *testing.T, path string) {
	db, err := bbolt.Open(path, 0o600, nil)
	must(t, err)
	must(t, db.Update(func(tx *bbolt.Tx) error { _, err := tx.CreateBucket([]byte("theirs")); return err }))
	must(t, db.Close())
}

func newerLayout(t *testing.T, path string) { schema(t, path, []byte{99}) }

func schema(t *testing.T, path string, version []byte) {
	st := open(t, path)
	must(t, st.Tamper(func(tx *bbolt.Tx) error { return tx.Bucket([]byte("meta")).Put([]byte("schema"), version) }))
	must(t, st.Close())
}

// ruinHeads puts garbage into the checksummed part of both heads.
func ruinHeads(t *testing.T, path string) {
	st := open(t, path)
	fill(t, st, 3)
	must(t, st.Close())
	b, err := os.ReadFile(path)
	must(t, err)
	for _, page := range []int{0, os.Getpagesize()} {
		for i := range 32 {
			b[page+16+16+i] ^= 0x5a
		}
	}
	write(t, path, b)
}

func write(t *testing.T, path string, b []byte) {
	t.Helper()
	must(t, os.WriteFile(path, b, 0o600))
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
