package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"tend/desk"
)

// patience is how long a desk may take to get everything done after the trouble, on
// the wall; on its own clock that is an hour.
const patience = time.Minute

// line is what is read of an export.
type line struct {
	Type, ID, Shop, Customer, From, Agent, Text, Delivery string
	RemoteID                                              string `json:"remote_id"`
}

// calm ends the trouble, waits until nothing moves any more, and checks.
func (d *drill) calm(ctx context.Context) error {
	for _, p := range d.platforms {
		p.Faults().Calm()
		p.Push(true)
	}
	var all []line
	for end := time.Now().Add(patience); ; {
		if err := d.o.Hook.Flush(); err == nil {
			lines, err := d.export(ctx)
			if err != nil {
				return err
			}
			if all = lines; d.settled(all) && d.quiet() {
				break
			}
		}
		if time.Now().After(end) {
			d.wrong("not everything was done within %s", patience)
			break
		}
		if err := rest(ctx, 200*time.Millisecond); err != nil {
			return err
		}
	}
	d.inbound(all)
	d.outbound(all)
	for _, p := range d.platforms {
		d.r.calls += p.Faults().Calls("")
	}
	return nil
}

func (d *drill) export(ctx context.Context) ([]line, error) {
	out, err := d.o.Run(ctx, "export")
	if err != nil {
		return nil, err
	}
	var all []line
	for raw := range bytes.Lines(out) {
		var l line
		if err := json.Unmarshal(raw, &l); err != nil {
			return nil, fmt.Errorf("read the export: %w", err)
		}
		if l.Type == "" || l.Type == "message" {
			all = append(all, l)
		}
	}
	return all, nil
}

// settled reports whether no reply is on its way and nothing is missing.
func (d *drill) settled(all []line) bool {
	has := map[desk.MessageID]bool{}
	for _, l := range all {
		has[desk.MessageID(l.ID)] = true
		if l.Delivery == "queued" || l.Delivery == "sending" || l.Delivery == "held" {
			return false
		}
	}
	for id := range d.in {
		if !has[id] {
			return false
		}
	}
	return true
}

// quiet reports whether no call of a platform is on its way.
func (d *drill) quiet() bool {
	for _, p := range d.platforms {
		if p.Faults().Busy() > 0 {
			return false
		}
	}
	return true
}

// inbound checks that all that came in is on the desk once, with its customer.
func (d *drill) inbound(all []line) {
	count := map[desk.MessageID]int{}
	for _, l := range all {
		id := desk.MessageID(l.ID)
		if key, ok := d.in[id]; ok {
			count[id]++
			if (desk.Key{Shop: desk.ShopID(l.Shop), Customer: desk.CustomerID(l.Customer)}) != key {
				d.wrong("message %s is with customer %s of %s, and not with %s", id, l.Customer, l.Shop, key.Customer)
			}
		} else if l.From != "agent" || l.Agent != "mia" {
			d.wrong("message %s from %s was written by nobody: %q", id, l.From, l.Text)
		}
	}
	for id, key := range d.in {
		if count[id] != 1 {
			d.wrong("message %s of %s is on the desk %d times", id, key.Shop, count[id])
		}
	}
}

// tally is how often a text was stored for a customer, by its delivery, and how
// often it reached the customer.
type tally struct{ stored, sent, unsure, failed, arrived int }

// outbound checks that every reply reached its customer once, as the desk says.
func (d *drill) outbound(all []line) {
	counts := map[string]*tally{}
	of := func(key desk.Key, text string) *tally {
		name := fmt.Sprintf("%s %s %q", key.Shop, key.Customer, text)
		if counts[name] == nil {
			counts[name] = &tally{}
		}
		return counts[name]
	}
	for _, l := range all {
		if l.From != "agent" || l.Agent != "mia" {
			continue
		}
		t := of(desk.Key{Shop: desk.ShopID(l.Shop), Customer: desk.CustomerID(l.Customer)}, l.Text)
		t.stored++
		switch l.Delivery {
		case "failed":
			t.failed++
		case "unconfirmed":
			t.unsure++
		default:
			t.sent++
		}
	}
	said := map[string]int{}
	for _, r := range d.out {
		if r.stored {
			p := d.platforms[r.platform]
			of(p.Key(r.customer), r.text)
			said[fmt.Sprintf("%s %s %q", p.Shop(), p.Key(r.customer).Customer, r.text)]++
		}
	}
	for _, p := range d.platforms {
		for n := range customers {
			customer := named(n)
			for _, text := range p.Delivered(customer) {
				of(p.Key(customer), text).arrived++
			}
		}
	}
	for name, t := range counts {
		d.judge(name, *t, said[name])
	}
}

// judge holds one text against what became of it.
func (d *drill) judge(name string, t tally, said int) {
	d.r.replies, d.r.once = d.r.replies+t.stored, d.r.once+t.sent
	d.r.unsure, d.r.refused = d.r.unsure+t.unsure, d.r.refused+t.failed
	switch {
	case t.stored < said:
		d.wrong("%s: `tend send` said %d times that it is stored; it is there %d times", name, said, t.stored)
	case t.arrived < t.sent:
		d.wrong("%s: lost: %d are marked as sent, %d arrived", name, t.sent, t.arrived)
	case t.arrived > t.sent+t.unsure:
		d.wrong("%s: doubled: %d are marked as sent and %d as unconfirmed, %d arrived", name, t.sent, t.unsure, t.arrived)
	}
}
