package natsstore_test

import (
	"errors"
	"testing"

	"tend/store"
)

// TestLeaseDoesNotCount has the lease of the hubs written again and again: the
// desk's revision stays, and nobody is told. Everything else counts as ever.
func TestLeaseDoesNotCount(t *testing.T) {
	t.Parallel()
	st := openNewDesk(t)
	must(t, st.PutDoc(t.Context(), store.Doc{Kind: store.DocFAQ, ID: "1", Value: []byte(`{}`)}))
	w, err := st.Watch(t.Context())
	must(t, err)
	defer w.Close()
	if c, err := w.Next(t.Context()); err != nil || len(c.Docs) != 1 {
		t.Fatalf("%+v, %v", c, err)
	}
	lease := store.Doc{Kind: store.DocLease, ID: "hub", Value: []byte(`{"n":1}`)}
	must(t, st.PutDoc(t.Context(), lease))
	seen := map[uint64]bool{}
	for i := range 3 {
		was := revisionOf(t, st)
		if seen[was] {
			t.Fatalf("in round %d the revision is an earlier one", i)
		}
		seen[was] = true
		for range 3 {
			docs, err := st.Docs(t.Context(), store.DocLease)
			if err != nil || len(docs) != 1 {
				t.Fatalf("the lease is %v, %v", docs, err)
			}
			must(t, st.PutDoc(t.Context(), docs[0]))
			if now := revisionOf(t, st); now != was {
				t.Errorf("in round %d the lease changed the revision", i)
			}
		}
		must(t, st.PutDoc(t.Context(), store.Doc{Kind: store.DocFAQ, ID: "1", Rev: store.AnyRev, Value: []byte(`{}`)}))
	}
	if err := st.PutDoc(t.Context(), lease); !errors.Is(err, store.ErrConflict) {
		t.Errorf("a lease over a newer one: %v", err)
	}
	for range 3 { // at least the last document comes by itself
		c, err := w.Next(t.Context())
		must(t, err)
		for _, d := range c.Docs {
			if d.Kind == store.DocLease {
				t.Error("a watcher is told of the lease")
			}
		}
		if all, err := st.Docs(t.Context(), ""); err != nil || len(all) != 1 {
			t.Errorf("all documents are %v, %v", all, err)
		} else if len(c.Docs) > 0 && c.Docs[0].Rev == all[0].Rev {
			return
		}
	}
}

func revisionOf(t *testing.T, st store.Store) uint64 {
	t.Helper()
	rev, err := st.Revision(t.Context())
	must(t, err)
	return rev
}
