package main

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui"
)

// told is a desk that notes the signs it is told.
type told struct {
	store.Store
	mu    sync.Mutex
	signs []store.Sign
}

func (t *told) Tell(_ context.Context, s store.Sign) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.signs = append(t.signs, s)
	return nil
}

// all are the signs up to now, and last is the last of them.
func (t *told) all() []store.Sign {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Clone(t.signs)
}

func (t *told) last() store.Sign {
	all := t.all()
	return all[len(all)-1]
}

// TestMouth: a console says at once what changes, a few times a second at most,
// else every few seconds, and that it ends.
func TestMouth(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		st := &told{}
		m := newMouth(st, "mia", "c1", slog.New(slog.DiscardHandler))
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { defer close(done); m.run(ctx) }()
		time.Sleep(17 * time.Second)
		synctest.Wait()
		if n := len(st.all()); n != 4 {
			t.Errorf("%d signs in 17 s while nothing changed, want 4", n)
		}
		for range 100 {
			m.stand(tui.Standing{Typing: true})
			m.stand(tui.Standing{At: desk.Key{Shop: "s", Customer: "anna"}})
			time.Sleep(10 * time.Millisecond)
		}
		synctest.Wait()
		if n := len(st.all()) - 4; n > 5 {
			t.Errorf("%d signs in a second", n)
		}
		if last := st.last(); last != (store.Sign{Agent: "mia", Console: "c1", At: desk.Key{Shop: "s", Customer: "anna"}}) {
			t.Errorf("the last one was %+v", last)
		}
		time.Sleep(time.Second)
		m.stand(tui.Standing{At: desk.Key{Shop: "s", Customer: desk.CustomerID(make([]byte, 5000))}, Idle: true})
		synctest.Wait()
		if last := st.last(); last != (store.Sign{Agent: "mia", Console: "c1", Idle: true}) {
			t.Errorf("of a customer nobody can tell, it says %+v", last)
		}
		cancel()
		<-done
		if last := st.last(); !last.Gone || last.Agent != "mia" {
			t.Errorf("at the end it says %+v", last)
		}
	})
}
