package natsstore_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

// hits searches and gives the ids of what was found.
func hits(t *testing.T, st store.Store, text string, most int) (ids []desk.MessageID) {
	t.Helper()
	must(t, st.Search(t.Context(), store.Query{Text: text}, func(h store.Hit) bool {
		ids = append(ids, h.Entry.ID)
		return len(ids) < most
	}))
	return ids
}

// TestServedSearch has another store do the reading, and gives the same.
func TestServedSearch(t *testing.T) {
	t.Parallel()
	name := fmt.Sprint("served", shared.desks.Add(1))
	t.Cleanup(func() { remove(t, name) })
	st, hub := openNew(t, name), openNew(t, name)
	const n = 700
	openSessions(t, st, n)
	alone := hits(t, st, "my ORDER", n+1)
	if len(alone) != n || alone[0] != "m0000699" {
		t.Fatalf("%d hits, the first is %s", len(alone), alone[0])
	}
	served := serve(t, hub)
	if got := hits(t, st, "my ORDER", n+1); !slices.Equal(got, alone) {
		t.Errorf("served, %d hits", len(got))
	}
	if got := hits(t, st, "order", 150); !slices.Equal(got, alone[:150]) {
		t.Errorf("served until enough, %d hits", len(got))
	}
	if got := hits(t, st, "invoice", 150); len(got) > 0 {
		t.Errorf("served, found %v", got)
	}
	if natsstore.Answered(hub) == 0 {
		t.Error("nothing was served")
	}
	served()
}

// TestServerOfSearchesEnds ends who serves in the midst of a search: it goes on
// where it was.
func TestServerOfSearchesEnds(t *testing.T) {
	t.Parallel()
	name := fmt.Sprint("served", shared.desks.Add(1))
	t.Cleanup(func() { remove(t, name) })
	st, hub := openNew(t, name), openNew(t, name)
	const n = 700
	openSessions(t, st, n)
	served := serve(t, hub)
	seen := map[desk.MessageID]bool{}
	must(t, st.Search(t.Context(), store.Query{Text: "order"}, func(h store.Hit) bool {
		if seen[h.Entry.ID] {
			t.Errorf("%s is found twice", h.Entry.ID)
		}
		if seen[h.Entry.ID] = true; len(seen) == 50 {
			served()
		}
		return true
	}))
	if len(seen) != n {
		t.Errorf("%d hits, want %d", len(seen), n)
	}
}

// serve has a store serve searches; what it gives ends that.
func serve(t *testing.T, hub *natsstore.Store) (end func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- hub.ServeSearch(ctx) }()
	began := natsstore.Answered(hub)
	until(t, func() bool {
		_ = hub.Search(t.Context(), store.Query{Text: "nothing like it"}, func(store.Hit) bool { return true })
		return natsstore.Answered(hub) > began
	})
	return func() {
		cancel()
		select {
		case <-done:
		case <-time.After(10 * time.Second):
			t.Error("serving does not end")
		}
	}
}
