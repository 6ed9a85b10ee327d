package transfer

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// findOrphans adds to the bad lines the entries that have no session: those
// that are not a person's message and have no such message before them in
// their customer's log.
func (im *importer) findOrphans(ctx context.Context, work []*customer) error {
	for _, c := range work {
		for i, e := range c.entries {
			if person(e) || opensBefore(c.before.Latest, e) {
				continue
			}
			orphan, err := im.orphan(ctx, c, e)
			if err != nil {
				return err
			}
			if orphan {
				p := c.places[i]
				p.size |= flagOrphan
				im.bad = append(im.bad, p)
			}
		}
	}
	return nil
}

// person reports whether the entry is a message that can open a session.
func person(e desk.Entry) bool {
	return e.Type == desk.Message && (e.From == desk.FromCustomer || e.From == desk.FromAgent)
}

func opensBefore(s *desk.Session, e desk.Entry) bool { return s != nil && s.OpenedAt < e.At }

// orphan looks at the customer's first session. Messages that come later can
// only make it begin earlier, so what was no orphan once never is.
func (im *importer) orphan(ctx context.Context, c *customer, e desk.Entry) (bool, error) {
	first, err := im.first(ctx, c)
	switch {
	case err != nil:
		return false, err
	case first == nil || e.At < first.OpenedAt:
		return true, nil
	case e.At > first.OpenedAt:
		return false, nil
	}
	return precedes(ctx, im.st, c.key, e)
}

// first is the customer's first session now that the batch is stored.
func (im *importer) first(ctx context.Context, c *customer) (*desk.Session, error) {
	if c.change != nil {
		for _, s := range c.change.Sessions {
			if s.Visit == 0 {
				return s, nil
			}
		}
	}
	if c.before.Latest != nil && c.before.Latest.Visit == 0 {
		return c.before.Latest, nil
	}
	all, err := im.st.Sessions(ctx, c.key)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return all[0], nil
}

// precedes reports whether an entry of the very instant at which the first
// session opens comes before the message that opens it.
func precedes(ctx context.Context, st store.Store, k desk.Key, e desk.Entry) (bool, error) {
	from := store.Position{At: e.At}
	for {
		page, err := st.Thread(ctx, k, store.Page{After: from, Limit: 100})
		if err != nil {
			return false, err
		}
		for _, o := range page {
			switch {
			case o.At > e.At || person(o) && o.Delivery != desk.Withdrawn:
				return false, nil
			case o.Type == e.Type && o.ID == e.ID:
				return true, nil
			}
		}
		if len(page) == 0 {
			return false, nil
		}
		from = store.PositionOf(page[len(page)-1])
	}
}

func noSession(l lines.Line) string {
	what := l.Type.String() + " line"
	if l.Type == lines.Message {
		what = "message from " + l.Entry.From.String()
	}
	return fmt.Sprintf("customer %q of shop %q has no session yet that this %s could belong to; "+
		"it counts as soon as an earlier message of theirs is imported", l.Key.Customer, l.Key.Shop, what)
}
