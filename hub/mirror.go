package hub

import (
	"context"
	"errors"
	"sync"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

const (
	// mirrors is how many calls of one line run at once.
	mirrors = 4
	// mirrorKeep is how long after a change the mark is written up to which
	// all is told.
	mirrorKeep = 5 * time.Second
	// mirrorSlack is how much before that mark reading begins again: an
	// activity may be stored a little after the time it bears.
	mirrorSlack = time.Minute
	// mostKnown bounds for how many customers it is remembered what the
	// platform has.
	mostKnown = 1 << 14
)

// mirror tells a platform what becomes of sessions: of each customer the
// latest state, one call at a time, each at least once whatever crashes. It
// has a goroutine of its own, and waits for nobody but the platform.
type mirror struct {
	st    store.Store
	o     Options
	line  *feed.Line
	lines *lines
	stir  chan struct{}

	mu     sync.Mutex
	due    *agenda[desk.Key, *telling]
	has    map[desk.Key]feed.State // what the platform is known to have
	upTo   desk.Instant            // the newest activity that was seen
	kept   desk.Instant            // the mark as it is stored; 0: not read yet
	keepAt desk.Instant            // when it is written anew; 0: it is right
	behind bool                    // the log has to be read from the mark
	ended  map[desk.Key]ended      // ends that were told, those of lately
	news   bool                    // they are not as they are stored
}

// telling is a customer whose state is to be told.
type telling struct {
	key   desk.Key
	since desk.Instant // the oldest activity that is not told
	calls int          // under way
	tries int
	anew  bool // it changed during the call
}

func newMirror(st store.Store, o Options, l *feed.Line, ls *lines) *mirror {
	return &mirror{
		st: st, o: o, line: l, lines: ls, stir: make(chan struct{}, 1),
		due: newAgenda[desk.Key, *telling](), has: map[desk.Key]feed.State{}, ended: map[desk.Key]ended{}, behind: true,
	}
}

func (m *mirror) wake() {
	select {
	case m.stir <- struct{}{}:
	default:
	}
}

// run works until the context ends and the last call has returned.
func (m *mirror) run(ctx context.Context) {
	var out sync.WaitGroup
	defer m.keepAtLast(ctx)
	defer out.Wait()
	failures := 0
	for ctx.Err() == nil {
		wait := m.work(ctx, &out)
		if err := m.keep(ctx); err != nil {
			failures++
			wait = min(feed.Jittered(failures), maxSleep)
			m.trouble(ctx, "what the platform was told could not be stored; trying again soon", desk.Key{}, err)
		} else {
			failures = 0
		}
		select {
		case <-m.stir:
		case <-m.o.Clock.After(wait):
		case <-ctx.Done():
		}
	}
}

// work starts what is due, and says how long nothing will be.
func (m *mirror) work(ctx context.Context, out *sync.WaitGroup) time.Duration {
	if !m.line.Current() {
		return maxSleep
	}
	if err := m.catchUp(ctx); err != nil {
		m.trouble(ctx, "the log could not be read; trying again soon", desk.Key{}, err)
		return firstLook
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	now := m.o.Clock.Now()
	for _, t := range m.due.Due(now, mirrors-m.underWay(), 0) {
		t.calls++
		out.Go(func() { m.call(ctx, t) })
	}
	wait := maxSleep
	if next := m.due.Next(); next != 0 && m.underWay() < mirrors {
		wait = min(wait, max(next.Sub(now), 0))
	}
	if m.keepAt != 0 {
		wait = min(wait, max(m.keepAt.Sub(now), 0))
	}
	return wait
}

// firstLook is the wait after the store failed.
const firstLook = 2 * time.Second

func (m *mirror) underWay() (n int) {
	for _, it := range m.due.items {
		n += it.value.calls
	}
	return n
}

// call tells the state of one customer as it is now.
func (m *mirror) call(ctx context.Context, t *telling) {
	defer m.wake()
	c, err := m.st.Conversation(ctx, t.key)
	if err == nil && c.Latest != nil {
		now := m.o.Clock.Now()
		var until desk.Instant
		if until, err = m.settles(ctx, c.Latest, now); err == nil && until > now {
			m.later(t, until)
			return
		}
	}
	s := stateOf(c.Latest)
	if err == nil && c.Latest != nil && !m.knows(t.key, s) {
		limit, cancel := context.WithTimeout(ctx, m.o.CallTimeout)
		err = m.line.Mirror(limit, t.key, s)
		cancel()
	}
	m.returned(ctx, t, c.Latest, err)
}

// knows reports whether the platform has a state already. If not, nobody knows
// what it has until the call is over.
func (m *mirror) knows(k desk.Key, s feed.State) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	has, ok := m.has[k]
	if ok && alike(has, s) {
		return true
	}
	delete(m.has, k)
	return false
}

// learn notes what the platform has. The caller holds the lock.
func (m *mirror) learn(k desk.Key, s feed.State) {
	if len(m.has) >= mostKnown {
		clear(m.has)
	}
	m.has[k] = s
}

func (m *mirror) returned(ctx context.Context, t *telling, s *desk.Session, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	now := m.o.Clock.Now()
	t.calls--
	switch {
	case err == nil:
		m.learn(t.key, stateOf(s))
		m.noteEnd(t.key, s)
		fallthrough
	case errors.Is(err, feed.ErrRefused):
		if t.tries = 0; t.anew {
			break
		}
		m.due.Remove(t.key)
		m.keepSoon(now)
	case errors.Is(err, feed.ErrPaused):
	default:
		t.tries++
	}
	if err != nil {
		m.trouble(ctx, "the platform was not told what became of a session", t.key, err)
	}
	t.anew = false
	wait := time.Duration(0)
	if err != nil {
		wait = max(feed.Jittered(max(t.tries, 1)), min(feed.Wait(err), longestAsked))
	}
	m.due.Move(t.key, max(now.Add(wait), 1))
}

func (m *mirror) trouble(ctx context.Context, what string, k desk.Key, err error) {
	if ctx.Err() != nil || errors.Is(err, store.ErrClosed) || errors.Is(err, feed.ErrPaused) {
		return
	}
	m.o.Log.Warn(what, "feed", m.line.Name(), "shop", k.Shop, "customer", k.Customer)
	m.o.Log.Debug(what, "feed", m.line.Name(), "shop", k.Shop, "customer", k.Customer, "err", err)
}
