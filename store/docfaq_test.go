package store_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

func openDesk(t *testing.T) store.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk.db"), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	return st
}

func faqs(t *testing.T, st store.Store) string {
	t.Helper()
	all, err := store.FAQs(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	var out string
	for _, f := range all {
		out += fmt.Sprintf("%s: %s\n", f.ID, f.Answer)
	}
	return out
}

func answer(text string) func(desk.FAQ) desk.FAQ {
	return func(f desk.FAQ) desk.FAQ { f.Answer = text; return f }
}

func put(ctx context.Context, st store.Store, d store.Doc) error {
	d.Kind, d.Rev = store.DocFAQ, store.AnyRev
	return st.PutDoc(ctx, d)
}

func TestFAQsComeAndGo(t *testing.T) {
	st, ctx := openDesk(t), t.Context()
	err := put(ctx, st, store.Doc{ID: "odd", Value: []byte(`{"question":[]}`)})
	for _, id := range []string{"b", "a", "c"} {
		if err == nil {
			err = store.PutFAQ(ctx, st, id, answer("of "+id))
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	if got, want := faqs(t, st), "a: of a\nb: of b\nc: of c\n"; got != want {
		t.Errorf("stored %q, want %q", got, want)
	}
	if err := errors.Join(store.RemoveFAQ(ctx, st, "b"), store.RemoveFAQ(ctx, st, "b")); err != nil {
		t.Errorf("removing an entry, or one that is gone: %v", err)
	}
	if err := store.PutFAQ(ctx, st, "odd", answer("of odd")); err == nil {
		t.Error("an entry in another shape was written over unread")
	}
	err = store.EditFAQs(ctx, st, func(all map[string]desk.FAQ) []desk.FAQ {
		return []desk.FAQ{answer(all["a"].Answer + "!")(all["a"]), {ID: "odd", Answer: "of odd"}, {ID: "new", Answer: "x\r\ny"}}
	})
	if got, want := faqs(t, st), "a: of a!\nc: of c\nnew: x\ny\nodd: of odd\n"; err != nil || got != want {
		t.Errorf("stored %q, %v; want %q", got, err, want)
	}
}

func TestNobodysEditOfAFAQIsLost(t *testing.T) {
	st, ctx := openDesk(t), t.Context()
	const editors = 5
	var all sync.WaitGroup
	for i := range editors {
		all.Go(func() {
			if err := store.PutFAQ(ctx, st, "a", func(f desk.FAQ) desk.FAQ {
				return f.Learn(fmt.Sprint("wording ", i), desk.Instant(i+1))
			}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	entries, err := store.FAQs(ctx, st)
	if err != nil || len(entries) != 1 || len(entries[0].Learnt) != editors {
		t.Errorf("after %d edits at once: %+v, %v", editors, entries, err)
	}
}

func TestEditsOfManyFAQsAreMadeAgain(t *testing.T) {
	st, ctx := openDesk(t), t.Context()
	calls := 0
	err := store.EditFAQs(ctx, st, func(all map[string]desk.FAQ) []desk.FAQ {
		if calls++; calls == 1 { // somebody is faster
			if err := store.PutFAQ(ctx, st, "a", answer("theirs")); err != nil {
				t.Error(err)
			}
		}
		return []desk.FAQ{answer(all["a"].Answer + " and mine")(desk.FAQ{ID: "a"})}
	})
	if got, want := faqs(t, st), "a: theirs and mine\n"; err != nil || calls != 2 || got != want {
		t.Errorf("stored %q after %d calls, %v; want %q", got, calls, err, want)
	}
}
