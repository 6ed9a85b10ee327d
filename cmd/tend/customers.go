package main

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"tend/desk"
	"tend/store"
)

// customers lists those with an id who have or had a session, in whatever
// shop, in the order of the shops. Lists of shops are asked first; only for a
// customer in none of those every ended session is looked at.
func customers(ctx context.Context, st store.Store, id desk.CustomerID) ([]desk.Key, error) {
	shops, err := shopsInUse(ctx, st)
	if err != nil {
		return nil, err
	}
	keys := map[desk.Key]bool{}
	for shop := range shops {
		k := desk.Key{Shop: shop, Customer: id}
		c, err := st.Conversation(ctx, k)
		if err != nil {
			return nil, err
		}
		if c.Latest != nil {
			keys[k] = true
		}
	}
	if len(keys) == 0 {
		err = st.Closed(ctx, 0, 0, func(s *desk.Session) bool {
			if s.Customer == id {
				keys[s.Key()] = true
			}
			return true
		})
	}
	return slices.SortedFunc(maps.Keys(keys), func(a, b desk.Key) int { return cmp.Compare(a.Shop, b.Shop) }), err
}

// shopsInUse are the shops the desk was told of, and those of the sessions at
// hand.
func shopsInUse(ctx context.Context, st store.Store) (map[desk.ShopID]bool, error) {
	state, err := snapshot(ctx, st)
	if err != nil {
		return nil, err
	}
	shops := map[desk.ShopID]bool{desk.DefaultShop: true}
	for _, s := range state.Sessions {
		shops[s.Shop] = true
	}
	known, err := store.Shops(ctx, st)
	for _, s := range known {
		shops[s.ID] = true
	}
	return shops, err
}
