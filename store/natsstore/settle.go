package natsstore

import (
	"context"
	"fmt"
)

// settle brings a scan to where the desk was when its pages had been read, or
// beyond. Each page comes from any of several servers, and some are behind: one
// may lack what another one had already in a new place.
//
// It is done where the server that decides has nothing more for it, or where a
// page came from a server that had all there was when the others were read:
// one with a message from then or later.
func (c *scanning) settle(ctx context.Context) error {
	return c.retry(ctx, func(ctx context.Context) error {
		next, err := c.decides(ctx, fmt.Sprintf(`{"seq":%d,"next_by_subj":"%s"}`, c.from, c.filter))
		if err != nil || next.seq == 0 {
			return err
		}
		i, err := c.info(ctx)
		if err != nil {
			return err
		}
		if err := c.pages(ctx); err != nil {
			return err
		}
		if c.from <= i.State.LastSeq {
			return errNotYet
		}
		return nil
	})
}

// last is the last message of the desk: who has it has all before it. There is
// none on a desk where nothing happened for so long that the server has taken
// it away.
func (s *Store) last(ctx context.Context) (g got, err error) {
	looked := uint64(0)
	err = s.retry(ctx, func(ctx context.Context) error {
		i, err := s.info(ctx)
		if err != nil || i.State.LastSeq == looked {
			return err
		}
		looked = i.State.LastSeq
		if g, err = s.decides(ctx, fmt.Sprintf(`{"seq":%d}`, looked)); err == nil && g.seq == 0 {
			err = errNotYet // mostly another one has taken its place
		}
		return err
	})
	return g, err
}
