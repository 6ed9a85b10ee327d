package main

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui"
)

const (
	// signGap is how long a console is silent after a sign, however much changes.
	signGap = 300 * time.Millisecond
	// signWithin bounds how long telling one may take.
	signWithin = 2 * time.Second
	// hearAgain is how long it is until hearing is tried again.
	hearAgain = time.Second
)

// mouth tells the others what a console shows.
type mouth struct {
	st   store.Store
	sign store.Sign // whose console it is
	log  *slog.Logger
	news chan tui.Standing // the newest, if it was not told yet
}

func newMouth(st store.Store, me desk.AgentID, console string, log *slog.Logger) *mouth {
	return &mouth{st: st, sign: store.Sign{Agent: me, Console: console}, log: log, news: make(chan tui.Standing, 1)}
}

// stand takes what the console shows now in the place of what it showed. Only
// the console calls it, and it does not wait.
func (m *mouth) stand(s tui.Standing) {
	select {
	case <-m.news:
	default:
	}
	m.news <- s
}

// run tells it now, whenever something changes, and every store.SignEvery,
// until ctx is over; then that the console has ended.
func (m *mouth) run(ctx context.Context) {
	for {
		m.tell(ctx)
		if !m.waits(ctx, signGap) || !m.hears(ctx, store.SignEvery-signGap) {
			break
		}
	}
	m.sign.Gone = true
	m.tell(context.Background())
}

// hears waits for something new; false means that ctx is over.
func (m *mouth) hears(ctx context.Context, most time.Duration) bool {
	t := time.NewTimer(most)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case s := <-m.news:
		m.sign.At, m.sign.Typing, m.sign.Idle = s.At, s.Typing, s.Idle
		if m.sign.Check() != nil { // a name nobody can tell
			m.sign.At = desk.Key{}
		}
	case <-t.C:
	}
	return true
}

func (m *mouth) waits(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// tell tells it once. What nobody heard is said again soon.
func (m *mouth) tell(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, signWithin)
	defer cancel()
	if err := m.st.Tell(ctx, m.sign); err != nil {
		m.log.Debug("the others do not hear of this console", "err", err)
	}
}

// hearOthers has what other consoles say taken in until ctx is over.
func (p *program) hearOthers(ctx context.Context, st store.Store, ears *tui.Ears) {
	for {
		err := st.Hear(ctx, ears.Hear)
		if ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
			return
		}
		p.log.Debug("other consoles are not heard", "err", err)
		select {
		case <-ctx.Done():
			return
		case <-time.After(hearAgain):
		}
	}
}
