package main

import (
	"context"

	"tend/desk"
	"tend/report"
	"tend/store/natsstore/access"
	"tend/tui/team"
)

var _ team.Source = (*figures)(nil)

// Today counts, shop by shop on the day it is there, what `tend report --by agent`
// gives for the policies the shop goes by.
func (f *figures) Today(ctx context.Context, now desk.Instant) (team.Today, error) {
	book, err := f.p.bookOf(ctx, f.st)
	out := team.Today{Rates: map[desk.AgentID][]team.Rate{}}
	if err != nil {
		return out, err
	}
	out.Policies = book.InUse()
	for i, p := range out.Policies {
		if err := f.today(ctx, book, asked{policy: p, days: 1, now: now}, func(r report.Report) { addRates(out, i, r.Groups) }); err != nil {
			return out, err
		}
	}
	return out, nil
}

// today reports a policy by agent, for every shop that had a session today, on the
// day it is there.
func (f *figures) today(ctx context.Context, book *desk.Book, a asked, fn func(report.Report)) error {
	for _, today := range a.todays(book) {
		q := report.Query{Policy: a.policy, From: today, To: today.Plus(1), By: report.ByShop, Now: a.now}
		shops, err := f.days.Report(ctx, book, q)
		if err != nil {
			return err
		}
		for _, g := range shops.Groups {
			q.Shop, q.By = desk.ShopID(g.Key), report.ByAgent
			if !a.about(book, q.Shop) || a.today(book, q.Shop) != today {
				continue
			}
			r, err := f.days.Report(ctx, book, q)
			if err != nil {
				return err
			}
			fn(r)
		}
	}
	return nil
}

// addRates adds the agents of a report under the i-th policy.
func addRates(t team.Today, i int, groups []report.Group) {
	for _, g := range groups {
		id := desk.AgentID(g.Key)
		if t.Rates[id] == nil {
			t.Rates[id] = make([]team.Rate, len(t.Policies))
		}
		t.Rates[id][i].Responded += g.Responded
		t.Rates[id][i].Missed += g.Missed
	}
}

// manages reports whether who uses the program is a manager. On the desk of this
// machine everybody is.
func (p *program) manages() bool {
	if p.team == nil {
		return true
	}
	i, err := p.team()
	return err != nil || i == nil || i.Role != access.Agent
}
