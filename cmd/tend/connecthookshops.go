package main

import (
	"context"
	"slices"
	"strings"

	"tend/desk"
)

// askHookShops asks for the shops that a webhook serves, and what is to be known
// of each.
func (s *setup) askHookShops(ctx context.Context) error {
	ids, names := s.givenHookShops()
	_, err := s.a.ask(ctx, question{
		name: "Shops", given: strings.Join(ids, ","), preset: s.hookShops(), check: s.takeHookShops,
		why: "The shops of this desk whose customers come from there: ids, with commas between them. Lines that name no shop are of the one called " + string(desk.DefaultShop) + ".",
	})
	if err != nil {
		return err
	}
	for _, id := range s.feed.Webhook.Shops {
		if err := s.askHookShop(ctx, string(id), names[string(id)]); err != nil {
			return err
		}
	}
	return nil
}

// givenHookShops are the ids and the names that --shop SHOP=NAME gives.
func (s *setup) givenHookShops() (ids []string, names map[string]string) {
	names = map[string]string{}
	for _, word := range s.o.shops {
		id, name, _ := strings.Cut(word, "=")
		ids, names[id] = append(ids, id), strings.TrimSpace(name)
	}
	return ids, names
}

// hookShops proposes the shops of before, else the one of lines that name none,
// else one called like the feed.
func (s *setup) hookShops() string {
	switch {
	case len(s.before.Webhook.Shops) > 0:
		return joined(s.before.Webhook.Shops)
	case s.served(desk.DefaultShop) == nil:
		return string(desk.DefaultShop)
	}
	return s.feed.Name
}

// takeHookShops checks the ids, and puts them into the feed.
func (s *setup) takeHookShops(answer string) (string, error) {
	s.feed.Webhook.Shops = nil
	for id := range strings.SplitSeq(answer, ",") {
		if id = strings.TrimSpace(id); id == "" || slices.Contains(s.feed.Webhook.Shops, desk.ShopID(id)) {
			continue
		}
		err := s.typed(id, id, s.before.Webhook.Shops...)
		if err == nil {
			err = s.served(desk.ShopID(id))
		}
		if err != nil {
			return "", err
		}
		s.feed.Webhook.Shops = append(s.feed.Webhook.Shops, desk.ShopID(id))
	}
	return answer, s.fits(s.feed, "shops")
}

// askHookShop asks for the name and the zone of a shop that the config does not
// know. There is no name to propose to a script that takes every proposal.
func (s *setup) askHookShop(ctx context.Context, id, name string) error {
	if _, known := s.p.cfg.ShopByID[id]; !known && (name != "" || !s.o.yes) {
		var err error
		name, err = s.a.ask(ctx, question{
			name: "Name of " + clean(id), given: name, may: true, check: checkName,
			why: "What customers call the shop: replies name it. Enter alone leaves it at the id, " + clean(id) + ".",
		})
		if err != nil {
			return err
		}
	}
	return s.askZone(ctx, id, remote{name: name})
}

func joined(ids []desk.ShopID) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = string(id)
	}
	return strings.Join(words, ",")
}
