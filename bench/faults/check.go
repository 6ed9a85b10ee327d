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

// ours reports whether a reply was written on the desk.
func (l line) ours() bool { return l.From == "agent" && l.Agent == "mia" }

// text names a text to a customer.
func (l line) text() string {
	return textOf(desk.Key{Shop: desk.ShopID(l.Shop), Customer: desk.CustomerID(l.Customer)}, l.Text)
}

func textOf(key desk.Key, text string) string {
	return fmt.Sprintf("%s %s %q", key.Shop, key.Customer, text)
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
	twins := d.twins(all)
	d.inbound(all, twins)
	d.outbound(all, twins)
	for _, p := range d.platforms {
		d.r.calls += p.Faults().Calls("")
		d.r.slowest = max(d.r.slowest, p.Faults().Slowest())
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
	twins := d.twins(all)
	for id := range d.in {
		if _, twin := twins[id]; !has[id] && !twin {
			return false
		}
	}
	return true
}

// twins are messages of a colleague that are not on the desk, while a reply of
// ours in the same words is there as sent. A platform that gives nothing of ours
// back but its text cannot say whose it was; the customer has it once, and the
// count of what arrived tells whether there was a second one.
func (d *drill) twins(all []line) map[desk.MessageID]string {
	has, sent := map[desk.MessageID]bool{}, map[string]bool{}
	for _, l := range all {
		has[desk.MessageID(l.ID)] = true
		if l.ours() && l.Delivery == "" {
			sent[l.text()] = true
		}
	}
	twins := map[desk.MessageID]string{}
	for id, text := range d.alike {
		if !has[id] && sent[text] {
			twins[id] = text
		}
	}
	return twins
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
func (d *drill) inbound(all []line, twins map[desk.MessageID]string) {
	count := map[desk.MessageID]int{}
	for _, l := range all {
		id := desk.MessageID(l.ID)
		if key, ok := d.in[id]; ok {
			count[id]++
			if (desk.Key{Shop: desk.ShopID(l.Shop), Customer: desk.CustomerID(l.Customer)}) != key {
				d.wrong("message %s is with customer %s of %s, and not with %s", id, l.Customer, l.Shop, key.Customer)
			}
		} else if !l.ours() {
			d.wrong("message %s from %s was written by nobody: %q", id, l.From, l.Text)
		}
	}
	for id, key := range d.in {
		if _, twin := twins[id]; count[id] != 1 && !twin {
			d.wrong("message %s of %s is on the desk %d times", id, key.Shop, count[id])
		}
	}
}

// tally is how often a text was stored for a customer, by its delivery, and how
// often it reached the customer.
type tally struct{ stored, sent, unsure, failed, arrived int }

// outbound checks that every reply reached its customer once, as the desk says.
func (d *drill) outbound(all []line, twins map[desk.MessageID]string) {
	counts := map[string]*tally{}
	of := func(name string) *tally {
		if counts[name] == nil {
			counts[name] = &tally{}
		}
		return counts[name]
	}
	for _, l := range all {
		if !l.ours() {
			continue
		}
		t := of(l.text())
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
			name := textOf(p.Key(r.customer), r.text)
			of(name)
			said[name]++
		}
	}
	for _, p := range d.platforms {
		for n := range customers {
			customer := named(n)
			for _, text := range p.Delivered(customer) {
				of(textOf(p.Key(customer), text)).arrived++
			}
		}
	}
	for _, text := range twins {
		of(text).arrived++
		d.r.twins++
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
