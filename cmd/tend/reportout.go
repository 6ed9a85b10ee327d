package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/report"
	"tend/report/insight"
	"tend/report/page"
	"tend/store"
	"tend/tui/lang"
)

// reportPage writes the page of a report into a folder, and says where. replace
// lets it take the place of files that no report wrote.
func (p *program) reportPage(ctx context.Context, st store.Store, book *desk.Book, q report.Query, dir string, replace bool) error {
	language := lang.Pick(p.cfg.Language, p.env).Code
	o, err := p.insightOptions(ctx, st, book, language)
	if err != nil {
		return err
	}
	made := page.Page{Made: q.Now.In(p.clock.time().Location())}
	if made.Policies, err = p.headlines(ctx, st, book, q); err != nil {
		return err
	}
	if made.Insight, err = insight.Collect(ctx, st, book, q, o); err != nil {
		return err
	}
	if made.Shop, err = shopTitle(ctx, st, q.Shop); err != nil {
		return err
	}
	if err := page.Write(dir, replace, made, page.For(language)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.err, "The report is in %s; open it in a browser.\n", sanitize.Line(filepath.Join(dir, page.Index)))
	return err
}

// shopTitle is the name of a shop, or of the only one there is; else empty.
func shopTitle(ctx context.Context, st store.Store, id desk.ShopID) (string, error) {
	shops, err := shopsByID(ctx, st)
	if err != nil {
		return "", err
	}
	if id == "" && len(shops) == 1 {
		for only := range shops {
			id = only
		}
	}
	if id == "" {
		return "", nil
	}
	s := shops[id]
	s.ID = id
	return s.Title(), nil
}

// headlines are the rates of the policy that was asked about, and of the others
// that the shops go by.
func (p *program) headlines(ctx context.Context, st store.Store, book *desk.Book, q report.Query) ([]page.Headline, error) {
	policies, err := policiesOf(ctx, st, book, q)
	if err != nil {
		return nil, err
	}
	var out []page.Headline
	for _, pol := range policies {
		q.Policy, q.By = pol, report.ByNone
		r, err := p.answers().Run(ctx, st, book, q)
		if err != nil {
			return nil, err
		}
		h := page.Headline{Policy: pol, Group: r.Total}
		if r.Total.Pending > 0 {
			if h.Forecast, err = forecast(ctx, st, book, q); err != nil {
				return nil, err
			}
		}
		out = append(out, h)
	}
	return out, nil
}

func policiesOf(ctx context.Context, st store.Store, book *desk.Book, q report.Query) ([]desk.Policy, error) {
	shops, err := store.Shops(ctx, st)
	if err != nil {
		return nil, err
	}
	out := []desk.Policy{q.Policy}
	for _, s := range shops {
		for _, pol := range book.Policies(s.ID) {
			known := slices.ContainsFunc(out, func(x desk.Policy) bool { return x.ID == pol.ID })
			if !known && (q.Shop == "" || q.Shop == s.ID) {
				out = append(out, pol)
			}
		}
	}
	return out, nil
}

// forecast is what the rate of a query can still become.
func forecast(ctx context.Context, st store.Store, book *desk.Book, q report.Query) (*desk.Forecast, error) {
	f := book.Forecasting(q.Policy, q.Now)
	from, to := q.Bounds()
	err := st.Tally(ctx, from, to, func(s *desk.Session) bool {
		zone := book.Zone(s.Shop)
		if (q.Shop == "" || q.Shop == s.Shop) && s.OpenedAt >= q.From.Start(zone) && s.OpenedAt < q.To.Start(zone) {
			f.Add(s)
		}
		return true
	})
	if err != nil {
		return nil, err
	}
	made := f.Forecast()
	return &made, nil
}
