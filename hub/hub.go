package hub

import (
	"context"
	"errors"
	"time"

	"tend/desk"
	"tend/store"
)

const (
	// maxSleep bounds how long the loop trusts its timer: a suspended machine
	// or a clock that was set is noticed after that long.
	maxSleep = time.Minute
	// portion is how many changes are made before the loop looks up again.
	portion = 32
	// again is when something that was done, but is not seen as done, comes
	// up once more.
	again = 30 * time.Second
)

// Hub does a desk's headless work. Make one with New.
type Hub struct {
	st store.Store
	o  Options

	// All below belongs to the goroutine of Run.
	read      desk.Instant                           // what the clock said last
	pause     breather                               // after the store failed
	sessions  *agenda[desk.SessionID, *desk.Session] // the active ones, by idle time
	crew      *crew
	outbox    *outbox
	reminders *reminders
	answers   *answers
	feeds     *feeds
	sitters   *sitters

	lines *lines // has a life of its own
}

// New makes a hub for a store. It does nothing until Run.
func New(st store.Store, o Options) *Hub {
	o = o.withDefaults()
	ls := newLines(st, o)
	h := &Hub{st: st, o: o, lines: ls, outbox: newOutbox(st, o, ls), feeds: newFeeds(ls), sitters: newSitters(st, o)}
	h.forget(0)
	return h
}

// Run works until the context ends or the store is closed, and then returns
// nil after the last call of a feed and every line have returned. It survives every other
// error of the store by trying again. Call it once.
func (h *Hub) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	h.feeds.shared = !h.o.Alone && h.st.Properties().Shared
	changes := follow(ctx, h.st, h.o.Clock, h.o.Log)
	h.lines.run(ctx)
	watching := h.keepVigil(ctx)
	defer func() {
		cancel()
		<-watching
		for range changes { // wait for the follower to end
		}
		h.outbox.wait()
		h.lines.wait()
	}()
	for {
		select {
		case <-ctx.Done():
			return nil
		case c, open := <-changes:
			if !open {
				return nil
			}
			h.apply(c)
		case done := <-h.outbox.done:
			h.delivered(ctx, done)
		case <-h.lines.stir:
			h.heard()
		case <-h.sitters.watching():
		case <-h.o.Clock.After(h.sleep()):
		}
		h.work(ctx)
	}
}

// now reads the clock. When it was set back since it was read last, what waits
// for a time to pass goes on waiting for as long as it would have when the
// clock was last read; the sleep in between is not counted.
func (h *Hub) now() desk.Instant {
	now := h.o.Clock.Now()
	if back := h.read.Sub(now); back > 0 {
		h.pause.shift(back)
		h.outbox.shift(back)
		h.answers.agenda.Shift(back)
	}
	h.read = now
	return now
}

// work does a portion of everything that is due.
func (h *Hub) work(ctx context.Context) {
	now := h.now()
	if !h.pause.over(now) {
		return
	}
	duties := []func(context.Context, desk.Instant) error{h.release, h.closeIdle, h.answer, h.allocate, h.miss, h.giveBack, h.remind, h.tryFeeds, h.tellFeeds}
	for _, duty := range duties {
		err := duty(ctx, now)
		if err == nil {
			continue
		}
		if ctx.Err() == nil && !errors.Is(err, store.ErrClosed) {
			h.o.Log.Error("the desk could not be changed; trying again soon", "err", err)
		}
		h.pause.failed(now)
		return
	}
	h.pause.ok()
	h.outbox.start(ctx, now)
}

// sleep is how long nothing will be due.
func (h *Hub) sleep() time.Duration {
	now := h.now()
	if !h.pause.over(now) {
		return h.pause.until.Sub(now)
	}
	if h.o.Allocate && h.crew.news {
		return 0
	}
	wake := maxSleep
	for _, at := range []desk.Instant{h.sessions.Next(), h.reminders.Next(), h.outbox.next(), h.answers.agenda.Next(), h.feeds.next, h.sitters.strays.Next()} {
		if at != 0 {
			wake = min(wake, max(at.Sub(now), 0))
		}
	}
	return wake
}
