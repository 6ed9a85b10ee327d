package main

import (
	"context"
	"fmt"
	"slices"

	"tend/desk"
	"tend/report"
	"tend/report/staff"
	"tend/store"
	"tend/tui/board"
)

// asked is a question of the board, understood.
type asked struct {
	policy desk.Policy
	shop   desk.ShopID // empty: all that go by the policy
	days   int
	now    desk.Instant
}

func (f *figures) asked(ctx context.Context, ask board.Ask, now desk.Instant) (*desk.Book, asked, error) {
	book, err := f.p.bookOf(ctx, f.st)
	if err != nil {
		return nil, asked{}, err
	}
	policy, ok := book.Policy(ask.Policy)
	if !ok {
		return nil, asked{}, fmt.Errorf("there is no policy %q", ask.Policy)
	}
	return book, asked{policy, ask.Shop, ask.Days, now}, nil
}

// about reports whether a shop's sessions count.
func (a asked) about(book *desk.Book, shop desk.ShopID) bool {
	if a.shop != "" {
		return a.shop == shop
	}
	return book.GoesBy(shop, a.policy.ID)
}

// today is the day it is in a shop.
func (a asked) today(book *desk.Book, shop desk.ShopID) report.Date {
	return report.DateOf(a.now.In(book.Zone(shop)))
}

// todays are the days it is in the zones of the desk.
func (a asked) todays(book *desk.Book) []report.Date {
	var out []report.Date
	for _, z := range book.Zones() {
		if day := report.DateOf(a.now.In(z)); !slices.Contains(out, day) {
			out = append(out, day)
		}
	}
	return out
}

// query is the range on the calendar of the shop, or of the desk.
func (a asked) query(book *desk.Book) report.Query {
	zone := book.Home()
	if a.shop != "" {
		zone = book.Zone(a.shop)
	}
	today := report.DateOf(a.now.In(zone))
	return report.Query{Policy: a.policy, From: today.Plus(1 - a.days), To: today.Plus(1), Shop: a.shop, Now: a.now}
}

// goingBy is the part of a desk whose shops go by a policy. With a shop of the
// question named that is of no account.
type goingBy struct {
	staff.Source
	book   *desk.Book
	policy string
}

func (g goingBy) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	return g.Source.Tally(ctx, from, to, g.only(fn))
}

func (g goingBy) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	return g.Source.Closed(ctx, from, to, g.only(fn))
}

func (g goingBy) Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error {
	return g.Source.Log(ctx, from, to, func(k desk.Key, e desk.Entry) bool {
		return !g.book.GoesBy(k.Shop, g.policy) || fn(k, e)
	})
}

func (g goingBy) only(fn func(*desk.Session) bool) func(*desk.Session) bool {
	return func(s *desk.Session) bool { return !g.book.GoesBy(s.Shop, g.policy) || fn(s) }
}

// shifts are the roster there is: the desk's own, else that of the config.
func (f *figures) shifts(ctx context.Context) ([]desk.Shift, error) {
	shifts, own, err := store.Roster(ctx, f.st)
	if err != nil || own {
		return shifts, err
	}
	return slices.Clone(f.p.cfg.Shifts), nil
}

// PutShift stores a shift. The first time the whole roster of the config goes
// along, since from then on the desk has one of its own.
func (f *figures) PutShift(ctx context.Context, s desk.Shift) error {
	rest, own, err := f.others(ctx, s.ID)
	if err != nil {
		return err
	}
	if own {
		rest = nil // they are there
	}
	return store.PutShifts(ctx, f.st, append(rest, s)...)
}

// RemoveShift takes a shift away; the first time all others of the config are
// stored before.
func (f *figures) RemoveShift(ctx context.Context, id string) error {
	rest, own, err := f.others(ctx, id)
	if err != nil {
		return err
	}
	if !own && len(rest) > 0 {
		return store.PutShifts(ctx, f.st, rest...)
	}
	return store.RemoveShift(ctx, f.st, id)
}

// others is the roster without one shift; own says that it is the desk's.
func (f *figures) others(ctx context.Context, id string) (rest []desk.Shift, own bool, err error) {
	rest, own, err = store.Roster(ctx, f.st)
	if err == nil && !own {
		rest = slices.Clone(f.p.cfg.Shifts)
	}
	return slices.DeleteFunc(rest, func(s desk.Shift) bool { return s.ID == id }), own, err
}
