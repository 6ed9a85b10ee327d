package hub

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"tend/desk"
	"tend/store"
)

// Automatic says what is answered without a person. The zero value answers
// nothing.
type Automatic struct {
	Rules desk.AutoRules
	// Place tells what the rules want to know of a shop. It is called from the
	// loop, and again only when a document of a shop, a holiday or the roster
	// changed. Nil knows of no title and of nobody's hours.
	Place func(context.Context, desk.ShopID) (Place, error)
	// Language is for customers whose language is not known; "en" or "zh".
	Language string
}

// Place is a shop as an automatic answer sees it.
type Place struct {
	Title  string
	Roster *desk.Roster // who is on for it; empty: nobody knows
}

func (a Automatic) withDefaults() Automatic {
	if a.Rules.Fresh <= 0 {
		a.Rules.Fresh = desk.DefaultAutoRules().Fresh
	}
	if a.Place == nil {
		a.Place = func(context.Context, desk.ShopID) (Place, error) { return Place{}, nil }
	}
	return a
}

// answers follows the sessions in which something may be answered without a
// person, and what the answers depend on. It belongs to the loop.
type answers struct {
	o      Automatic
	agenda *agenda[desk.SessionID, *desk.Session]
	faq    map[string]desk.FAQ
	sorted []desk.FAQ // faq by id; nil: to be made
	places map[desk.ShopID]Place
}

func newAnswers(o Automatic) *answers {
	return &answers{
		o: o, agenda: newAgenda[desk.SessionID, *desk.Session](),
		faq: map[string]desk.FAQ{}, places: map[desk.ShopID]Place{},
	}
}

// doc takes in a document that answers depend on.
func (a *answers) doc(d store.Doc) {
	switch d.Kind {
	case store.DocFAQ:
		delete(a.faq, d.ID)
		if f, err := store.FAQOf(d); err == nil && d.Value != nil {
			a.faq[d.ID] = f
		}
		a.sorted = nil
	case store.DocShop, store.DocHoliday, store.DocRoster:
		clear(a.places)
	}
}

// entries is the FAQ by id. It is shared: nobody changes it.
func (a *answers) entries() []desk.FAQ {
	if a.sorted == nil {
		a.sorted = slices.SortedFunc(maps.Values(a.faq), func(x, y desk.FAQ) int { return cmp.Compare(x.ID, y.ID) })
	}
	return a.sorted
}

// place is what is known of a shop.
func (a *answers) place(ctx context.Context, id desk.ShopID) (Place, error) {
	if p, ok := a.places[id]; ok {
		return p, nil
	}
	p, err := a.o.Place(ctx, id)
	if err == nil {
		a.places[id] = p
	}
	return p, err
}

// session takes in that a session changed from old to s; either may be nil.
func (a *answers) session(old, s *desk.Session, now desk.Instant) {
	switch {
	case s == nil && old != nil:
		a.agenda.Remove(old.ID)
	case s != nil && !a.may(s, now):
		a.agenda.Remove(s.ID)
	case s != nil:
		// What seems to be of the future came before the clock was set back.
		a.lookAt(s, now.Add(min(max(a.o.Rules.Wait-now.Sub(s.LastAt), 0), a.o.Rules.Wait)))
	}
}

// lookAt puts a session on the agenda, not later than it stands there already:
// who goes on writing is answered all the same.
func (a *answers) lookAt(s *desk.Session, at desk.Instant) {
	if it := a.agenda.items[s.ID]; it != nil && it.at != 0 {
		at = min(at, it.at)
	}
	a.agenda.Set(s.ID, s, at)
}

// may reports whether an automatic answer in a session is possible at all.
func (a *answers) may(s *desk.Session, now desk.Instant) bool {
	age := now.Sub(s.LastAt)
	if !s.Open() || s.Waiting() == 0 || age >= a.o.Rules.Fresh || age <= -a.o.Rules.Fresh {
		return false
	}
	texts := len(a.o.Rules.Keywords) > 0 || a.o.Rules.Away.Any()
	return texts || a.o.Rules.FAQ && slices.ContainsFunc(s.Presses, func(p desk.Press) bool { return !p.Cleared })
}

// withoutAnswerable leaves out the offers of sessions in which nothing waits
// but presses that may be answered in a moment: they need nobody then.
func (a *answers) withoutAnswerable(offers []desk.Offer) []desk.Offer {
	return slices.DeleteFunc(offers, func(o desk.Offer) bool {
		_, looked := a.agenda.Get(o.Session.ID)
		return looked && onlyPresses(o.Session)
	})
}

func onlyPresses(s *desk.Session) bool { return s.Wait == 0 && len(s.Presses) > 0 }
