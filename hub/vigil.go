package hub

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

// defaultSilence is how long a console must have been silent to count as
// vanished, and looks how often that is looked at within it.
const (
	defaultSilence = time.Minute
	looks          = 12
)

// vigil hears which consoles there are. It counts looks, by the machine's own
// time, so that neither a clock that is set nor a machine that slept makes
// anybody vanish; and it tells a sign itself, so that a look at which not even
// that was heard counts for nothing: then it is the hub that is cut off.
type vigil struct {
	st    store.Store
	every time.Duration
	self  store.Sign
	stir  chan struct{} // holds one element when it has looked

	mu    sync.Mutex
	known map[string]bool // documents of consoles: no others are kept in mind
	heard map[string]bool // of those, since the last look that was taken
	alive bool            // it has heard itself since it last looked
	fresh bool            // it has looked since then, and was not deaf
}

func newVigil(st store.Store, silence time.Duration) *vigil {
	return &vigil{
		st: st, every: max(silence/looks, time.Millisecond), self: store.Sign{Agent: desk.System, Console: rand.Text()},
		stir: make(chan struct{}, 1), known: map[string]bool{}, heard: map[string]bool{},
	}
}

// run hears and looks until ctx is over or the store is closed.
func (v *vigil) run(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { v.listen(ctx) })
	t := time.NewTicker(v.every)
	defer t.Stop()
	for v.speak(ctx); ; v.speak(ctx) {
		select {
		case <-ctx.Done():
			all.Wait()
			return
		case <-t.C:
			v.look()
		}
	}
}

func (v *vigil) listen(ctx context.Context) {
	for {
		err := v.st.Hear(ctx, v.hear)
		if ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
			return
		}
		t := time.NewTimer(v.every)
		select {
		case <-ctx.Done():
		case <-t.C:
		}
		t.Stop()
	}
}

func (v *vigil) hear(s store.Sign) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if s == v.self {
		v.alive = true
	} else if id := store.ConsoleID(s.Console, s.Agent); v.known[id] {
		v.heard[id] = true
	}
}

// speak tells the sign that it is to hear itself.
func (v *vigil) speak(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, v.every)
	defer cancel()
	_ = v.st.Tell(ctx, v.self) // if that fails it is not heard either
}

func (v *vigil) look() {
	v.mu.Lock()
	defer v.mu.Unlock()
	if !v.alive {
		return
	}
	v.alive, v.fresh = false, true
	select {
	case v.stir <- struct{}{}:
	default:
	}
}

// take gives the consoles that were heard since it was last called; ok is false
// if that says nothing of the others.
func (v *vigil) take() (heard map[string]bool, ok bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if !v.fresh {
		return nil, false
	}
	heard, v.heard = v.heard, map[string]bool{}
	v.fresh = false
	return heard, true
}

// knows says which documents there are.
func (v *vigil) knows(id string, there bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if there {
		v.known[id] = true
		return
	}
	delete(v.known, id)
	delete(v.heard, id)
}
