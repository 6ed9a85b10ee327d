package hub

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tend/desk"
	"tend/store"
)

// miss finds whose consoles vanished.
func (h *Hub) miss(ctx context.Context, now desk.Instant) error {
	if h.sitters.vigil == nil {
		return nil
	}
	for a, over := range h.sitters.looked() {
		err := h.gone(ctx, a, over, now)
		if err != nil && !errors.Is(err, store.ErrConflict) { // then somebody came or went meanwhile
			return err
		}
	}
	return nil
}

// gone takes consoles off the desk; and their agent, if they have no other.
func (h *Hub) gone(ctx context.Context, a desk.AgentID, over []store.Doc, now desk.Instant) error {
	if h.sitters.alone(a, over) {
		h.o.Log.Info("the consoles of an agent vanished", "agent", a)
		return store.Depart(ctx, h.st, store.Departure{Agent: a, At: now, Vanished: true, Consoles: over})
	}
	for i := range over {
		over[i].Value = nil
	}
	return h.st.PutDoc(ctx, over...)
}

// keepVigil begins to hear consoles; what it gives is closed when that is over.
func (h *Hub) keepVigil(ctx context.Context) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if h.sitters.vigil != nil {
			h.sitters.vigil.run(ctx)
		}
	}()
	return done
}

// strays passes a session's change on; either may be nil.
func (h *Hub) strays(old, s *desk.Session, now desk.Instant) {
	if s == nil {
		h.sitters.session(old.ID, nil, now)
		return
	}
	h.sitters.session(s.ID, s, now)
}

// turned looks at all sessions of an agent who vanished, or is back.
func (h *Hub) turned(a desk.AgentID, now desk.Instant) {
	for id, it := range h.sessions.items {
		if it.value.Assignee == a {
			h.sitters.session(id, it.value, now)
		}
	}
}

// giveBack gives a portion of the sessions back whose time has come.
func (h *Hub) giveBack(ctx context.Context, now desk.Instant) error {
	due := slices.DeleteFunc(h.sitters.strays.Due(now, portion, now.Add(again)), func(s *desk.Session) bool {
		back, at := h.sitters.rules().GoesBack(s, now)
		if !back {
			h.sitters.strays.Move(s.ID, at)
		}
		return !back
	})
	return h.each(len(due), func(i int) (*desk.Session, error) { return h.giveOneBack(ctx, due[i], now) })
}

// giveOneBack leaves the draft behind first: a hub that is killed in between
// finds the session still to be given back.
func (h *Hub) giveOneBack(ctx context.Context, was *desk.Session, now desk.Instant) (*desk.Session, error) {
	a, book := was.Assignee, h.sitters.rules()
	if err := store.LeaveDraft(ctx, h.st, was.Key(), a); err != nil {
		return nil, err
	}
	name := h.nameOf(a)
	s, err := store.Append(ctx, h.st, h.o.Rules, was.Key(), func(c store.Conversation) ([]desk.Entry, error) {
		if c.Latest == nil || c.Latest.ID != was.ID {
			return nil, nil
		}
		s := h.o.Rules.AsOf(c.Latest, now)
		if back, _ := book.GoesBack(s, now); !back {
			return nil, nil
		}
		return desk.GiveBack(s, a, name, now)
	})
	if err != nil {
		return nil, fmt.Errorf("give session %s back: %w", was.ID, err)
	}
	return s, nil
}

func (h *Hub) nameOf(a desk.AgentID) string {
	agent := h.crew.agents[a]
	agent.ID = a
	return agent.Title()
}
