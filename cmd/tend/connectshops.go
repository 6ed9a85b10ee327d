package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"tend/config"
	"tend/desk"
)

// remote is a shop or an inbox as a platform has it.
type remote struct{ id, name, kind, zone string }

func (r remote) String() string {
	text := r.name
	if r.kind != "" {
		text += ", " + r.kind
	}
	return text + " (" + r.id + ")"
}

// askShops lets choose among what a platform has, and names it on the desk.
// picked are those of a flag, by the platform's ids; known are the names of
// before.
func (s *setup) askShops(ctx context.Context, what string, all []remote, picked []string, known map[string]desk.ShopID) (map[string]desk.ShopID, error) {
	names, err := s.given(all)
	if err != nil {
		return nil, err
	}
	for id := range names {
		picked = append(picked, id)
	}
	chosen, err := s.pick(ctx, what, all, picked)
	if err != nil {
		return nil, err
	}
	out := map[string]desk.ShopID{}
	for _, r := range chosen {
		name, err := s.nameShop(ctx, r, names[r.id], known[r.id], out)
		if err != nil {
			return nil, err
		}
		out[r.id] = name
	}
	return out, nil
}

// given are the names that --shop REMOTE=DESK gives.
func (s *setup) given(all []remote) (map[string]string, error) {
	names := map[string]string{}
	for _, word := range s.o.shops {
		id, name, ok := strings.Cut(word, "=")
		if !ok || id == "" || name == "" {
			return nil, fmt.Errorf("%w: --shop is used as --shop REMOTE=DESK: the platform's id, then the one on the desk", errUsage)
		}
		names[id] = name
	}
	return names, nil
}

// pick chooses some of the shops; one that is alone is taken.
func (s *setup) pick(ctx context.Context, what string, all []remote, picked []string) ([]remote, error) {
	for _, id := range picked {
		if !slices.ContainsFunc(all, func(r remote) bool { return r.id == id }) {
			return nil, fmt.Errorf("there is no %s %s; there %s", what, id, listed(all))
		}
	}
	if len(picked) > 0 {
		return slices.DeleteFunc(slices.Clone(all), func(r remote) bool { return !slices.Contains(picked, r.id) }), nil
	}
	if len(all) == 1 {
		s.found("There is one %s: %s.", what, all[0])
		return all, nil
	}
	var lines []string
	for _, r := range all {
		lines = append(lines, r.String())
	}
	numbers, err := s.a.chooseMany(ctx, question{
		name: "Which", preset: "all", why: "Which of them to serve from this desk: numbers such as 1,3, or all.",
	}, lines, 0)
	if err != nil {
		return nil, err
	}
	var out []remote
	for _, i := range numbers {
		out = append(out, all[i])
	}
	return out, nil
}

func listed(all []remote) string {
	if len(all) == 0 {
		return "is none"
	}
	var words []string
	for _, r := range all {
		words = append(words, r.String())
	}
	return "are " + strings.Join(words, ", ")
}

// nameShop gives one its name on the desk, and asks for its time zone where
// that is not known.
func (s *setup) nameShop(ctx context.Context, r remote, given string, before desk.ShopID, taken map[string]desk.ShopID) (desk.ShopID, error) {
	preset := string(before)
	if preset == "" {
		preset = shopName(s.feed.Name, r)
	}
	name, err := s.a.ask(ctx, question{
		name: "Shop id of " + clean(r.name), given: given, preset: preset,
		why: "What to call it on the desk, in lists and reports; an id that stays.",
		check: func(id string) (string, error) {
			for _, other := range taken {
				if string(other) == id {
					return "", errors.New("another one has this name already")
				}
			}
			if err := s.typed(id, r.id, before); err != nil {
				return "", err
			}
			return id, s.served(desk.ShopID(id))
		},
	})
	if err != nil {
		return "", err
	}
	return desk.ShopID(name), s.askZone(ctx, name, r)
}

// typed reports an id that cannot be typed in one piece, unless the shop had it
// before.
func (s *setup) typed(id, remoteID string, before ...desk.ShopID) error {
	if !strings.ContainsFunc(id, unicode.IsSpace) || slices.Contains(before, desk.ShopID(id)) {
		return nil
	}
	return fmt.Errorf("an id has no spaces; commands and reports name the shop by it, so give one such as %s",
		shopName(s.feed.Name, remote{id: remoteID, name: id}))
}

// served reports a shop that another feed serves.
func (s *setup) served(id desk.ShopID) error {
	for _, f := range s.p.cfg.Feeds {
		if f.Name != s.feed.Name && slices.Contains(servedBy(f), id) {
			return fmt.Errorf("the feed %s serves a shop of this name already", f.Name)
		}
	}
	return nil
}

func servedBy(f config.Feed) (ids []desk.ShopID) {
	for _, id := range f.TikTok.Shops {
		ids = append(ids, id)
	}
	for _, id := range f.Chatwoot.Inboxes {
		ids = append(ids, id)
	}
	return append(ids, f.Webhook.Shops...)
}

// shopName proposes an id made of letters, digits and dashes.
func shopName(feed string, r remote) string {
	words := strings.FieldsFunc(strings.ToLower(r.name), func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') })
	if name := strings.Join(words, "-"); name != "" && len(name) <= 40 {
		return name
	}
	return feed + "-" + r.id
}
