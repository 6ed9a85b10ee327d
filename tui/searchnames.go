package tui

import (
	"cmp"
	"slices"

	"tend/desk"
	"tend/store/words"
	"tend/tui/dialog"
)

// mostCustomers is how many customers a search shows above the messages.
const mostCustomers = 5

// customersLike are the sessions whose customers are called as asked, or have such
// an id: those first in which something happened last.
func customersLike(sessions []*desk.Session, asked words.Words) []*desk.Session {
	if len(asked) == 0 {
		return nil
	}
	out := slices.DeleteFunc(sessions, func(s *desk.Session) bool {
		name := s.Name + " " + string(s.Customer)
		if folded, changed := words.Fold(name); changed {
			return !asked.In(folded)
		}
		return !asked.In([]byte(name))
	})
	slices.SortFunc(out, func(a, b *desk.Session) int {
		return cmp.Or(cmp.Compare(b.LastAt, a.LastAt), cmp.Compare(a.ID, b.ID))
	})
	return out[:min(len(out), mostCustomers)]
}

// customerRow is a row of the search for a customer on the lists.
func (a *App) customerRow(s *desk.Session) dialog.FoundRow {
	id := string(s.Shop) + "\x00\x00" + string(s.Customer)
	a.search.hits[id] = s.Key()
	return dialog.FoundRow{
		ID: id, Customer: calledOr(s.Name, s.Customer),
		Snippet: a.panes.Preview(a.rowOf(s)), Time: a.foundTime(s.Shop, s.LastAt),
	}
}

// foundTime is when something that was found happened, in the shop's time.
func (a *App) foundTime(shop desk.ShopID, at desk.Instant) string {
	return at.In(a.zone(shop)).Format("01-02 15:04")
}

// foundCount says how much was found, nothing where there is nothing.
func (a *App) foundCount(customers, messages int) string {
	t := a.texts.Dialog
	switch {
	case customers == 0 && messages == 0:
		return ""
	case customers == 0:
		return t.Found(messages)
	case messages == 0:
		return t.FoundCustomers(customers)
	}
	return t.FoundCustomers(customers) + a.texts.Feeds.Comma + t.Found(messages)
}
