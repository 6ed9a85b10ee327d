package feedtest

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"

	"tend/desk"
	"tend/feed"
)

// ErrDesk is what a desk answers that was told to fail, or that crashed.
var ErrDesk = errors.New("the desk stores nothing just now")

// Desk is a feed.Desk in memory that can fail, and crash. It is safe for
// concurrent use.
type Desk struct {
	mu      sync.Mutex
	cursor  string
	current bool
	crashed bool
	warning string
	takes   int
	failing int
	halves  int

	stored  map[place]bool
	log     []feed.Arrival // messages and activities, in the order they were stored
	ours    []*Reply
	shops   map[desk.ShopID]feed.Shop
	agents  map[desk.AgentID]desk.Agent
	reports []feed.Report

	onCurrent func()
}

// place is what tells one arrival from another.
type place struct {
	shop desk.ShopID
	id   desk.MessageID
}

var _ feed.Desk = (*Desk)(nil)

// NewDesk is empty.
func NewDesk() *Desk {
	return &Desk{
		stored: map[place]bool{}, shops: map[desk.ShopID]feed.Shop{}, agents: map[desk.AgentID]desk.Agent{},
	}
}

// Fail makes the next n calls of Take that hold arrivals fail; with half, they
// store the first half of those before.
func (d *Desk) Fail(n int, half bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.failing, d.halves = n, 0
	if half {
		d.halves = n
	}
}

// Crash makes it a desk of a process that is gone: what was stored stays, and
// nothing is stored or told any more until Restart.
func (d *Desk) Crash() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.crashed, d.current, d.warning = true, false, ""
}

// Restart brings a crashed desk back with what was stored.
func (d *Desk) Restart() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.crashed, d.current = false, false
}

// OnCurrent calls f whenever the connection says that all was handed over,
// before anything else happens.
func (d *Desk) OnCurrent(f func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.onCurrent = f
}

// Cursor is what was kept last.
func (d *Desk) Cursor(ctx context.Context) (string, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.crashed {
		return "", ErrDesk
	}
	return d.cursor, ctx.Err()
}

// Take stores a batch. It leaves out arrivals that are there already and
// messages of ours that come back.
func (d *Desk) Take(ctx context.Context, b feed.Batch) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.takes++
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case d.crashed:
		return ErrDesk
	case d.failing > 0 && len(b.Arrivals) > 0:
		d.failing--
		if d.halves > 0 {
			d.store(b.Arrivals[:len(b.Arrivals)/2])
		}
		return ErrDesk
	}
	d.keep(b)
	return nil
}

func (d *Desk) keep(b feed.Batch) {
	for _, s := range b.Shops {
		d.shops[s.ID] = s
	}
	for _, a := range b.Agents {
		d.agents[a.ID] = a
	}
	d.store(b.Arrivals)
	d.reports = append(d.reports, b.Reports...)
	d.cursor = cmp.Or(b.Cursor, d.cursor)
}

func (d *Desk) store(arrivals []feed.Arrival) {
	for _, a := range arrivals {
		at := place{a.Key.Shop, a.Entry.ID}
		if d.stored[at] || a.Entry.Type == desk.Message && d.recognise(a) {
			continue
		}
		d.stored[at] = true
		d.log = append(d.log, a)
	}
}

// Current keeps what the connection says.
func (d *Desk) Current(is bool) {
	d.mu.Lock()
	then := d.onCurrent
	if d.crashed {
		is = false
	}
	d.current = is
	d.mu.Unlock()
	if is && then != nil {
		then()
	}
}

// Warn keeps the sentence.
func (d *Desk) Warn(sentence string, _ ...desk.Cause) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.warning = sentence
}

// IsCurrent is what the connection said last.
func (d *Desk) IsCurrent() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.current
}

// Warning is the sentence beside the connection's state.
func (d *Desk) Warning() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.warning
}

// Takes is how often Take was called.
func (d *Desk) Takes() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.takes
}

// Thread is what was stored of a customer, without our own messages, in the
// order of its times.
func (d *Desk) Thread(k desk.Key) []desk.Entry {
	var thread []desk.Entry
	for _, a := range d.Arrivals() {
		if a.Key == k {
			thread = append(thread, a.Entry)
		}
	}
	slices.SortStableFunc(thread, func(a, b desk.Entry) int { return cmp.Compare(a.At, b.At) })
	return thread
}

// Arrivals is what was stored, without our own messages, as it came.
func (d *Desk) Arrivals() []feed.Arrival {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.log)
}

// Served says what was told of a shop.
func (d *Desk) Served(id desk.ShopID) (feed.Shop, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	s, ok := d.shops[id]
	return s, ok
}

// Agent says what was told of somebody of the platform.
func (d *Desk) Agent(id desk.AgentID) (desk.Agent, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	a, ok := d.agents[id]
	return a, ok
}

// Reports is what was told of deliveries, in its order.
func (d *Desk) Reports() []feed.Report {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.reports)
}
