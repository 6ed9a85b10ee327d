package hub

import (
	"context"
	"crypto/rand"
	"strconv"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
)

const (
	// longestAsked bounds how long a platform may ask to be left alone.
	longestAsked = time.Hour
	// unseenWait is how long to wait for the store to report what a courier
	// has committed.
	unseenWait = 2 * time.Second
	// graceMargin is added to the time a call may last before a message that
	// somebody else took is taken for interrupted.
	graceMargin = 5 * time.Second
)

// outbox follows every message of ours until its delivery is over, and sends
// couriers. It belongs to the loop; couriers share nothing with it but done.
type outbox struct {
	st      store.Store
	o       Options
	lines   *lines
	name    string // of this hub, to tell its calls from those of others
	calls   uint64
	held    *agenda[parcel, parcel]
	lanes   *agenda[desk.Key, *lane]
	shops   map[desk.ShopID]string // the feed of a shop by its document
	reaches map[string]desk.Reach  // who cannot be written to, by store.ReachID
	ways    *ways
	done    chan outcome
	out     sync.WaitGroup
}

func newOutbox(st store.Store, o Options, ls *lines) *outbox {
	return &outbox{
		st: st, o: o, lines: ls, name: rand.Text(), ways: newWays(o.Calls),
		held: newAgenda[parcel, parcel](), lanes: newAgenda[desk.Key, *lane](),
		done: make(chan outcome, o.Calls*(len(o.Lines)+1)), // so that no courier ever waits for the loop
	}
}

// forget drops what the store has told, and keeps what couriers and earlier
// failures have.
func (b *outbox) forget() {
	b.held = newAgenda[parcel, parcel]()
	b.shops, b.reaches = map[desk.ShopID]string{}, map[string]desk.Reach{}
	for key, it := range b.lanes.items {
		if !it.value.busy && it.value.tries == 0 {
			b.lanes.Remove(key)
			continue
		}
		clear(it.value.out)
		b.lanes.Move(key, 0)
	}
}

// shop takes in whether a shop has a feed by its document.
func (b *outbox) shop(d store.Doc) {
	s, err := store.ShopOf(d)
	if delete(b.shops, desk.ShopID(d.ID)); err == nil && s.Feed != "" {
		b.shops[desk.ShopID(d.ID)] = s.Feed
	}
}

// reach takes in whether a customer can be written to.
func (b *outbox) reach(d store.Doc) {
	delete(b.reaches, d.ID)
	if r, err := store.ReachOf(d); err == nil && r.Closed {
		b.reaches[d.ID] = r
	}
}

// session takes in that a session changed from old to s; either may be nil.
func (b *outbox) session(old, s *desk.Session, now desk.Instant) {
	before, after := pendingOf(old), pendingOf(s)
	if len(before) == 0 && len(after) == 0 {
		return
	}
	some := s
	if some == nil {
		some = old
	}
	b.hold(some.Key(), before, after, now)
	b.lane(some.Key()).tell(some.ID, after)
	b.plan(some.Key(), now)
}

func pendingOf(s *desk.Session) []desk.Outgoing {
	if s == nil {
		return nil
	}
	return s.Pending
}

// hold keeps the held messages on the agenda of releases.
func (b *outbox) hold(k desk.Key, before, after []desk.Outgoing, now desk.Instant) {
	for _, o := range before {
		b.held.Remove(parcel{k, o.ID})
	}
	for _, o := range after {
		if o.State == desk.Held {
			p := parcel{k, o.ID}
			b.held.Set(p, p, releaseAt(o, now))
		}
	}
}

// shift lets all waits go on as they were when the clock was set back by d.
func (b *outbox) shift(d time.Duration) {
	b.held.Shift(d)
	b.lanes.Shift(d)
	for _, it := range b.lanes.items {
		it.value.shift(d)
	}
}

func (b *outbox) lane(k desk.Key) *lane {
	l, ok := b.lanes.Get(k)
	if !ok {
		l = newLane(k)
		b.lanes.Set(k, l, 0)
	}
	return l
}

// plan puts a lane on the agenda for when a courier can go, or forgets it.
func (b *outbox) plan(k desk.Key, now desk.Instant) {
	l := b.lane(k)
	switch {
	case len(l.out) == 0 && !l.busy:
		b.lanes.Remove(k)
	case !b.route(k.Shop).open:
		b.lanes.Move(k, 0) // stays queued until somebody delivers for the shop
	default:
		b.lanes.Move(k, l.wake(now))
	}
}

// start sends a courier for every customer whose turn it is, as far as calls
// are free.
func (b *outbox) start(ctx context.Context, now desk.Instant) {
	for {
		due := b.lanes.Due(now, 1, 0)
		if len(due) == 0 {
			return
		}
		l := due[0]
		switch way := b.route(l.key.Shop); {
		case !way.open: // until it stirs
		case !b.ways.enter(way.name, l.key): // until a call ends
		default:
			b.send(ctx, l, way, now)
		}
	}
}

func (b *outbox) send(ctx context.Context, l *lane, way route, now desk.Instant) {
	b.calls++
	c := courier{
		st: b.st, o: b.o, way: way, key: l.key, asked: l.asked, waits: l.waits,
		reach: b.reaches[store.ReachID(l.key)],
		hub:   b.name + "/",
		token: b.name + "/" + strconv.FormatUint(b.calls, 10),
		lost:  l.token, free: l.tokenAt != 0 && l.tokenAt <= now,
	}
	head := l.head()
	l.busy = true
	b.out.Go(func() {
		o := c.run(ctx, head)
		o.way = way.name
		b.done <- o
	})
}

// next is when the outbox wants to be looked after, zero if never.
func (b *outbox) next() desk.Instant {
	held, lanes := b.held.Next(), b.lanes.Next()
	switch {
	case lanes == 0:
		return held
	case held == 0:
		return lanes
	}
	return min(held, lanes)
}

// grace is how long a call by another hub may go on unseen.
func (b *outbox) grace() time.Duration { return b.o.CallTimeout + graceMargin }

// wait returns when no courier is out any more.
func (b *outbox) wait() { b.out.Wait() }

// delivered takes in what a courier came back with.
func (h *Hub) delivered(ctx context.Context, o outcome) {
	now := h.now()
	h.outbox.lane(o.key).returned(o, now, h.outbox.grace())
	h.outbox.plan(o.key, now)
	h.outbox.admit(o.way, now)
	h.lines.returned(ctx, o.key)
	if o.notice != nil {
		h.o.OnNotice(*o.notice)
	}
}
