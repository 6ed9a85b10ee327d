package hub

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/store"
)

// offers decides who gets the next few waiting sessions: the same ones, in the
// same order, that desk.Allocate would give out first if it saw all of them.
func (c *crew) offers(n int, now desk.Instant) []desk.Offer {
	if c.queue.len() == 0 {
		return nil
	}
	agents, room := c.accepting()
	if room == 0 {
		return nil
	}
	n = min(n, room)
	out := desk.Allocate(c.queue.front(n), agents, c.loads, now)
	return out[:min(n, len(out))]
}

// allocate gives out a portion of the waiting sessions when something changed
// that may make it possible.
func (h *Hub) allocate(ctx context.Context, now desk.Instant) error {
	if !h.o.Allocate || !h.crew.news {
		return nil
	}
	all := h.crew.offers(portion, now)
	offers := h.answers.withoutAnswerable(all)
	// A full portion may have left some behind. Those that may be answered yet
	// are news again when they were looked at.
	h.crew.news = len(offers) == portion
	err := h.each(len(offers), func(i int) (*desk.Session, error) {
		return give(ctx, h.st, h.o.Rules, offers[i], now)
	})
	if err != nil {
		h.crew.news = true
	}
	return err
}

// give assigns a session if it still waits as it did when it was offered;
// anybody who was faster keeps it. It returns the customer's latest session.
func give(ctx context.Context, st store.Store, r desk.Rules, o desk.Offer, now desk.Instant) (*desk.Session, error) {
	s, err := store.Append(ctx, st, r, o.Session.Key(), func(c store.Conversation) ([]desk.Entry, error) {
		if c.Latest == nil || c.Latest.ID != o.Session.ID {
			return nil, nil
		}
		s := r.AsOf(c.Latest, now)
		if !waitsForAgent(s) || len(s.Assigned) != len(o.Session.Assigned) {
			return nil, nil
		}
		return desk.Transfer(s, o.Agent, now)
	})
	if err != nil {
		return nil, fmt.Errorf("assign session %s: %w", o.Session.ID, err)
	}
	return s, nil
}
