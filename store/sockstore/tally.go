package sockstore

import (
	"context"
	"encoding/binary"

	"tend/desk"
	"tend/store/codec"
)

// tallier is an engine that gives tally records as they are stored, which saves
// the server taking them apart and putting them together again.
type tallier interface {
	TallyItems(ctx context.Context, from, to desk.Instant, fn func(items []byte) bool) error
}

func handleTally(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	from, to := readInstant(c), readInstant(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	out := newPieces(ctx, in, pieceSize)
	if st, ok := in.peer.st.(tallier); ok {
		err := st.TallyItems(ctx, from, to, func(items []byte) bool {
			return out.add(func(b []byte) []byte { return append(b, items...) })
		})
		return nil, out.end(err)
	}
	var record []byte
	err := in.peer.st.Tally(ctx, from, to, func(s *desk.Session) bool {
		record = codec.AppendTally(record[:0], s)
		return out.add(func(b []byte) []byte { return codec.AppendTallyItem(b, []byte(s.ID), record) })
	})
	return nil, out.end(err)
}

func handleRevision(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	if err := c.end(); err != nil {
		return nil, err
	}
	rev, err := in.peer.st.Revision(ctx)
	if err != nil {
		return nil, err
	}
	return binary.AppendUvarint(nil, rev), nil
}

// Tally implements store.Store. fn is given nothing before everything has
// arrived.
func (c *Client) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	var arrived [][]byte
	err := c.stream(ctx, methodTally, appendInstant(appendInstant(nil, from), to), func(piece *cursor) (bool, error) {
		arrived = append(arrived, piece.b)
		return true, ctx.Err()
	})
	if err != nil {
		return err
	}
	return c.giveTallies(ctx, arrived, fn)
}

// giveTallies reads what arrived. A piece ends where a session does.
func (c *Client) giveTallies(ctx context.Context, arrived [][]byte, fn func(*desk.Session) bool) error {
	d, s := codec.NewReader(), &desk.Session{}
	for _, piece := range arrived {
		n := 0
		more, err := d.Tallies(piece, s, func(s *desk.Session) bool {
			n++
			return (n%tallyLook != 0 || ctx.Err() == nil) && fn(s)
		})
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			c.lose(lost(err))
			return c.why()
		case !more:
			return nil
		}
	}
	return nil
}

// tallyLook is after how many sessions the context is looked at.
const tallyLook = 256
