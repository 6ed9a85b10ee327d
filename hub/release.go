package hub

import (
	"context"
	"errors"
	"fmt"
	"time"

	"tend/desk"
	"tend/store"
)

// longestHold bounds how long a message is held, whatever its Release says. A
// later one was set before the clock was set back.
const longestHold = time.Minute

// releaseAgain is when a message that was let go comes up once more, unless
// the store has reported it as gone by then.
const releaseAgain = 5 * time.Second

// releaseAt is when the hub lets a held message go.
func releaseAt(o desk.Outgoing, now desk.Instant) desk.Instant {
	if o.Release <= now || o.Release.Sub(now) > longestHold {
		return now
	}
	return o.Release
}

// release lets go a portion of what is due.
func (h *Hub) release(ctx context.Context, now desk.Instant) error {
	due := h.outbox.held.Due(now, portion, now.Add(releaseAgain))
	return h.each(len(due), func(i int) (*desk.Session, error) {
		return letGo(ctx, h.st, h.o.Rules, due[i], h.outbox.served(due[i].key.Shop))
	})
}

// letGo releases one message unless it was taken back, and gives the
// customer's latest session.
func letGo(ctx context.Context, st store.Store, r desk.Rules, m parcel, feed bool) (*desk.Session, error) {
	refs := []store.Ref{{Type: desk.Message, ID: m.id}}
	s, err := store.Update(ctx, st, r, m.key, refs, func(e desk.Entry) (desk.Entry, error) {
		return desk.Release(e, feed), nil
	})
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("release message %s: %w", m.id, err)
	}
	return s, nil
}
