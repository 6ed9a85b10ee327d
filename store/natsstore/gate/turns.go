package gate

import (
	"sync"

	"github.com/nats-io/nats.go"
)

// What one person may have: requests that are decided at once, and requests and
// bytes that wait. Somebody at a console meets none of these.
const (
	atOnce      = 4
	mostWaiting = 256
	waitBytes   = 8 << 20
)

// turns is what was asked for and is not decided yet. Everybody who asked has a
// turn in a circle, however much they asked for.
type turns struct {
	mu      sync.Mutex
	changed sync.Cond
	askers  map[string]*asker // who has something that waits or is decided
	circle  []*asker          // who may have the next turn, in order
	waiting int
	over    bool
}

// asker is one who asked.
type asker struct {
	who      string
	requests []*nats.Msg // that wait
	bytes    int         // of them
	busy     int         // how many are decided now
	inCircle bool
}

func newTurns() *turns {
	t := &turns{askers: map[string]*asker{}}
	t.changed.L = &t.mu
	return t
}

// add has a request wait; false: who asks has too many there already.
func (t *turns) add(who string, m *nats.Msg) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	a := t.askers[who]
	if a == nil {
		a = &asker{who: who}
		t.askers[who] = a
	}
	if len(a.requests) == mostWaiting || len(a.requests) > 0 && a.bytes+len(m.Data) > waitBytes {
		return false
	}
	a.requests, a.bytes = append(a.requests, m), a.bytes+len(m.Data)
	t.waiting++
	t.enter(a)
	return true
}

// enter has somebody have a turn, if there is something to decide of theirs.
func (t *turns) enter(a *asker) {
	if a.inCircle || len(a.requests) == 0 || a.busy == atOnce {
		return
	}
	a.inCircle, t.circle = true, append(t.circle, a)
	t.changed.Signal()
}

// next waits for a request to decide; done must be called when it is. False:
// all are decided, or will be, and no more come.
func (t *turns) next() (m *nats.Msg, done func(), ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(t.circle) == 0 {
		if t.over && t.waiting == 0 {
			return nil, nil, false
		}
		t.changed.Wait()
	}
	a := t.circle[0]
	t.circle, a.inCircle = t.circle[1:], false
	m = a.requests[0]
	a.requests[0] = nil
	a.requests, a.bytes = a.requests[1:], a.bytes-len(m.Data)
	t.waiting--
	a.busy++
	t.enter(a)
	t.wake()
	return m, func() { t.done(a) }, true
}

func (t *turns) done(a *asker) {
	t.mu.Lock()
	defer t.mu.Unlock()
	a.busy--
	t.enter(a)
	if a.busy == 0 && len(a.requests) == 0 {
		delete(t.askers, a.who)
	}
}

// end says that no more come.
func (t *turns) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = true
	t.wake()
}

// wake has everybody look who waits for something that will not come.
func (t *turns) wake() {
	if t.over && t.waiting == 0 {
		t.changed.Broadcast()
	}
}
