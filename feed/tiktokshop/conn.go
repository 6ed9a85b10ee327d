package tiktokshop

import (
	"context"
	"net/http"
	"sync"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// Conn is one authorisation at the platform. New makes it; its methods are safe
// for concurrent use.
type Conn struct {
	o        Options
	call     *caller
	people   *people
	pace     *pace
	settle   *settling
	hookTime time.Duration // how long storing a webhook may take
	wake     chan bool     // look soon; true: see whether the authorisation still holds
	odd      odd

	mu     sync.Mutex
	shops  []shop
	desk   feed.Desk // nil while nothing receives
	notice notice    // what webhooks said about the authorisation
}

var (
	_ feed.Connection = (*Conn)(nil)
	_ feed.Mirror     = (*Conn)(nil)
	_ feed.Checker    = (*Conn)(nil)
	_ wire.Hooked     = (*Conn)(nil)
)

// New makes a connection and calls nobody yet. Options that cannot work are a
// *feed.Plain that wraps feed.ErrMisconfigured.
func New(o Options) (*Conn, error) {
	o, err := o.filled()
	if err != nil {
		return nil, err
	}
	call, err := newCaller(o)
	if err != nil {
		return nil, err
	}
	c := &Conn{
		o: o, call: call, people: newPeople(), pace: newPace(o.Poll, o.Clock.Now()),
		settle: newSettling(o.Clock), hookTime: hookTime, wake: make(chan bool, 1), odd: odd{},
	}
	call.called = func(cipher string) { c.pace.called(cipher, o.Clock.Now()) }
	return c, nil
}

// Hook takes the platform's webhooks; see hooks.
func (c *Conn) Hook() http.Handler { return hooks{c} }

// refresh asks which shops there are and keeps them.
func (c *Conn) refresh(ctx context.Context) ([]shop, error) {
	all, err := c.call.shops(ctx)
	if err != nil {
		return nil, err
	}
	shops, err := c.o.served(all)
	if err != nil {
		return nil, err
	}
	c.call.keep.learn(all)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.shops = shops
	return shops, nil
}

// known gives the shops that are served: those of the last list, else those the
// token file holds, else a new list.
func (c *Conn) known(ctx context.Context) ([]shop, error) {
	c.mu.Lock()
	shops := c.shops
	c.mu.Unlock()
	if shops != nil {
		return shops, nil
	}
	t, err := c.call.keep.load()
	if err != nil {
		return nil, err
	}
	if shops, err := c.o.served(t.Shops); err == nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.shops = shops
		return shops, nil
	}
	return c.refresh(ctx)
}

// shopOf finds the shop of a customer.
func (c *Conn) shopOf(ctx context.Context, id desk.ShopID) (shop, error) {
	shops, err := c.known(ctx)
	if err != nil {
		return shop{}, err
	}
	for _, s := range shops {
		if s.id == id {
			return s, nil
		}
	}
	return shop{}, lacking(desk.CauseWrongShop.With(id), "This feed does not serve the shop "+string(id)+". Correct the shops of the feed in the settings.")
}

// attach makes a desk the one that webhooks are stored on, until detach.
func (c *Conn) attach(d feed.Desk) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.desk = d
}

func (c *Conn) detach() { c.attach(nil) }

// receiving is the desk that receives just now, and its shops.
func (c *Conn) receiving() (feed.Desk, []shop) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.desk, c.shops
}

// nudge asks for a look soon. It never waits.
func (c *Conn) nudge(authorisation bool) {
	if authorisation {
		select {
		case <-c.wake: // a plain look that was asked for is part of it
		default:
		}
	}
	select {
	case c.wake <- authorisation:
	default:
	}
}
