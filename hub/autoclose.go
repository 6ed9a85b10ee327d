package hub

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/store"
)

// closeIdle ends a portion of the sessions whose idle time is over. They end
// at the instant it ran out, also when that is noticed later.
func (h *Hub) closeIdle(ctx context.Context, now desk.Instant) error {
	due := h.sessions.Due(now, portion, now.Add(again))
	return h.each(len(due), func(i int) (*desk.Session, error) {
		s, err := store.CloseIdle(ctx, h.st, h.o.Rules, due[i].Key(), now)
		if err != nil {
			return nil, fmt.Errorf("close session %s: %w", due[i].ID, err)
		}
		return s, nil
	})
}
