package sockstore

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"tend/store"
)

// listener counts the signs of each console that it heard.
type listener struct {
	heard [3]atomic.Int64
	done  chan error
}

func hear(tb testing.TB, st store.Store) *listener {
	l := &listener{done: make(chan error, 1)}
	ctx := testContext(tb)
	go func() {
		l.done <- st.Hear(ctx, func(s store.Sign) { l.heard[s.Console[0]-'0'].Add(1) })
	}()
	return l
}

// tellUntilHeard tells a sign again and again until all have heard it.
func tellUntilHeard(tb testing.TB, st store.Store, console int, all ...*listener) {
	tb.Helper()
	ctx := testContext(tb)
	sign := store.Sign{Agent: "mei", Console: string(rune('0' + console))}
	for _, l := range all {
		for l.heard[console].Load() == 0 {
			if err := st.Tell(ctx, sign); err != nil && !errors.Is(err, store.ErrUnavailable) {
				tb.Fatal(err)
			}
			select {
			case <-ctx.Done():
				tb.Fatalf("console %d was not heard", console)
			case <-time.After(2 * time.Millisecond):
			}
		}
	}
}

// TestSignsOutliveTheHolder: whoever hears goes on hearing with the next one.
func TestSignsOutliveTheHolder(t *testing.T) {
	folder := t.TempDir()
	holder := openDesk(t, optionsFor(folder))
	a, b := openDesk(t, optionsFor(folder)), openDesk(t, optionsFor(folder))
	atHolder, atA, atB := hear(t, holder), hear(t, a), hear(t, b)
	tellUntilHeard(t, a, 0, atHolder, atA, atB)
	ok(t, holder.Close())
	if err := <-atHolder.done; !errors.Is(err, store.ErrClosed) {
		t.Errorf("at the holder hearing ended with %v", err)
	}
	tellUntilHeard(t, a, 1, atA, atB)
	ok(t, a.Close())
	tellUntilHeard(t, b, 2, atB)
	if err := <-atA.done; !errors.Is(err, store.ErrClosed) {
		t.Errorf("hearing ended with %v", err)
	}
}

// TestHearingEndsAtTheServer: nothing is left of who hears no more.
func TestHearingEndsAtTheServer(t *testing.T) {
	st := &countedEars{Store: engine(t)}
	path, _ := serve(t, st)
	for _, end := range []string{"with its context", "with its connection"} {
		c := connect(t, path)
		ctx, cancel := context.WithCancel(testContext(t))
		l := &listener{done: make(chan error, 1)}
		go func() { l.done <- c.Hear(ctx, func(s store.Sign) { l.heard[0].Add(1) }) }()
		tellUntilHeard(t, st, 0, l)
		if end == "with its context" {
			cancel()
			if err := <-l.done; !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v", end, err)
			}
		}
		ok(t, c.Close())
		cancel()
		for limit := testContext(t); st.hear.Load() > 0; {
			select {
			case <-limit.Done():
				t.Fatalf("%s: the server goes on", end)
			case <-time.After(time.Millisecond):
			}
		}
	}
}

// countedEars counts who hears.
type countedEars struct {
	store.Store
	hear atomic.Int64
}

func (s *countedEars) Hear(ctx context.Context, fn func(store.Sign)) error {
	s.hear.Add(1)
	defer s.hear.Add(-1)
	return s.Store.Hear(ctx, fn)
}
