package tui

import (
	"cmp"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// days knows when the present day began in each shop.
type days struct {
	book   *desk.Book
	now    desk.Instant
	starts map[desk.ShopID]desk.Instant
}

func newDays(book *desk.Book, now desk.Instant) days {
	return days{book: book, now: now, starts: map[desk.ShopID]desk.Instant{}}
}

// began is when the present day of a shop began.
func (d days) began(shop desk.ShopID) desk.Instant {
	start, ok := d.starts[shop]
	if !ok {
		start = midnight(d.now.In(d.book.Zone(shop)))
		d.starts[shop] = start
	}
	return start
}

// midnight is when the day of a time began.
func midnight(t time.Time) desk.Instant {
	y, m, d := t.Date()
	return desk.At(time.Date(y, m, d, 0, 0, 0, 0, t.Location()))
}

// count judges those of the sessions that were opened today.
func (d days) count(sessions []*desk.Session) []rate {
	out := []rate{}
	at := map[string]int{}
	for _, s := range sessions {
		if s.OpenedAt < d.began(s.Shop) {
			continue
		}
		for _, p := range d.book.Policies(s.Shop) {
			i, ok := at[p.ID]
			if !ok {
				i = len(out)
				at[p.ID] = i
				out = append(out, rate{policy: p.ID, target: p.Target})
			}
			out[i].count(d.book.Judge(s, p, d.now).Outcome)
		}
	}
	slices.SortFunc(out, func(a, b rate) int { return cmp.Compare(a.policy, b.policy) })
	return out
}

// closedToday reads the sessions that have ended already and were opened today.
// There may be very many of the day before, which are not kept.
func (a *App) closedToday() tea.Cmd {
	ctx, st, d := a.ctx, a.o.Store, newDays(a.panes.Book(), a.now)
	from := a.now
	for _, z := range d.book.Zones() {
		from = min(from, midnight(a.now.In(z)))
	}
	return func() tea.Msg {
		var closed []*desk.Session
		// When this fails the bar goes on without them; the store says why elsewhere.
		_ = st.Closed(ctx, from, 0, func(s *desk.Session) bool {
			if s.OpenedAt >= d.began(s.Shop) {
				closed = append(closed, s)
			}
			return true
		})
		return ratesMsg{closed: closed}
	}
}
