package insight

import (
	"context"

	"tend/desk"
)

// sessions takes in those of the range, and those before it for the loads.
func (c *Collector) sessions(ctx context.Context, src Source) error {
	w, err := src.Watch(ctx)
	if err != nil {
		return err
	}
	defer w.Close()
	open, err := w.Next(ctx)
	if err != nil {
		return err
	}
	from, to := c.q.Bounds()
	seen := map[desk.SessionID]bool{}
	for _, s := range open.Sessions {
		seen[s.ID] = true
		c.Session(s)
	}
	return src.Closed(ctx, from.Add(-Lookback), to, func(s *desk.Session) bool {
		if !seen[s.ID] { // one that ended while this ran
			c.Session(s)
		}
		return true
	})
}
