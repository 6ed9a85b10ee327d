package storetest

import (
	"context"
	"errors"
	"time"

	"tend/desk"
	"tend/store"
)

// follower keeps what a watcher told, the way a screen does, and complains
// about what a watcher must not tell.
type follower struct {
	x *fixture
	store.Watcher
	began    bool
	sessions map[desk.SessionID]*desk.Session // active ones
	revs     map[desk.SessionID]uint64        // newest told of each
	gone     map[desk.SessionID]bool
	docs     map[string]store.Doc
	told     int // how many Changes came
}

func (x *fixture) watch() *follower {
	x.Helper()
	w, err := x.st.Watch(x.ctx)
	x.ok(err)
	return &follower{x: x, Watcher: w, revs: map[desk.SessionID]uint64{}, sessions: map[desk.SessionID]*desk.Session{},
		gone: map[desk.SessionID]bool{}, docs: map[string]store.Doc{}}
}

// next takes in the next Changes.
func (f *follower) next() store.Changes {
	f.x.Helper()
	c, err := f.Next(f.x.ctx)
	f.x.ok(err)
	f.take(c)
	return c
}

func (f *follower) take(c store.Changes) {
	f.x.Helper()
	if f.told++; c.Snapshot == f.began {
		f.x.Fatalf("Changes number %d has Snapshot %v", f.told, c.Snapshot)
	}
	f.began = true
	if !c.Snapshot && len(c.Sessions)+len(c.Gone)+len(c.Docs) == 0 {
		f.x.Fatal("a watcher was told nothing")
	}
	for _, id := range c.Gone {
		delete(f.sessions, id)
		delete(f.revs, id)
		f.gone[id] = true
	}
	seen := map[desk.SessionID]bool{}
	for _, s := range c.Sessions {
		if seen[s.ID] || s.Rev <= f.revs[s.ID] {
			f.x.Fatalf("session %s was told at revision %d after %d", s.ID, s.Rev, f.revs[s.ID])
		}
		seen[s.ID] = true
		delete(f.gone, s.ID)
		f.revs[s.ID], f.sessions[s.ID] = s.Rev, s
		if !s.Active() {
			delete(f.sessions, s.ID)
		}
	}
	f.takeDocs(c.Docs)
}

func (f *follower) takeDocs(docs []store.Doc) {
	for _, d := range docs {
		f.docs[d.Kind+"/"+d.ID] = d
		if d.Value == nil {
			delete(f.docs, d.Kind+"/"+d.ID)
		}
	}
}

// until follows until something is so.
func (f *follower) until(what string, so func() bool) {
	f.x.Helper()
	for !so() {
		c, err := f.Next(f.x.ctx)
		if err != nil {
			f.x.Fatalf("waiting until %s: %v", what, err)
		}
		f.take(c)
	}
}

// silent fails if a watcher has something to tell. It waits a moment, since a
// watcher may be told a little later than the writer.
func (f *follower) silent() {
	f.x.Helper()
	ctx, cancel := context.WithTimeout(f.x.ctx, 30*time.Millisecond)
	defer cancel()
	if c, err := f.Next(ctx); !errors.Is(err, context.DeadlineExceeded) {
		f.x.Fatalf("a watcher was told %+v, %v; nothing had changed", c, err)
	}
}

// caughtUp follows until the watcher knows what a new one is told.
func (f *follower) caughtUp() {
	f.x.Helper()
	now := f.x.snapshot()
	f.until("the watcher has caught up", func() bool {
		if !f.began || len(f.sessions) != len(now.Sessions) || len(f.docs) != len(now.Docs) {
			return false
		}
		for _, s := range now.Sessions {
			if f.revs[s.ID] != s.Rev || f.sessions[s.ID] == nil {
				return false
			}
		}
		for _, d := range now.Docs {
			if f.docs[d.Kind+"/"+d.ID].Rev != d.Rev {
				return false
			}
		}
		return true
	})
	for _, s := range now.Sessions {
		f.x.sameSession("the watcher's session", f.sessions[s.ID], s)
	}
}
