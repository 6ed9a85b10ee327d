package access_test

import (
	"context"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// reads goes through everything that reads a desk. It must know nothing of what
// is in it.
func reads(t *testing.T, st store.Store) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), within)
	defer cancel()
	k := desk.Key{Shop: "shop", Customer: "ada"}
	all := func(*desk.Session) bool { return true }
	w, err := st.Watch(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if c, err := w.Next(ctx); err != nil || !c.Snapshot {
		t.Errorf("watch: %+v, %v", c, err)
	}
	for what, read := range map[string]func() error{
		"conversation": func() error { _, err := st.Conversation(ctx, k); return err },
		"closed":       func() error { return st.Closed(ctx, 0, 0, all) },
		"tally":        func() error { return st.Tally(ctx, 0, 0, all) },
		"log":          func() error { return st.Log(ctx, 0, 0, func(desk.Key, desk.Entry) bool { return true }) },
		"documents":    func() error { _, err := st.Docs(ctx, ""); return err },
		"revision":     func() error { _, err := st.Revision(ctx); return err },
		"search":       func() error { return st.Search(ctx, store.Query{Text: "tea"}, func(store.Hit) bool { return true }) },
	} {
		begun := time.Now()
		if err := read(); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		if took := time.Since(begun); took > within/4 {
			t.Errorf("%s takes %v", what, took)
		}
	}
}
