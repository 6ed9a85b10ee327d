package feedtest

import (
	"fmt"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

// Reply is a message of ours on the desk.
type Reply struct {
	Key   desk.Key
	Entry desk.Entry // with how far it has come, and its RemoteID
	// Back counts how often it came back as an arrival.
	Back int
}

// Reply puts a text of ours into the outbox of the desk.
func (d *Desk) Reply(k desk.Key, text string, now desk.Instant) Reply {
	d.mu.Lock()
	defer d.mu.Unlock()
	r := &Reply{Key: k, Entry: desk.Entry{
		Type: desk.Message, ID: desk.MessageID(fmt.Sprintf("ours-%d", len(d.ours)+1)), At: now,
		From: desk.FromAgent, Agent: "me", Kind: desk.KindText, Text: text, Delivery: desk.Queued,
	}}
	d.ours = append(d.ours, r)
	return *r
}

// Replies lists our messages, in the order they were written.
func (d *Desk) Replies() []Reply {
	d.mu.Lock()
	defer d.mu.Unlock()
	var all []Reply
	for _, r := range d.ours {
		all = append(all, *r)
	}
	return all
}

// Settle keeps how far a message of ours has come, unless the desk crashed.
func (d *Desk) Settle(id desk.MessageID, state desk.Delivery, remote string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, r := range d.ours {
		if r.Entry.ID == id && !d.crashed && r.Entry.Delivery != desk.Sent {
			r.Entry = desk.Deliver(r.Entry, state, remote, "")
		}
	}
}

// Question is what a courier asks about a message of ours.
func (d *Desk) Question(r Reply) feed.Question {
	d.mu.Lock()
	defer d.mu.Unlock()
	known := map[string]bool{}
	for _, a := range d.log {
		if a.Key == r.Key {
			known[string(a.Entry.ID)] = true
		}
	}
	for _, o := range d.ours {
		if o.Key == r.Key && o.Entry.RemoteID != "" {
			known[o.Entry.RemoteID] = true
		}
	}
	return feed.Question{Key: r.Key, Entry: r.Entry, Known: known}
}

// recognise reports whether an arrival is a message of ours, and settles it.
// The lock is held.
func (d *Desk) recognise(a feed.Arrival) bool {
	r := d.own(a)
	if r == nil {
		return false
	}
	r.Back++
	r.Entry = desk.Deliver(r.Entry, desk.Sent, string(a.Entry.ID), "")
	return true
}

// own finds the message of ours that an arrival is: by what the platform gives
// back, by its id, or, while it is not known whether it arrived, by its text.
func (d *Desk) own(a feed.Arrival) *Reply {
	for _, r := range d.ours {
		if r.Key == a.Key && (r.Entry.ID == a.Echo || r.Entry.RemoteID == string(a.Entry.ID)) {
			return r
		}
	}
	for _, state := range []desk.Delivery{desk.Sending, desk.Unconfirmed} {
		for _, r := range d.ours {
			if r.Key == a.Key && r.Entry.Delivery == state && sameText(r.Entry, a.Entry) {
				return r
			}
		}
	}
	return nil
}

func sameText(ours, theirs desk.Entry) bool {
	return theirs.From == desk.FromAgent && strings.TrimSpace(ours.Text) == strings.TrimSpace(theirs.Text) &&
		theirs.At >= ours.At.Add(-2*time.Minute)
}
