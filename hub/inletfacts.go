package hub

import (
	"context"
	"encoding/json"
	"errors"
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
	before, err := in.knownShops(ctx)
	if err != nil {
		return err
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

// settle stores whose shops the settings say the line serves, so that a reply
// waits for it though its platform was never reached.
func (in *inlet) settle(ctx context.Context) {
	for n := 1; ; n++ {
		err := in.putServed(ctx)
		if err == nil || ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
			return
		}
		in.o.Log.Error("the shops of a feed could not be stored; trying again soon", "feed", in.line.Name(), "err", err)
		select {
		case <-in.o.Clock.After(feed.Jittered(n)):
		case <-ctx.Done():
			return
		}
	}
}

func (in *inlet) putServed(ctx context.Context) error {
	known, err := in.knownShops(ctx)
	if err != nil {
		return err
	}
	served := in.lines.servedBy(in.line)
	for _, s := range in.line.Serves() {
		if _, ours := served[s.ID]; !ours {
			continue
		}
		if err := in.putShop(ctx, known[s.ID], s.Shop); err != nil {
			return err
		}
	}
	return nil
}

func (in *inlet) knownShops(ctx context.Context) (map[desk.ShopID]desk.Shop, error) {
	list, err := store.Shops(ctx, in.st)
	known := map[desk.ShopID]desk.Shop{}
	for _, s := range list {
		known[s.ID] = s
	}
	return known, err
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
