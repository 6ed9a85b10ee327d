package main

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

// noteStrangeShop says so when figures were asked for of a shop that nobody has
// heard of: there is no line about it, and nobody ever wrote to it. That is no
// fault, since a shop may be asked about before its first customer.
func (p *program) noteStrangeShop(ctx context.Context, st store.Store, id desk.ShopID) error {
	if id == "" {
		return nil
	}
	known, err := knowsShop(ctx, st, id)
	if err != nil || known {
		return err
	}
	_, err = fmt.Fprintf(p.err, "Nothing is known of a shop %q, and nobody has written to it; check its id.\n", sanitize.Line(string(id)))
	return err
}

func knowsShop(ctx context.Context, st store.Store, id desk.ShopID) (known bool, err error) {
	shops, err := shopsByID(ctx, st)
	if _, ok := shops[id]; ok || err != nil {
		return ok, err
	}
	err = st.Tally(ctx, 1, 0, func(s *desk.Session) bool {
		known = s.Shop == id
		return !known
	})
	return known, err
}
