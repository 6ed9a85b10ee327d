package clustertest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

// Follower keeps what a watcher is told.
type Follower struct {
	w store.Watcher

	mu    sync.Mutex
	revs  map[desk.SessionID]uint64
	open  map[desk.SessionID]bool
	wrong []string
}

// Follow begins to follow a desk. Run must be called.
func Follow(ctx context.Context, st store.Store) (*Follower, error) {
	w, err := st.Watch(ctx)
	if err != nil {
		return nil, err
	}
	return &Follower{w: w, revs: map[desk.SessionID]uint64{}, open: map[desk.SessionID]bool{}}, nil
}

// Run follows until ctx is over.
func (f *Follower) Run(ctx context.Context) {
	defer f.w.Close()
	for {
		c, err := f.w.Next(ctx)
		if err != nil {
			if ctx.Err() == nil && !errors.Is(err, store.ErrClosed) {
				f.fault("following ended: %v", err)
			}
			return
		}
		f.take(c)
	}
}

func (f *Follower) fault(format string, args ...any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.wrong = append(f.wrong, fmt.Sprintf(format, args...))
}

func (f *Follower) take(c store.Changes) {
	for _, id := range c.Gone {
		f.fault("session %s is told to be gone", id)
	}
	for _, s := range c.Sessions {
		f.mu.Lock()
		was := f.revs[s.ID]
		f.revs[s.ID], f.open[s.ID] = s.Rev, s.Active()
		f.mu.Unlock()
		if s.Rev <= was {
			f.fault("session %s is told at revision %d after %d", s.ID, s.Rev, was)
		}
	}
}

// CaughtUp waits until the follower knows what somebody is told who opens the
// desk now, and says what is wrong with what it was told until then.
func (f *Follower) CaughtUp(ctx context.Context, st store.Store) ([]string, error) {
	w, err := st.Watch(ctx)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	now, err := w.Next(ctx)
	if err != nil {
		return nil, err
	}
	for !f.knows(now) {
		select {
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			f.differs(now)
			return f.faults(), nil
		}
	}
	return f.faults(), nil
}

// differs says what a follower knows otherwise.
func (f *Follower) differs(now store.Changes) {
	active := map[desk.SessionID]bool{}
	for _, s := range now.Sessions {
		active[s.ID] = true
		f.mu.Lock()
		rev := f.revs[s.ID]
		f.mu.Unlock()
		if rev != s.Rev {
			f.fault("a watcher knows session %s of %s at revision %d, and it is at %d", s.ID, s.Customer, rev, s.Rev)
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for id, is := range f.open {
		if is && !active[id] {
			f.wrong = append(f.wrong, fmt.Sprintf("a watcher believes session %s to be active, at revision %d", id, f.revs[id]))
		}
	}
}

func (f *Follower) faults() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.wrong
}

func (f *Follower) knows(now store.Changes) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	open := 0
	for _, is := range f.open {
		if is {
			open++
		}
	}
	for _, s := range now.Sessions {
		if f.revs[s.ID] != s.Rev || !f.open[s.ID] {
			return false
		}
	}
	return open == len(now.Sessions)
}
