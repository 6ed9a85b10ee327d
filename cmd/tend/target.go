package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

// find gives the session that a word on the command line names: a session's
// id, or a customer's where only one customer has that id.
func find(ctx context.Context, st store.Store, word string) (*desk.Session, error) {
	s, err := st.Session(ctx, desk.SessionID(word))
	if err == nil || !errors.Is(err, store.ErrNotFound) {
		return s, err
	}
	keys, err := customers(ctx, st, desk.CustomerID(word))
	if err != nil {
		return nil, err
	}
	var found []*desk.Session
	for _, k := range keys {
		c, err := st.Conversation(ctx, k)
		if err != nil {
			return nil, err
		}
		if c.Latest != nil {
			found = append(found, c.Latest)
		}
	}
	return only(found, word)
}

// only picks the one session that is meant: the one there is, or the one that
// is open.
func only(found []*desk.Session, word string) (*desk.Session, error) {
	var open []*desk.Session
	for _, s := range found {
		if s.Open() {
			open = append(open, s)
		}
	}
	switch {
	case len(found) == 0:
		return nil, errNotFound("no session and no customer is called " + word)
	case len(found) == 1:
		return found[0], nil
	case len(open) == 1:
		return open[0], nil
	}
	ids := make([]string, 0, len(found))
	for _, s := range found {
		ids = append(ids, fmt.Sprintf("%s (shop %s)", s.ID, sanitize.Line(string(s.Shop))))
	}
	return nil, fmt.Errorf("%s is a customer of several shops; name the session: %s", sanitize.Line(word), strings.Join(ids, ", "))
}

// customers lists the customers with an id, in whatever shop: in the shops the
// desk was told of, and in those of the open sessions.
func customers(ctx context.Context, st store.Store, id desk.CustomerID) ([]desk.Key, error) {
	state, err := snapshot(ctx, st)
	if err != nil {
		return nil, err
	}
	shops := map[desk.ShopID]bool{desk.DefaultShop: true}
	for _, s := range state.Sessions {
		shops[s.Shop] = true
	}
	known, err := store.Shops(ctx, st)
	if err != nil {
		return nil, err
	}
	for _, s := range known {
		shops[s.ID] = true
	}
	keys := make([]desk.Key, 0, len(shops))
	for shop := range shops {
		keys = append(keys, desk.Key{Shop: shop, Customer: id})
	}
	return keys, nil
}
