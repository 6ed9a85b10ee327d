package sockstore

import (
	"sync"
	"time"

	"tend/store"
)

// gate lets writes finish before a store is closed: whoever is told ErrClosed
// can rely on nothing having been stored.
type gate struct {
	mu     sync.Mutex
	shut   bool
	inside sync.WaitGroup
}

// enter lets a write in; leave must follow.
func (g *gate) enter() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.shut {
		return store.ErrClosed
	}
	g.inside.Add(1)
	return nil
}

func (g *gate) leave() { g.inside.Done() }

// look says ErrClosed when nothing is let in any more.
func (g *gate) look() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.shut {
		return store.ErrClosed
	}
	return nil
}

// close lets nothing in and waits for what is inside, so long at most.
func (g *gate) close(limit time.Duration) {
	g.mu.Lock()
	g.shut = true
	g.mu.Unlock()
	empty := make(chan struct{})
	go func() {
		defer close(empty)
		g.inside.Wait()
	}()
	select {
	case <-empty:
	case <-time.After(limit):
	}
}
