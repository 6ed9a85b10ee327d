package feedtest

import (
	"errors"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
)

func arrival(id, text string, from desk.From) feed.Arrival {
	return feed.Arrival{Key: desk.Key{Shop: "s", Customer: "c"}, Entry: desk.Entry{
		Type: desk.Message, ID: desk.MessageID(id), At: desk.At(start()), From: from, Kind: desk.KindText, Text: text,
	}}
}

func (d *Desk) ids() (ids []string) {
	for _, a := range d.Arrivals() {
		ids = append(ids, string(a.Entry.ID))
	}
	return ids
}

func TestDeskTakes(t *testing.T) {
	ctx := t.Context()
	two := feed.Batch{Cursor: "2", Arrivals: []feed.Arrival{arrival("1", "a", desk.FromCustomer), arrival("2", "b", desk.FromCustomer)}}
	for name, c := range map[string]struct {
		before func(d *Desk)
		err    error
		ids    []string
		cursor string
	}{
		"it stores":                   {func(*Desk) {}, nil, []string{"1", "2"}, "2"},
		"twice is once":               {func(d *Desk) { _ = d.Take(ctx, two) }, nil, []string{"1", "2"}, "2"},
		"told to fail":                {func(d *Desk) { d.Fail(1, false) }, ErrDesk, nil, ""},
		"told to fail halfway":        {func(d *Desk) { d.Fail(1, true) }, ErrDesk, []string{"1"}, ""},
		"a batch of nothing is taken": {func(d *Desk) { d.Fail(1, false); _ = d.Take(ctx, feed.Batch{Cursor: "1"}) }, ErrDesk, nil, "1"},
		"crashed":                     {func(d *Desk) { d.Crash() }, ErrDesk, nil, ""},
		"restarted":                   {func(d *Desk) { d.Crash(); d.Restart() }, nil, []string{"1", "2"}, "2"},
	} {
		t.Run(name, func(t *testing.T) {
			d := NewDesk()
			c.before(d)
			err := d.Take(ctx, two)
			d.Restart()
			cursor, _ := d.Cursor(ctx)
			if !errors.Is(err, c.err) || !slices.Equal(d.ids(), c.ids) || cursor != c.cursor {
				t.Errorf("%v; it has %q, cursor %q", err, d.ids(), cursor)
			}
		})
	}
}

// TestDeskKnowsItsOwn: which arrivals are messages of ours that come back.
func TestDeskKnowsItsOwn(t *testing.T) {
	key, now := desk.Key{Shop: "s", Customer: "c"}, desk.At(start())
	for name, c := range map[string]struct {
		state  desk.Delivery
		remote string
		change func(a *feed.Arrival)
		known  bool
	}{
		"by the id we gave":             {desk.Queued, "", func(a *feed.Arrival) { a.Echo = "ours-1" }, true},
		"by the platform's id":          {desk.Sent, "r", func(a *feed.Arrival) { a.Entry.Text = "changed" }, true},
		"by its text while it is open":  {desk.Sending, "", func(*feed.Arrival) {}, true},
		"by its text when unconfirmed":  {desk.Unconfirmed, "", func(*feed.Arrival) {}, true},
		"an equal text once it is sent": {desk.Sent, "another", func(*feed.Arrival) {}, false},
		"an equal text before it went":  {desk.Queued, "", func(*feed.Arrival) {}, false},
		"an equal text of a customer":   {desk.Sending, "", func(a *feed.Arrival) { a.Entry.From = desk.FromCustomer }, false},
		"an equal text long before":     {desk.Sending, "", func(a *feed.Arrival) { a.Entry.At = now.Add(-time.Hour) }, false},
		"an equal text to another":      {desk.Sending, "", func(a *feed.Arrival) { a.Key.Customer = "d" }, false},
	} {
		t.Run(name, func(t *testing.T) {
			d := NewDesk()
			r := d.Reply(key, "hello", now)
			d.Settle(r.Entry.ID, c.state, c.remote)
			a := arrival("r", "hello", desk.FromAgent)
			c.change(&a)
			if err := d.Take(t.Context(), feed.Batch{Arrivals: []feed.Arrival{a}}); err != nil {
				t.Fatal(err)
			}
			got := d.Replies()[0]
			if known := got.Back == 1; known != c.known || known == (len(d.ids()) == 1) {
				t.Errorf("known: %v; on the desk: %q", known, d.ids())
			}
			if c.known && (got.Entry.Delivery != desk.Sent || got.Entry.RemoteID != "r") {
				t.Errorf("it is %s as %q", got.Entry.Delivery, got.Entry.RemoteID)
			}
		})
	}
}
