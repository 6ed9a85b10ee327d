package natsstore_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

// large is a change with far more messages than go into one batch.
func large(n int) (entries []desk.Entry) {
	for i := range n {
		entries = append(entries, says(fmt.Sprintf("large-%05d", i), start+desk.Instant(i/3)*desk.Instant(time.Minute)))
	}
	return entries
}

func largeChange(t *testing.T, st store.Store, k desk.Key, n int) store.Change {
	t.Helper()
	c, err := st.Conversation(t.Context(), k)
	must(t, err)
	f := desk.NewFolder(desk.DefaultRules(), k, c.Latest)
	entries := large(n)
	for _, e := range entries {
		must(t, f.Apply(e))
	}
	for _, s := range f.Changed() {
		s.Rev = c.Rev + 1
	}
	return store.Change{Key: k, Expect: c.Rev, Entries: entries, Sessions: f.Changed()}
}

// TestLargeChange stores what goes into several batches, and refuses as much
// for another customer.
func TestLargeChange(t *testing.T) {
	t.Parallel()
	const n = 2600
	st := openNewDesk(t)
	must(t, st.Commit(t.Context(), largeChange(t, st, key(1), n)))
	log, err := st.Thread(t.Context(), key(1), store.Page{})
	must(t, err)
	if len(log) != n {
		t.Fatalf("%d entries, want %d", len(log), n)
	}
	want := large(n)
	for i, e := range log {
		if e.ID != want[i].ID || (i > 0 && !store.PositionOf(log[i-1]).Before(store.PositionOf(e))) {
			t.Fatalf("entry %d is %s at %v", i, e.ID, store.PositionOf(e))
		}
	}
	known, err := st.Known(t.Context(), key(2), large(5))
	must(t, err)
	if fmt.Sprint(known) != "[true true true true true]" {
		t.Errorf("known: %v", known)
	}
	var dup *store.DuplicateError
	if err := st.Commit(t.Context(), largeChange(t, st, key(2), n)); !errors.As(err, &dup) {
		t.Errorf("as much for another customer: %v", err)
	}
	if err := st.Commit(t.Context(), largeChange(t, st, key(3), 1)); !errors.As(err, &dup) {
		t.Errorf("one of them for another customer: %v", err)
	}
}

// TestLargeChangeGivenUp has a large change end half-way: nothing of it is
// there, and the same customer can have it later, another one after a while.
func TestLargeChangeGivenUp(t *testing.T) {
	t.Parallel()
	const n = 2600
	b := newBehind(t, 20*time.Second)
	change := largeChange(t, b.near, key(1), n)
	must(t, natsstore.StageOnly(t.Context(), b.near, change))
	known, err := b.near.Known(t.Context(), key(1), large(2))
	must(t, err)
	if known[0] || known[1] {
		t.Errorf("half of a change is known: %v", known)
	}
	if _, err := b.near.Entry(t.Context(), key(1), desk.Message, large(1)[0].ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("half of a change is read: %v", err)
	}
	other := largeChange(t, b.near, key(2), 3)
	hasty, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if err := b.near.Commit(hasty, other); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("what may be under way was taken over: %v", err)
	}
	must(t, b.near.Commit(t.Context(), change))
	var dup *store.DuplicateError
	if err := b.near.Commit(t.Context(), other); !errors.As(err, &dup) {
		t.Errorf("what was stored at last is not known: %v", err)
	}
}

// TestLargeChangeAbandoned lets another customer have the messages of a change
// that was given up long ago.
func TestLargeChangeAbandoned(t *testing.T) {
	t.Parallel()
	b := newBehind(t, 20*time.Second)
	must(t, natsstore.StageOnly(t.Context(), b.near, largeChange(t, b.near, key(1), 2600)))
	b.later.Store(int64(time.Hour))
	must(t, b.near.Commit(t.Context(), largeChange(t, b.near, key(2), 3)))
	log, err := b.near.Thread(t.Context(), key(2), store.Page{})
	must(t, err)
	if len(log) != 3 {
		t.Errorf("%d entries", len(log))
	}
}

// TestLargeChangesRace has two stores import the same customer at once.
func TestLargeChangesRace(t *testing.T) {
	t.Parallel()
	name := fmt.Sprint("large", shared.desks.Add(1))
	t.Cleanup(func() { remove(t, name) })
	errs := make([]error, 2)
	var all sync.WaitGroup
	for i := range errs {
		st := openNew(t, name)
		change := largeChange(t, st, key(1), 2600)
		all.Go(func() { errs[i] = st.Commit(context.Background(), change) })
	}
	all.Wait()
	if (errs[0] == nil) == (errs[1] == nil) || !errors.Is(errors.Join(errs...), store.ErrConflict) {
		t.Errorf("got %v and %v, want one conflict", errs[0], errs[1])
	}
}

func openNewDesk(t *testing.T) *natsstore.Store {
	t.Helper()
	name := fmt.Sprint("desk", shared.desks.Add(1))
	t.Cleanup(func() { remove(t, name) })
	return openNew(t, name)
}

// TestClaimsAreConfirmed has messages claimed before they are stored, and
// confirmed when they leave the record.
func TestClaimsAreConfirmed(t *testing.T) {
	t.Parallel()
	st := openNewDesk(t)
	const n = 20
	for i, e := range large(n) {
		must(t, st.Commit(t.Context(), folded(t, st, key(1), e)))
		known, err := st.Known(t.Context(), key(2), large(n))
		must(t, err)
		for j, is := range known {
			if is != (j <= i) {
				t.Fatalf("after %d messages %s is known: %v", i+1, large(n)[j].ID, is)
			}
		}
	}
	for i, want := range map[int]bool{0: false, n - 1: true} {
		if staged, err := natsstore.Staged(t.Context(), st, key(1), large(n)[i].ID); err != nil || staged != want {
			t.Errorf("message %d is staged: %v, %v", i, staged, err)
		}
	}
}
