package main

import (
	"context"
	"net/http"
	"reflect"
	"sync"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// fresh is the connection of a feed. Where what it was made of may be at fault,
// the files are read again at the next attempt, and if they have changed it is
// made anew: nobody has to start the program again. One that works is left alone,
// however the files change. Safe for concurrent use.
type fresh struct {
	read func() basis
	make func(basis) (feed.Connection, error)

	mu     sync.Mutex
	of     basis // what it was made of
	conn   feed.Connection
	doubt  bool // it may be what it was made of that does not work
	worked bool // it was current once
}

var (
	_ feed.Connection = (*fresh)(nil)
	_ feed.Mirror     = (*fresh)(nil)
	_ feed.Settled    = (*fresh)(nil)
	_ wire.Hooked     = (*fresh)(nil)
)

// newFresh makes a connection of a basis.
func newFresh(s basis, read func() basis, make func(basis) (feed.Connection, error)) *fresh {
	f := &fresh{read: read, make: make}
	f.set(s)
	return f
}

func (f *fresh) set(s basis) {
	c, err := f.make(s)
	if err != nil {
		c = feed.Broken(err)
	}
	f.of, f.conn, f.worked = s, c, false
}

// Type is what kind of feed it is, "" while that is not known.
func (f *fresh) Type() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.of.feed.Type
}

func (f *fresh) now() feed.Connection {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.conn
}

// renewed is the connection for the next attempt.
func (f *fresh) renewed() feed.Connection {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.doubt {
		if s := f.read(); !reflect.DeepEqual(s, f.of) {
			f.set(s)
		}
	}
	return f.conn
}

// Receive implements feed.Connection.
func (f *fresh) Receive(ctx context.Context, d feed.Desk) error {
	err := f.renewed().Receive(ctx, &noting{d, f})
	f.mu.Lock()
	defer f.mu.Unlock()
	f.doubt = feed.ForPerson(err) || !f.worked
	return err
}

// noting notes that a connection works.
type noting struct {
	feed.Desk
	of *fresh
}

// Current implements feed.Desk.
func (n *noting) Current(is bool) {
	if is {
		n.of.mu.Lock()
		n.of.worked = true
		n.of.mu.Unlock()
	}
	n.Desk.Current(is)
}

// Deliver implements feed.Deliverer.
func (f *fresh) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	return f.now().Deliver(ctx, k, e)
}

// Lookup implements feed.Deliverer.
func (f *fresh) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	return f.now().Lookup(ctx, q)
}

// Mirror implements feed.Mirror.
func (f *fresh) Mirror(ctx context.Context, k desk.Key, s feed.State) error {
	if m, ok := f.now().(feed.Mirror); ok {
		return m.Mirror(ctx, k, s)
	}
	return nil
}

// Serves implements feed.Settled. Shops that are named in the settings are the
// feed's also while it cannot work with them, for want of a secret or so.
func (f *fresh) Serves() []feed.Shop {
	f.mu.Lock()
	defer f.mu.Unlock()
	can := map[desk.ShopID]desk.Abilities{}
	if s, ok := f.conn.(feed.Settled); ok {
		for _, shop := range s.Serves() {
			can[shop.ID] = shop.Can
		}
	}
	var shops []feed.Shop
	for _, id := range f.of.feed.Shops() {
		shops = append(shops, feed.Shop{Shop: desk.Shop{ID: id, Feed: f.of.feed.Name}, Can: can[id]})
	}
	return shops
}

// Hook implements wire.Hooked. There is nothing there where the platform sends no
// webhooks.
func (f *fresh) Hook() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h, ok := f.now().(wire.Hooked)
		if !ok {
			http.NotFound(w, r)
			return
		}
		h.Hook().ServeHTTP(w, r)
	})
}
