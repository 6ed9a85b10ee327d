package kept

import (
	"slices"

	"tend/desk"
)

// Returned is a reply that did not go out and stands in a draft again. It is in the
// book until the person who wrote it has dealt with it.
type Returned struct {
	ID       desk.MessageID
	Shop     desk.ShopID
	Customer desk.CustomerID
	Name     string // what the customer was called
	Text     string
	At       desk.Instant // when it was sent, by whoever pressed the key
	Fate     Fate         // why it came back
	By       desk.AgentID // who had the session then
	Why      string       // in words, where the desk refused it
}

// Key is whom it was to go to.
func (r Returned) Key() desk.Key { return desk.Key{Shop: r.Shop, Customer: r.Customer} }

// Return takes a reply out of those that wait and puts it behind those that came
// back. One that is not in the book changes nothing.
func (b Book) Return(id desk.MessageID, fate Fate, by desk.AgentID, why string) Book {
	r, there := b.Reply(id)
	if !there {
		return b
	}
	b = b.Without(id).Settled(id)
	b.Returned = append(b.Returned, Returned{
		ID: id, Shop: r.Shop, Customer: r.Customer, Name: r.Name, Text: r.Text, At: r.At, Fate: fate, By: by, Why: why,
	})
	return b
}

// Settled takes replies that came back out: they have been dealt with.
func (b Book) Settled(ids ...desk.MessageID) Book {
	b.Returned = slices.DeleteFunc(slices.Clone(b.Returned), func(r Returned) bool { return slices.Contains(ids, r.ID) })
	return b
}

// joinReturned adds those of another book that are not in this one, behind its own.
func (b Book) joinReturned(o Book) Book {
	for _, r := range o.Returned {
		same := func(x Returned) bool { return x.ID == r.ID }
		if !slices.ContainsFunc(b.Returned, same) {
			b.Returned = append(slices.Clone(b.Returned), r)
		}
	}
	return b
}
