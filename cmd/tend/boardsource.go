package main

import (
	"context"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
	"tend/report/staff"
	"tend/store"
	"tend/tui/board"
)

// figures are what the board shows of a desk.
type figures struct {
	p    *program
	st   store.Store
	days *report.Days
}

var _ board.Source = (*figures)(nil)

func (p *program) figures(st store.Store) *figures {
	return &figures{p: p, st: st, days: report.NewDays(st, 0)}
}

// Apply tells the kept days of every change.
func (f *figures) Apply(ch store.Changes) { f.days.Apply(ch) }

// Rates are those of every policy in use by the shops that go by it.
func (f *figures) Rates(ctx context.Context, ask board.Ask, now desk.Instant) (board.Rates, error) {
	book, err := f.p.bookOf(ctx, f.st)
	if err != nil {
		return board.Rates{}, err
	}
	out := board.Rates{}
	if out.Shops, err = f.shops(ctx, book); err != nil {
		return out, err
	}
	policies := book.InUse()
	if ask.Shop != "" {
		policies = book.Policies(ask.Shop)
	}
	for _, p := range policies {
		of := board.PolicyRates{Policy: p}
		for _, days := range board.Spans() {
			r, err := f.rate(ctx, book, asked{policy: p, shop: ask.Shop, days: days, now: now})
			if err != nil {
				return out, err
			}
			of.Rates = append(of.Rates, r)
		}
		out.Policies = append(out.Policies, of)
	}
	return out, nil
}

// shops are those that the desk was told of.
func (f *figures) shops(ctx context.Context, book *desk.Book) ([]board.Shop, error) {
	known, err := shopsByID(ctx, f.st)
	if err != nil {
		return nil, err
	}
	var out []board.Shop
	for _, id := range book.Shops() {
		s := known[id]
		s.ID = id
		out = append(out, board.Shop{ID: id, Name: s.Title()})
	}
	return out, nil
}

// rate counts one range. On a desk whose shops are not all on the same day, each
// day is asked about for the shops that are on it.
func (f *figures) rate(ctx context.Context, book *desk.Book, a asked) (out board.Rate, err error) {
	for _, today := range a.todays(book) {
		q := report.Query{Policy: a.policy, From: today.Plus(1 - a.days), To: today.Plus(1), Shop: a.shop, By: report.ByShop, Now: a.now}
		r, err := f.days.Report(ctx, book, q)
		if err != nil {
			return out, err
		}
		for _, g := range r.Groups {
			if shop := desk.ShopID(g.Key); a.about(book, shop) && a.today(book, shop) == today {
				out.Responded, out.Missed, out.Pending = out.Responded+g.Responded, out.Missed+g.Missed, out.Pending+g.Pending
			}
		}
	}
	if all := out.Responded + out.Missed; all > 0 {
		rate := float64(out.Responded) / float64(all)
		out.Rate, out.Band = &rate, a.policy.BandOf(rate)
	}
	return out, nil
}

// Forecast is what a rate can still become.
func (f *figures) Forecast(ctx context.Context, ask board.Ask, now desk.Instant) (desk.Forecast, error) {
	book, a, err := f.asked(ctx, ask, now)
	if err != nil {
		return desk.Forecast{}, err
	}
	counting := book.Forecasting(a.policy, now)
	starts := map[desk.ShopID]desk.Instant{} // of the range, in each shop
	from, to := a.query(book).Bounds()
	err = f.st.Tally(ctx, from, to, func(s *desk.Session) bool {
		start, known := starts[s.Shop]
		if !known {
			start = a.today(book, s.Shop).Plus(1 - a.days).Start(book.Zone(s.Shop))
			starts[s.Shop] = start
		}
		if s.OpenedAt >= start && a.about(book, s.Shop) {
			counting.Add(s)
		}
		return ctx.Err() == nil
	})
	if err != nil {
		return desk.Forecast{}, err
	}
	return counting.Forecast(), ctx.Err()
}

// Insight is what stands behind a rate.
func (f *figures) Insight(ctx context.Context, ask board.Ask, now desk.Instant) (insight.Insight, error) {
	book, a, err := f.asked(ctx, ask, now)
	if err != nil {
		return insight.Insight{}, err
	}
	o, err := f.p.insightOptions(ctx, f.st, book, ask.Language)
	if err != nil {
		return insight.Insight{}, err
	}
	o.Shops = func(shop desk.ShopID) bool { return a.about(book, shop) }
	return insight.Collect(ctx, f.st, book, a.query(book), o)
}

// Staffing is the plan that `tend plan` makes, with the roster.
func (f *figures) Staffing(ctx context.Context, ask board.Ask, now desk.Instant) (out board.Staffing, err error) {
	flags := &planFlags{policy: ask.Policy, shop: string(ask.Shop), weeks: planWeeks}
	question, err := f.p.planAsk(ctx, f.st, flags)
	if err != nil {
		return out, err
	}
	question.Now = now
	if out.Shifts, err = f.shifts(ctx); err != nil {
		return out, err
	}
	out.Plan, err = staff.Make(ctx, goingBy{f.st, question.Book, question.Policy.ID}, question)
	return out, err
}
