package natsstore_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// tracked keeps what a watcher told.
type tracked struct {
	t *testing.T
	w store.Watcher

	mu       sync.Mutex
	sessions map[desk.SessionID]*desk.Session
	revs     map[desk.SessionID]uint64
	docs     map[string]store.Doc
	missed   bool
}

func follow(t *testing.T, st store.Store) *tracked {
	t.Helper()
	w, err := st.Watch(t.Context())
	must(t, err)
	return &tracked{t: t, w: w, sessions: map[desk.SessionID]*desk.Session{}, revs: map[desk.SessionID]uint64{}, docs: map[string]store.Doc{}}
}

func (f *tracked) run(ctx context.Context) {
	for {
		c, err := f.w.Next(ctx)
		if err != nil {
			if !errors.Is(err, context.Canceled) {
				f.t.Errorf("following: %v", err)
			}
			return
		}
		f.take(c)
	}
}

func (f *tracked) take(c store.Changes) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.missed = f.missed || c.Missed
	for _, id := range c.Gone {
		delete(f.sessions, id)
		delete(f.revs, id)
	}
	for _, s := range c.Sessions {
		if s.Rev <= f.revs[s.ID] {
			f.t.Errorf("session %s is told at revision %d after %d", s.ID, s.Rev, f.revs[s.ID])
		}
		f.revs[s.ID], f.sessions[s.ID] = s.Rev, s
		if !s.Active() {
			delete(f.sessions, s.ID)
		}
	}
	for _, d := range c.Docs {
		f.docs[d.Kind+"/"+d.ID] = d
		if d.Value == nil {
			delete(f.docs, d.Kind+"/"+d.ID)
		}
	}
}

// caughtUp waits until it knows what one who opens the desk now is told.
func (f *tracked) caughtUp(st store.Store) {
	f.t.Helper()
	w, err := st.Watch(f.t.Context())
	must(f.t, err)
	defer w.Close()
	now, err := w.Next(f.t.Context())
	must(f.t, err)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	limit := time.After(20 * time.Second)
	for !f.knows(now) {
		select {
		case <-tick.C:
		case <-limit:
			f.t.Fatalf("a watcher knows %d sessions, %d are active, or older states of them", len(f.sessions), len(now.Sessions))
		}
	}
}

func (f *tracked) knows(now store.Changes) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.sessions) != len(now.Sessions) || len(f.docs) != len(now.Docs) {
		return false
	}
	for _, s := range now.Sessions {
		if f.revs[s.ID] != s.Rev {
			return false
		}
	}
	return true
}

// knowsEnd reports whether it was told the end of a session, and that it may
// have missed something.
func (f *tracked) knowsEnd(s *desk.Session) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.revs[s.ID] == s.Rev && f.missed
}
