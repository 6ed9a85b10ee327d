package tiktokshop

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

const (
	// lookBefore is how much earlier than a message of ours its copy at the
	// platform may seem to be: two clocks, and the platform's whole seconds.
	lookBefore = 2 * time.Minute
	// lookFar is how far back to look where our clock has been set back since the
	// message was written, so that its time says nothing.
	lookFar = 12 * time.Hour
)

// Lookup reads the conversation for a message of ours: the oldest with its text
// that is not accounted for; see feed.Deliverer.
func (c *Conn) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	s, err := c.shopOf(ctx, q.Key.Shop)
	if err != nil {
		return feed.Receipt{}, false, err
	}
	// First the time, then the look: what comes between the two is not absent.
	left := c.settle.left(q.Key)
	messages, err := c.call.since(ctx, s, string(q.Key.Customer), c.lookFrom(q.Entry))
	if err != nil {
		return feed.Receipt{}, false, err
	}
	perhaps := false
	for _, m := range slices.Backward(messages) {
		if q.Known[string(m.ID)] {
			continue
		}
		switch c.likeness(m, q.Entry) {
		case same:
			return feed.Receipt{RemoteID: string(m.ID), At: m.Created.at()}, true, nil
		case like:
			perhaps = true
		}
	}
	switch {
	case left > 0:
		return feed.Receipt{}, false, &feed.RetryAfter{Wait: left, Err: fmt.Errorf("tiktokshop: message %s may still be on its way", q.Entry.ID)}
	case perhaps:
		return feed.Receipt{}, false, fmt.Errorf("tiktokshop: picture %s may be one that is there: %w", q.Entry.ID, feed.ErrUncertain)
	}
	return feed.Receipt{}, false, nil
}

// lookFrom is the time from which on the copy of a message may be.
func (c *Conn) lookFrom(e desk.Entry) desk.Instant {
	if now := c.o.Clock.Now(); now < e.At {
		return now.Add(-lookFar)
	}
	return e.At.Add(-lookBefore)
}

// since reads the messages of a conversation that were written since then, newest
// first. Their order is that of the platform, so that an older one among them does
// not end the reading; a page of nothing but older ones does.
func (c *caller) since(ctx context.Context, s shop, conversation string, since desk.Instant) (all []message, err error) {
	err = c.pages(ctx, s, conversation, func(p messagePage) bool {
		young := 0
		for _, m := range p.Messages {
			if m.ID != "" && (m.Created == 0 || m.Created.at() >= since) {
				all, young = append(all, m), young+1
			}
		}
		return young > 0 || len(p.Messages) == 0
	})
	return all, err
}

// likeness is whether a message can be the copy of an entry.
type likeness int

const (
	other likeness = iota
	like           // perhaps
	same
)

// likeness compares a message with an entry. Of a picture only the address tells,
// where it is still known; a platform may show it under another one.
func (c *Conn) likeness(m message, e desk.Entry) likeness {
	robot := m.Sender.Role == roleRobot && e.From == desk.FromAuto
	if !m.fromShop() && !robot {
		return other
	}
	content := m.content()
	switch {
	case e.Kind == desk.KindImage && m.Type == typeImage:
		at := c.settle.uploaded(e.ID)
		if at == "" || plainAddress(at) == plainAddress(string(content.URL)) {
			return same
		}
		return like
	case e.Kind != desk.KindImage && m.Type == typeText && inWords(content.words(m)) == inWords(e.Text):
		return same
	}
	return other
}

// inWords is a text without what a platform may change about its blanks and line
// breaks.
func inWords(text string) string { return strings.Join(strings.Fields(text), " ") }

// plainAddress is an address without the query, which may hold a signature.
func plainAddress(address string) string {
	before, _, _ := strings.Cut(address, "?")
	return before
}
