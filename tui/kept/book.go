package kept

import (
	"slices"

	"tend/desk"
)

// Reply is a reply that waits on this machine.
type Reply struct {
	ID       desk.MessageID  // made once: the desk takes it once, however often it is told
	Shop     desk.ShopID     // whose customer it is
	Customer desk.CustomerID // to whom it goes
	Session  desk.SessionID  // which was on screen
	Name     string          // what the customer was called there
	Text     string
	// Prepared and Edited tell where the text came from, see desk.Entry; Typed
	// is what was typed by hand for it, to be put back into the composer.
	Prepared string
	Edited   bool
	Typed    string
	At       desk.Instant     // when it was sent, by whoever pressed the key
	Seen     desk.Seen        // what was on screen
	After    []desk.MessageID // my replies that stood before it and may not have been on screen
	Holder   desk.AgentID     // who had the session
	Instead  desk.MessageID   // the reply it takes the place of
	// Tried says that the desk may have it already: it was asked to take it, and
	// the answer was lost.
	Tried bool
}

// Key is whom the reply goes to.
func (r Reply) Key() desk.Key { return desk.Key{Shop: r.Shop, Customer: r.Customer} }

// Draft is what is written to a customer, or noted about one, and not known to be
// on the desk. No Text means that the draft there is to go.
type Draft struct {
	Shop     desk.ShopID
	Customer desk.CustomerID
	Note     bool
	Text     string
	// Known are the older texts of this console that the desk may have.
	Known []string
}

// Key is whom it is written to.
func (d Draft) Key() desk.Key { return desk.Key{Shop: d.Shop, Customer: d.Customer} }

func (d Draft) same(o Draft) bool { return d.Key() == o.Key() && d.Note == o.Note }

// Book is what one console keeps. Its methods leave the book they are called on
// as it is.
type Book struct {
	Replies []Reply // in the order in which they were sent
	Drafts  []Draft // one for each customer, and one for each note
	// Returned are those that did not go out, in the order in which they came back.
	Returned []Returned `json:",omitempty"`
}

// Empty reports whether nothing is kept.
func (b Book) Empty() bool { return len(b.Replies)+len(b.Drafts)+len(b.Returned) == 0 }

// With adds a reply at the end, or puts it in the place of the one of that id.
func (b Book) With(r Reply) Book {
	b.Replies = slices.Clone(b.Replies)
	if i := b.find(r.ID); i >= 0 {
		b.Replies[i] = r
		return b
	}
	b.Replies = append(b.Replies, r)
	return b
}

// Without takes replies out.
func (b Book) Without(ids ...desk.MessageID) Book {
	b.Replies = slices.DeleteFunc(slices.Clone(b.Replies), func(r Reply) bool { return slices.Contains(ids, r.ID) })
	return b
}

// Reply finds a reply.
func (b Book) Reply(id desk.MessageID) (Reply, bool) {
	if i := b.find(id); i >= 0 {
		return b.Replies[i], true
	}
	return Reply{}, false
}

func (b Book) find(id desk.MessageID) int {
	return slices.IndexFunc(b.Replies, func(r Reply) bool { return r.ID == id })
}

// To lists the replies to one customer.
func (b Book) To(k desk.Key) []Reply {
	var out []Reply
	for _, r := range b.Replies {
		if r.Key() == k {
			out = append(out, r)
		}
	}
	return out
}

// From lists a reply and all later ones to the same customer: where one does not
// go, the others do not go either.
func (b Book) From(id desk.MessageID) []Reply {
	i := b.find(id)
	if i < 0 {
		return nil
	}
	return Book{Replies: b.Replies[i:]}.To(b.Replies[i].Key())
}

// Draft finds the draft for the same customer.
func (b Book) Draft(like Draft) (Draft, bool) {
	if i := slices.IndexFunc(b.Drafts, like.same); i >= 0 {
		return b.Drafts[i], true
	}
	return Draft{}, false
}

// WithDraft puts a draft in the place of the one for the same customer.
func (b Book) WithDraft(d Draft) Book {
	b = b.WithoutDraft(d)
	b.Drafts = append(b.Drafts, d)
	return b
}

// WithoutDraft takes the draft for the same customer out.
func (b Book) WithoutDraft(d Draft) Book {
	b.Drafts = slices.DeleteFunc(slices.Clone(b.Drafts), d.same)
	return b
}

// Join adds what another console of the same person left behind. A reply that is
// in both is kept once; of two drafts both texts are.
func (b Book) Join(o Book) Book {
	for _, r := range o.Replies {
		if _, there := b.Reply(r.ID); !there {
			b = b.With(r)
		}
	}
	slices.SortStableFunc(b.Replies, func(r, s Reply) int { return int(min(1, max(-1, r.At-s.At))) })
	for _, d := range o.Drafts {
		if mine, there := b.Draft(d); there {
			d.Known = append(slices.Clone(d.Known), mine.Known...)
			d.Text = both(d.Text, mine.Text)
		}
		b = b.WithDraft(d)
	}
	return b.joinReturned(o)
}
