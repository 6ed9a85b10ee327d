package hub_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"tend/desk"
	"tend/feed"
)

// platform is a marketplace that can be as bad as they are.
type platform struct {
	w  *world
	mu sync.Mutex
	// has lists what arrived, in its order, repetitions included.
	has     []desk.MessageID
	calls   []desk.Instant
	lookups []desk.Instant
	running int
	most    int // calls at once

	deliver func(ctx context.Context, e desk.Entry, n int) error // n-th call, from 1; nil takes all
	lookup  func(n int) error                                    // nil tells the truth
	at      func(step string)                                    // a step is reached; may be nil
}

// platform connects one to the shop.
func (w *world) platform() *platform {
	p := &platform{w: w, at: func(string) {}}
	w.o.Feeds[desk.DefaultShop] = p
	return p
}

func (p *platform) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	p.mu.Lock()
	p.calls = append(p.calls, p.w.clock.Now())
	n := len(p.calls)
	p.running++
	p.most = max(p.most, p.running)
	deliver := p.deliver
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		p.running--
		p.mu.Unlock()
	}()
	p.at("a call begins")
	if deliver != nil {
		if err := deliver(ctx, e, n); err != nil {
			return feed.Receipt{}, err
		}
	}
	p.take(e.ID)
	p.at("a call ends")
	return p.receipt(e.ID), nil
}

func (p *platform) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	e := q.Entry
	p.mu.Lock()
	p.lookups = append(p.lookups, p.w.clock.Now())
	n := len(p.lookups)
	found := slices.Contains(p.has, e.ID)
	lookup := p.lookup
	p.mu.Unlock()
	p.at("a lookup")
	if lookup != nil {
		if err := lookup(n); err != nil {
			return feed.Receipt{}, false, err
		}
	}
	return p.receipt(e.ID), found, ctx.Err()
}

// changes has it behave otherwise while a hub runs.
func (p *platform) changes(behave func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	behave()
}

func (p *platform) receipt(id desk.MessageID) feed.Receipt {
	return feed.Receipt{RemoteID: "remote-" + string(id), At: p.w.clock.Now()}
}

func (p *platform) take(id desk.MessageID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.has = append(p.has, id)
}

func (p *platform) count(id desk.MessageID) (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, has := range p.has {
		if has == id {
			n++
		}
	}
	return n
}

func (p *platform) wantCount(id desk.MessageID, want int) {
	p.w.t.Helper()
	if got := p.count(id); got != want {
		p.w.t.Errorf("the platform has message %s %d times, want %d", id, got, want)
	}
}

var (
	errNetwork = errors.New("connection refused")
	errBlind   = errors.Join(feed.ErrUncertain, errors.New("no such call on this platform"))
)

// loses has the platform take the message and lose its answer.
func (p *platform) loses(calls int) func(context.Context, desk.Entry, int) error {
	return func(_ context.Context, e desk.Entry, n int) error {
		if n > calls {
			return nil
		}
		p.take(e.ID)
		return feed.ErrUncertain
	}
}

// fails has the first calls fail.
func fails(calls int, err error) func(context.Context, desk.Entry, int) error {
	return func(_ context.Context, _ desk.Entry, n int) error {
		if n > calls {
			return nil
		}
		return err
	}
}

// hangs has the first calls never end by themselves.
func hangs(calls int) func(context.Context, desk.Entry, int) error {
	return func(ctx context.Context, _ desk.Entry, n int) error {
		if n > calls {
			return nil
		}
		<-ctx.Done()
		return ctx.Err()
	}
}

// slow has every call last.
func slow(d time.Duration) func(context.Context, desk.Entry, int) error {
	return func(context.Context, desk.Entry, int) error {
		<-time.After(d)
		return nil
	}
}
