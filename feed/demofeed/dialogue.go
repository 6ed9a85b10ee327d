package demofeed

import (
	"slices"

	"tend/desk"
)

// dialogue is what one customer wants, from the first word to the last. It is
// played by the feed, which leaves our part to the agent, and told whole in
// the sessions of the last days.
type dialogue struct {
	opens []line // one message after the other
	again string // said when nobody answers; empty: something general
	after string // said to an automatic answer; empty: nothing
	turns []turn
}

// turn is one answer of ours and what the customer says to it. Nobody knows
// what an agent will really write, so theirs fits many answers; empty means
// the customer leaves it at that.
type turn struct{ ours, theirs string }

// dialoguesOf lists what the customers of a shop talk about.
func dialoguesOf(shop desk.ShopID) []dialogue {
	switch shop {
	case fern:
		return slices.Concat(fernParcels(), fernTrouble(), fernQuestions(), fernMore(), fernOrders(), fernKind())
	case shan:
		return slices.Concat(shanParcels(), shanTrouble(), shanQuestions(), shanOrders(), shanKind())
	}
	return slices.Concat(cloudsSizes(), cloudsParcels(), cloudsTrouble())
}

// theirs lists what the customer says to our answers, in turn.
func (d dialogue) theirs() []string {
	var out []string
	for _, t := range d.turns {
		if t.theirs != "" {
			out = append(out, t.theirs)
		}
	}
	return out
}
