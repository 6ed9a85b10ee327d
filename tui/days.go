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

// forecast says what today's rates are and can still become, by policy.
func (d days) forecast(sessions []*desk.Session) []desk.Forecast {
	var today []*desk.Session
	for _, s := range sessions {
		if s.OpenedAt >= d.began(s.Shop) {
			today = append(today, s)
		}
	}
	out := d.book.Forecasts(today, 0, 0, d.now)
	slices.SortFunc(out, func(a, b desk.Forecast) int { return cmp.Compare(a.Policy, b.Policy) })
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
		// When this fails the bar stays as it is; the store says why elsewhere.
		err := st.Closed(ctx, from, 0, func(s *desk.Session) bool {
			if s.OpenedAt >= d.began(s.Shop) {
				closed = append(closed, s)
			}
			return true
		})
		return ratesMsg{closed: closed, failed: err != nil}
	}
}
