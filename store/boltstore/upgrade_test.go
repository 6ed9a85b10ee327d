package boltstore_test

import (
	"encoding/binary"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"tend/desk"
)

// older makes a file what the first layout had, or, half-way, what an upgrade
// leaves that was interrupted.
func older(t *testing.T, path string, halfway bool) {
	t.Helper()
	st := open(t, path)
	must(t, st.Tamper(func(tx *bbolt.Tx) error {
		must(t, tx.DeleteBucket([]byte("tally")))
		if halfway {
			b, err := tx.CreateBucket([]byte("tally"))
			must(t, err)
			must(t, b.Put([]byte("rest of an attempt"), []byte{1}))
		}
		return tx.Bucket([]byte("meta")).Put([]byte("schema"), binary.AppendUvarint(nil, 1))
	}))
	must(t, st.Close())
}

func TestUpgrade(t *testing.T) {
	for _, halfway := range []bool{false, true} {
		t.Run(fmt.Sprintf("interrupted before: %v", halfway), func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "desk.db")
			must(t, bulk(t, path, 45_000, 50).Close()) // more than an upgrade takes at once
			older(t, path, halfway)
			st := open(t, path)
			n, open := 0, 0
			must(t, st.Tally(t.Context(), 0, 0, func(s *desk.Session) bool {
				n++
				if s.Open() {
					open++
				}
				return true
			}))
			if n != 4_550 || open != 50 {
				t.Errorf("%d sessions, %d of them open", n, open)
			}
			if problems, err := st.Check(t.Context(), desk.DefaultRules()); err != nil || len(problems) > 0 {
				t.Error(problems, err)
			}
		})
	}
}

func TestCheckFindsWrongTallies(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.db")
	st := bulk(t, path, 100, 2)
	must(t, st.Tamper(func(tx *bbolt.Tx) error {
		k, v := tx.Bucket([]byte("tally")).Cursor().First()
		changed := append([]byte(nil), v...)
		changed[len(changed)-1]++
		return tx.Bucket([]byte("tally")).Put(append([]byte(nil), k...), changed)
	}))
	problems, err := st.Check(t.Context(), desk.DefaultRules())
	if err != nil || len(problems) != 1 {
		t.Errorf("got %q, %v", problems, err)
	}
}

// TestReadAhead looks for every key of a range on the pages asked for, and sees
// that they are not many more than it takes.
func TestReadAhead(t *testing.T) {
	st := bulk(t, filepath.Join(t.TempDir(), "desk.db"), 60_000, 100)
	_, whole, most, err := st.KeysAhead(0, 0)
	must(t, err)
	if whole != 6_100 {
		t.Fatalf("%d keys in all", whole)
	}
	end := start.Add(66_000 * time.Second)
	for from := start - 1; from < end; from = from.Add(5_333 * time.Second) {
		for _, to := range []desk.Instant{from, from + 1, from.Add(9_000 * time.Second), 0} {
			found, all, pages, err := st.KeysAhead(from, to)
			must(t, err)
			if found != all || pages > 3+most*all/whole*2 {
				t.Errorf("from %s to %s: %d keys of %d on %d pages", from, to, found, all, pages)
			}
		}
	}
}
