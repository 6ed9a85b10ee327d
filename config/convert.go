package config

import (
	"maps"
	"slices"

	"tend/desk"
)

// Rules returns the idle times. What sorts customers' words is left nil: it is
// made from Tiers by whoever has the shipped word lists.
func (c Config) Rules() desk.Rules {
	return desk.Rules{IdleAnswered: c.IdleAnswered, IdleUnanswered: c.IdleUnanswered}
}

// TierTimes returns how soon an answer is due.
func (c Config) TierTimes() desk.TierTimes { return c.Tiers.Times }

// Policies returns all policies by id, the built-in ones as the file has them.
func (c Config) Policies() []desk.Policy {
	var out []desk.Policy
	for _, id := range slices.Sorted(maps.Keys(c.PolicyByID)) {
		out = append(out, c.PolicyByID[id])
	}
	return out
}

// Shops returns the shops of the file by id. An empty field was not said and
// should not replace what the desk knows.
func (c Config) Shops() []desk.Shop {
	var out []desk.Shop
	for _, id := range slices.Sorted(maps.Keys(c.ShopByID)) {
		s := c.ShopByID[id]
		out = append(out, desk.Shop{ID: desk.ShopID(id), Name: s.Name, Zone: s.Zone, Policies: s.Policies})
	}
	return out
}
