package demofeed

import (
	"math/rand/v2"

	"tend/desk"
)

// arrivals decides who comes next, and why.
type arrivals struct {
	shops   map[desk.ShopID]*doorway
	regular []*teller
	again   bag // of regular
}

// doorway is one shop's choice of names and matters.
type doorway struct {
	names []string
	talk  []dialogue
	name  bag
	topic bag
}

func newArrivals(now desk.Instant) *arrivals {
	a := &arrivals{shops: map[desk.ShopID]*doorway{}, regular: (&scene{crew: newCrew(""), now: now}).regulars()}
	a.again.n = len(a.regular)
	for _, s := range shops() {
		d := &doorway{names: namesIn(s.ID), talk: dialoguesOf(s.ID)}
		d.name.n, d.topic.n = len(d.names), len(d.talk)
		a.shops[s.ID] = d
	}
	return a
}

// newcomer is who comes next; one in seven has been here before. id names
// those who have not.
func (a *arrivals) newcomer(dice *rand.Rand, id desk.CustomerID) (desk.Key, string, dialogue) {
	if dice.IntN(7) == 0 {
		t := a.regular[a.again.draw(dice)]
		return t.key, t.name, a.shops[t.key.Shop].matter(dice)
	}
	shop := pickShop(dice)
	d := a.shops[shop]
	return desk.Key{Shop: shop, Customer: id}, d.names[d.name.draw(dice)], d.matter(dice)
}

func (d *doorway) matter(dice *rand.Rand) dialogue { return d.talk[d.topic.draw(dice)] }

// pickShop lets the shop that wants an answer within three minutes be the
// quiet one.
func pickShop(dice *rand.Rand) desk.ShopID {
	switch n := dice.IntN(10); {
	case n < 5:
		return fern
	case n < 8:
		return shan
	}
	return clouds
}
