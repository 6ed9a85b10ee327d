package main

import (
	"context"

	"tend/desk"
	"tend/hub"
	"tend/store"
	"tend/tui/lang"
)

// automatic is what the hub of a desk answers without a person.
func (p *program) automatic(st store.Store) hub.Automatic {
	return hub.Automatic{
		Rules:    p.cfg.AutoRules(),
		Language: lang.Pick(p.cfg.Language, p.env).Code,
		Place:    func(ctx context.Context, id desk.ShopID) (hub.Place, error) { return p.place(ctx, st, id) },
	}
}

// place is a shop's title, and who is on for it: by the roster, or where that
// says nothing of the shop, somebody in the working hours.
func (p *program) place(ctx context.Context, st store.Store, id desk.ShopID) (hub.Place, error) {
	shops, err := store.Shops(ctx, st)
	if err != nil {
		return hub.Place{}, err
	}
	shop := desk.Shop{ID: id}
	for _, s := range append(shops, p.cfg.Shops()...) {
		if s.ID == id {
			shop = overlay(shop, s)
		}
	}
	book, err := p.bookOf(ctx, st)
	if err != nil {
		return hub.Place{}, err
	}
	roster, err := p.roster(ctx, st, book)
	if err != nil {
		return hub.Place{}, err
	}
	if roster = roster.For(id); roster.Empty() {
		roster = p.working(book, book.Zone(id))
	}
	return hub.Place{Title: shop.Title(), Roster: roster}, nil
}
