package tiktokshop

import (
	"context"
	"time"

	"tend/desk"
	"tend/feed"
)

const (
	// soonest is the least time between two looks, however often they are asked for;
	// where that would use up the calls of the day it is more.
	soonest = 5 * time.Second
	// upkeepEvery is how often what changes slowly is looked after.
	upkeepEvery = time.Hour
)

// Receive follows all shops; see feed.Connection. One that fails ends it for all,
// since they share their authorisation.
func (c *Conn) Receive(ctx context.Context, d feed.Desk) error {
	r, err := c.begin(ctx, d)
	if err != nil {
		return err
	}
	c.attach(d)
	defer c.detach()
	if err := r.look(ctx); err != nil {
		return err
	}
	d.Current(true)
	for {
		if err := r.upkeep(ctx); err != nil {
			return err
		}
		if err := r.pause(ctx); err != nil {
			return err
		}
		if err := r.look(ctx); err != nil {
			d.Current(false)
			return err
		}
	}
}

// receiver is one Receive.
type receiver struct {
	c         *Conn
	desk      feed.Desk
	followers []*follower
	looked    desk.Instant
	kept      desk.Instant  // when the upkeep was last done
	doubted   desk.Instant  // when the authorisation was last looked into
	rest      []*feed.Plain // warnings of the last upkeep
}

// begin finds out which shops there are and how far they were read.
func (c *Conn) begin(ctx context.Context, d feed.Desk) (*receiver, error) {
	if _, err := c.call.keep.load(); err != nil {
		return nil, err
	}
	shops, err := c.refresh(ctx)
	if err != nil {
		return nil, err
	}
	at, err := d.Cursor(ctx)
	if err != nil {
		return nil, err
	}
	cur, err := decodeCursor(at)
	if err != nil {
		// Reading a week anew is better than never reading again.
		c.o.Log.Error("the place where reading ended is not known any more", "feed", c.o.Name, "error", err)
		cur, _ = decodeCursor("")
	}
	var b feed.Batch
	for _, s := range shops {
		b.Shops = append(b.Shops, s.told(c.o))
	}
	if err := d.Take(ctx, b); err != nil {
		return nil, err
	}
	return c.receiver(d, shops, cur), nil
}

func (c *Conn) receiver(d feed.Desk, shops []shop, cur cursor) *receiver {
	r := &receiver{c: c, desk: d}
	keep := func() (string, error) {
		for _, f := range r.followers {
			cur.Shops[f.shop.remote.ID] = f.l.kept()
		}
		return cur.encode()
	}
	for _, s := range shops {
		l := newLedger(cur.Shops[s.remote.ID], c.o.Clock.Now())
		r.followers = append(r.followers, &follower{c: c, shop: s, desk: d, l: l, keep: keep})
	}
	return r
}

// look makes one round of every shop.
func (r *receiver) look(ctx context.Context) error {
	r.looked = r.c.o.Clock.Now()
	for _, f := range r.followers {
		if err := f.round(ctx); err != nil {
			return err
		}
	}
	return nil
}

// pause waits for the next look. A doubt about the authorisation is settled here:
// what a webhook said about it may be old or repeated.
func (r *receiver) pause(ctx context.Context) error {
	next := r.c.o.Clock.After(r.c.pace.wait(r.c.o.Clock.Now()))
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-next:
		return nil
	case authorisation := <-r.c.wake:
		if err := r.doubt(ctx, authorisation); err != nil {
			return err
		}
	}
	now := r.c.o.Clock.Now()
	least := r.c.pace.least(now)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-r.c.o.Clock.After(min(max(least-now.Sub(r.looked), 0), least)):
		return nil
	}
}

// doubtEvery is how often what a webhook says about the authorisation is looked
// into.
const doubtEvery = 10 * time.Minute

// doubt looks whether the authorisation still holds.
func (r *receiver) doubt(ctx context.Context, asked bool) error {
	now := r.c.o.Clock.Now()
	if !asked || r.doubted != 0 && now >= r.doubted && now.Sub(r.doubted) < doubtEvery {
		return nil
	}
	r.doubted, r.kept = now, 0
	_, err := r.c.call.shops(ctx)
	return err
}
