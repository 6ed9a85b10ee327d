package main

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/feed"
	"tend/internal/sanitize"
	"tend/store"
)

// refused says why the platform of a session's shop would not take a reply, before
// anything of it is stored; nil where it would, or where no feed serves the shop.
func (p *program) refused(ctx context.Context, st store.Store, s *desk.Session, text string, now desk.Instant) error {
	can, ok, err := abilities(ctx, st, s.Shop)
	if err != nil || !ok {
		return err
	}
	var heard desk.Instant
	if can.Window > 0 {
		if heard, err = lastHeard(ctx, st, s); err != nil {
			return err
		}
	}
	reaches, err := store.Reaches(ctx, st)
	if err != nil {
		return err
	}
	reach := reaches[store.ReachID(s.Key())]
	return refusal(can.Refuses(text, heard, now, reach), can, reach)
}

// refusal says a refusal in a sentence.
func refusal(err error, can desk.Abilities, reach desk.Reach) error {
	if err == nil {
		return nil
	}
	platform := "the platform"
	if can.Channel != "" {
		platform = sanitize.Line(can.Channel)
	}
	var long *desk.TooLongError
	var window *desk.WindowError
	why := err.Error()
	switch {
	case errors.As(err, &long):
		why = fmt.Sprintf("it has %d characters, and %s takes %d; send it in parts", long.Has, platform, long.Limit)
	case errors.As(err, &window) && window.Closed == 0:
		why = platform + " takes replies only after the customer has written"
	case errors.As(err, &window):
		why = fmt.Sprintf("%s took replies to this customer until %s; their next message opens it again", platform, window.Closed)
	case reach.Reason != "":
		why = platform + " lets nobody write to this customer now: " + sanitize.Line(reach.Reason)
	}
	return &feed.Plain{Text: "the reply was not sent: " + why, Err: err}
}

// abilities is what the platform of a shop can do, and whether a feed has said it.
func abilities(ctx context.Context, st store.Store, shop desk.ShopID) (desk.Abilities, bool, error) {
	all, err := store.Feeds(ctx, st)
	if err != nil {
		return desk.Abilities{}, false, err
	}
	for _, f := range all {
		if can, ok := f.Shops[shop]; ok {
			return can, true, nil
		}
	}
	return desk.Abilities{}, false, nil
}

// heardPage is how many entries are read at a time to find the customer's last
// words.
const heardPage = 200

// lastHeard is when a customer wrote last, zero if never.
func lastHeard(ctx context.Context, st store.Store, s *desk.Session) (desk.Instant, error) {
	page := store.Page{Before: store.Position{At: s.LastEntry.Add(1), Seq: 0}, Limit: heardPage}
	for {
		entries, err := st.Thread(ctx, s.Key(), page)
		if err != nil {
			return 0, fmt.Errorf("read when the customer wrote last: %w", err)
		}
		for i := len(entries) - 1; i >= 0; i-- {
			if e := entries[i]; e.Type == desk.Message && e.From == desk.FromCustomer {
				return e.At, nil
			}
		}
		if len(entries) < heardPage {
			return 0, nil
		}
		page.Before = store.PositionOf(entries[0])
	}
}
