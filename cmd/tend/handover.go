package main

import (
	"context"
	"time"

	"github.com/spf13/cobra"

	"tend/assist/handover"
	"tend/desk"
	"tend/store"
)

func (p *program) handoverCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "handover",
		Short: "Print my open sessions as whoever takes them over needs them",
		Long: `handover prints your open sessions: what each customer asks, what was promised
to them, until when, and your draft. Times are those of this machine. It changes
nothing; the console hands a shift over with a key.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.withDesk(c.Context(), func(st store.Store) error {
				sheet, err := p.handSheet(c.Context(), st, p.clock.Now())
				if err != nil {
					return err
				}
				if asJSON {
					return writeJSON(p.out, sheet.json())
				}
				_, err = p.out.Write([]byte(sheet.text(time.Local)))
				return err
			})
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

// handSheet is what an agent could hand over.
type handSheet struct {
	now  desk.Instant
	rows []handSession
}

// handSession is a session of it.
type handSession struct {
	desk.Row
	handover.Brief
	shop  string
	zone  *time.Location
	draft string
}

// handSheet reads my sessions with what there is to know of them.
func (p *program) handSheet(ctx context.Context, st store.Store, now desk.Instant) (handSheet, error) {
	sheet := handSheet{now: now}
	rows, err := p.list(ctx, st, desk.PaneMine, now)
	if err != nil {
		return sheet, err
	}
	shops, err := store.Shops(ctx, st)
	if err != nil {
		return sheet, err
	}
	drafts, err := p.myDrafts(ctx, st)
	if err != nil {
		return sheet, err
	}
	for _, r := range rows {
		if !r.Open() {
			continue
		}
		s := handSession{Row: r, draft: drafts[r.Key()]}
		s.shop, s.zone = shopIn(shops, r.Shop)
		if s.Brief, err = handover.Read(ctx, st, r.Session, s.zone); err != nil {
			return sheet, err
		}
		sheet.rows = append(sheet.rows, s)
	}
	return sheet, nil
}

// myDrafts are the texts I have written and not sent.
func (p *program) myDrafts(ctx context.Context, st store.Store) (map[desk.Key]string, error) {
	all, err := store.Drafts(ctx, st)
	texts := map[desk.Key]string{}
	for _, d := range all {
		if d.Agent == p.me() {
			texts[desk.Key{Shop: d.Shop, Customer: d.Customer}] = d.Text
		}
	}
	return texts, err
}

// shopIn is what a shop is called, and its zone.
func shopIn(shops []desk.Shop, id desk.ShopID) (string, *time.Location) {
	shop := desk.Shop{ID: id}
	for _, s := range shops {
		if s.ID == id {
			shop = s
		}
	}
	if zone, err := shop.Location(); err == nil {
		return shop.Title(), zone
	}
	return shop.Title(), time.UTC
}
