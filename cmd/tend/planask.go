package main

import (
	"context"
	"fmt"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/report/staff"
	"tend/store"
)

// planAsk puts the question together from the flags, the config and the desk.
func (p *program) planAsk(ctx context.Context, st store.Store, f *planFlags) (ask staff.Ask, err error) {
	if ask, err = f.ask(); err != nil {
		return ask, err
	}
	if ask.Now, err = p.at(f.now); err != nil {
		return ask, err
	}
	if ask.Book, err = p.bookOf(ctx, st); err != nil {
		return ask, err
	}
	ask.Zone = ask.Book.Home()
	if f.shop != "" {
		ask.Zone = ask.Book.Zone(ask.Shop)
	}
	if ask.Policy, err = p.planPolicy(ctx, st, ask.Book, f); err != nil {
		return ask, err
	}
	if ask.Target == 0 {
		ask.Target = ask.Policy.Target
	}
	if ask.Roster, err = p.roster(ctx, st, ask.Book); err != nil {
		return ask, err
	}
	ask.Open = p.working(ask.Book, ask.Zone)
	return ask, nil
}

// working are the working hours of the config as a roster.
func (p *program) working(book *desk.Book, zone *time.Location) *desk.Roster {
	var shifts []desk.Shift
	if w := p.cfg.Working; len(w.Days) > 0 {
		shifts = []desk.Shift{{Days: w.Days, From: w.From, To: w.To, Zone: zone.String()}}
	}
	r, _ := book.Roster(shifts) // the zone is known: it is in use
	return r
}

// ask is what the flags say, checked.
func (f *planFlags) ask() (staff.Ask, error) {
	ask := staff.Ask{Shop: desk.ShopID(f.shop), Weeks: f.weeks, Target: f.target, Handling: f.handling, Patience: f.patience}
	switch {
	case f.weeks < 1 || f.weeks > 520:
		return ask, fmt.Errorf("%w: --weeks must be from 1 to 520", errUsage)
	case !(f.target >= 0 && f.target <= 1):
		return ask, fmt.Errorf("%w: --target must be a share from 0 to 1, such as 0.9 for 90 %%", errUsage)
	case f.handling < 0 || f.handling > 0 && f.handling < time.Second || f.handling > 24*time.Hour:
		return ask, fmt.Errorf("%w: --handling must be from 1s to 24h", errUsage)
	case f.patience < 0 || f.patience > 0 && f.patience < time.Second:
		return ask, fmt.Errorf("%w: --patience must be at least 1s", errUsage)
	}
	return ask, nil
}

// planPolicy is the policy that is named, or else the first of the shop: of the
// first one where no shop is named either.
func (p *program) planPolicy(ctx context.Context, st store.Store, book *desk.Book, f *planFlags) (desk.Policy, error) {
	if f.policy != "" {
		policy, ok := book.Policy(f.policy)
		if !ok {
			return policy, fmt.Errorf("%w: there is no policy %q", errUsage, sanitize.Line(f.policy))
		}
		return policy, nil
	}
	shop := desk.ShopID(f.shop)
	if shop == "" {
		shops, err := store.Shops(ctx, st)
		if err != nil {
			return desk.Policy{}, err
		}
		shop = desk.DefaultShop
		if len(shops) > 0 {
			shop = shops[0].ID
		}
	}
	if of := book.Policies(shop); len(of) > 0 {
		return of[0], nil
	}
	return desk.Tiktok24h(), nil
}
