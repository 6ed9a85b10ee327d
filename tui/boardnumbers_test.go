package tui

import (
	"context"
	"slices"
	"time"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
	"tend/report/staff"
	"tend/store"
	"tend/tui/board"
)

// numbers counts the figures of a story's desk anew each time.
type numbers struct {
	st      store.Store
	book    *desk.Book
	guard   func(method string) error
	shifts  []desk.Shift
	applied int // changes it was told of
	counted int // answers it gave
}

// withNumbers gives the console a board; the source is known once it is begun.
func withNumbers(n *numbers) func(*Options) {
	return func(o *Options) {
		n.st, n.book, n.guard = o.Store, o.Book(nil, nil), o.Store.(*watchedStore).use
		o.Numbers = n
	}
}

func (n *numbers) Apply(store.Changes) { n.applied++ }

func (n *numbers) query(a board.Ask, p desk.Policy, days int, now desk.Instant) report.Query {
	to := report.DateOf(now.In(time.UTC)).Plus(1)
	return report.Query{Policy: p, From: to.Plus(-days), To: to, Shop: a.Shop, Now: now}
}

func (n *numbers) Rates(ctx context.Context, a board.Ask, now desk.Instant) (out board.Rates, err error) {
	n.counted++
	if err := n.guard("Rates"); err != nil {
		return out, err
	}
	for _, p := range n.book.InUse() {
		of := board.PolicyRates{Policy: p}
		for _, days := range board.Spans() {
			r, err := report.Run(ctx, n.st, n.book, n.query(a, p, days, now))
			if err != nil {
				return out, err
			}
			g := r.Total
			one := board.Rate{Responded: g.Responded, Missed: g.Missed, Pending: g.Pending, Rate: g.Rate}
			if g.Band != nil {
				one.Band = *g.Band
			}
			of.Rates = append(of.Rates, one)
		}
		out.Policies = append(out.Policies, of)
	}
	return out, nil
}

func (n *numbers) Forecast(ctx context.Context, a board.Ask, now desk.Instant) (desk.Forecast, error) {
	p, _ := n.book.Policy(a.Policy)
	f := n.book.Forecasting(p, now)
	from := n.query(a, p, a.Days, now).From.Start(time.UTC)
	err := n.st.Tally(ctx, from, now+1, func(s *desk.Session) bool { f.Add(s); return true })
	return f.Forecast(), err
}

func (n *numbers) Insight(ctx context.Context, a board.Ask, now desk.Instant) (insight.Insight, error) {
	p, _ := n.book.Policy(a.Policy)
	return insight.Collect(ctx, n.st, n.book, n.query(a, p, a.Days, now), insight.Options{})
}

func (n *numbers) Staffing(ctx context.Context, a board.Ask, now desk.Instant) (board.Staffing, error) {
	p, _ := n.book.Policy(a.Policy)
	roster, _ := n.book.Roster(n.shifts)
	none, _ := n.book.Roster(nil)
	plan, err := staff.Make(ctx, n.st, staff.Ask{Book: n.book, Policy: p, Zone: time.UTC, Now: now, Weeks: 8, Target: .9, Roster: roster, Open: none})
	return board.Staffing{Plan: plan, Shifts: slices.Clone(n.shifts)}, err
}

func (n *numbers) PutShift(ctx context.Context, s desk.Shift) error {
	_ = n.RemoveShift(ctx, s.ID)
	n.shifts = append(n.shifts, s)
	return n.guard("PutShift")
}

func (n *numbers) RemoveShift(_ context.Context, id string) error {
	n.shifts = slices.DeleteFunc(n.shifts, func(s desk.Shift) bool { return s.ID == id })
	return n.guard("RemoveShift")
}
