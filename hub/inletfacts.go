package hub

import (
	"context"
	"encoding/json"
	"reflect"
	"strings"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// takeShops learns what is served. A shop that another line of this hub serves
// stays with that one.
func (in *inlet) takeShops(ctx context.Context, b feed.Batch) error {
	if len(b.Shops) == 0 {
		return nil
	}
	known, err := store.Shops(ctx, in.st)
	if err != nil {
		return err
	}
	before := map[desk.ShopID]desk.Shop{}
	for _, s := range known {
		before[s.ID] = s
	}
	for _, s := range b.Shops {
		if s.ID == "" || !in.lines.claim(in.line, s.ID, s.Can) {
			in.leftOut("a shop without an id, or one that another feed serves", desk.Key{Shop: s.ID}, "")
			continue
		}
		if err := in.putShop(ctx, before[s.ID], s.Shop); err != nil {
			return err
		}
	}
	return nil
}

func (in *inlet) putShop(ctx context.Context, before, told desk.Shop) error {
	learn := func(s desk.Shop) desk.Shop { return learnShop(s, told, in.line.Name()) }
	before.ID = told.ID
	if reflect.DeepEqual(learn(before), before) {
		return nil
	}
	return store.PutShop(ctx, in.st, told.ID, learn)
}

// learnShop is a shop with what a feed has told of it.
func learnShop(s, told desk.Shop, feed string) desk.Shop {
	s.Feed = feed
	if told.Name != "" {
		s.Name = strings.ToValidUTF8(told.Name, "?")
	}
	if told.Zone != "" {
		s.Zone = told.Zone
	}
	if len(told.Policies) > 0 {
		s.Policies = told.Policies
	}
	if len(told.Extra) > 0 && json.Valid(told.Extra) {
		s.Extra = told.Extra
	}
	return s
}

// takeAgents learns of people the desk has never heard of.
func (in *inlet) takeAgents(ctx context.Context, b feed.Batch) error {
	if len(b.Agents) == 0 {
		return nil
	}
	known, err := store.Agents(ctx, in.st)
	if err != nil {
		return err
	}
	has := map[desk.AgentID]bool{"": true}
	for _, a := range known {
		has[a.ID] = true
	}
	for _, a := range b.Agents {
		if has[a.ID] {
			continue
		}
		has[a.ID] = true
		err := store.PutAgent(ctx, in.st, a.ID, func(old desk.Agent) desk.Agent {
			return old.Learn(desk.AgentFact{Name: a.Name})
		})
		if err != nil {
			return err
		}
	}
	return nil
}
