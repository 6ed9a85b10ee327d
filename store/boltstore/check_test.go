package boltstore_test

import (
	"path/filepath"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"tend/desk"
)

// TestCheckFinds breaks a desk in ways bbolt cannot know of.
func TestCheckFinds(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"a message without its place", "thread", "its customers have"},
		{"a place without its message", "log", "cannot be read"},
		{"a message without its id", "ids", "not found by its id"},
		{"a customer without a name", "names", "not found by name"},
		{"a session that is missing", "open", "cannot be read"},
		{"a session without its id", "where", "not found by its id"},
		{"a session its customer does not know", "history", "the log has"},
		{"a delivery nobody knows of", "unsettled", "deliveries"},
		{"a customer that is missing", "customers", "its customers have"},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := open(t, filepath.Join(t.TempDir(), "desk.db"))
			fill(t, st, 10)
			must(t, st.Tamper(func(tx *bbolt.Tx) error {
				b := tx.Bucket([]byte(c.table))
				k, _ := b.Cursor().First()
				return b.Delete(k)
			}))
			problems, err := st.Check(t.Context(), desk.DefaultRules())
			if err != nil || !strings.Contains(strings.Join(problems, "\n"), c.want) {
				t.Errorf("got %q, %v, want something about %q", problems, err, c.want)
			}
		})
	}
}

func TestCheckFindsNothing(t *testing.T) {
	st := open(t, filepath.Join(t.TempDir(), "desk.db"))
	fill(t, st, 50)
	problems, err := st.Check(t.Context(), desk.DefaultRules())
	if err != nil || len(problems) > 0 {
		t.Errorf("got %q, %v", problems, err)
	}
}
