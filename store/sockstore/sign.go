package sockstore

import (
	"context"
	"fmt"

	"tend/store"
	"tend/store/codec"
)

// unheard is how many signs wait for a client that reads slowly; what is told
// beyond that is lost for it.
const unheard = 256

func appendSign(b []byte, s store.Sign) []byte {
	return appendBlock(b, func(b []byte) []byte { return codec.AppendSign(b, s) })
}

func readSign(c *cursor) store.Sign {
	s, err := codec.Sign(c.block())
	if err != nil {
		c.fail()
	}
	return s
}

func handleTell(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	s := readSign(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	return nil, in.peer.st.Tell(ctx, s)
}

// handleHear sends signs as they are told, one in a piece.
func handleHear(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	if err := c.end(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	told, over := make(chan store.Sign, unheard), make(chan error, 1)
	go func() {
		over <- in.peer.st.Hear(ctx, func(s store.Sign) {
			select {
			case told <- s:
			default:
			}
		})
	}()
	out := newPieces(ctx, in, 0)
	for out.err == nil {
		select {
		case s := <-told:
			out.buf = appendSign(out.buf, s)
			out.flush()
		case err := <-over:
			return nil, err
		}
	}
	cancel()
	<-over
	return nil, out.err
}

// Tell implements store.Store.
func (c *Client) Tell(ctx context.Context, s store.Sign) error {
	if err := c.ready(ctx); err != nil {
		return err
	}
	if err := s.Check(); err != nil {
		return fmt.Errorf("sockstore: %s: %w", methodTell, err)
	}
	_, err := c.call(ctx, methodTell, appendSign(nil, s))
	return err
}

// Hear implements store.Store. It ends with the connection, too.
func (c *Client) Hear(ctx context.Context, fn func(store.Sign)) error {
	err := each(ctx, c, methodHear, nil, readSign, func(s store.Sign) bool {
		fn(s)
		return true
	})
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err == nil: // it has no end of its own
		return fmt.Errorf("sockstore: %s: %w", methodHear, store.ErrUnavailable)
	}
	return err
}

// Tell implements store.Store.
func (s *shared) Tell(ctx context.Context, sign store.Sign) error {
	return s.do(ctx, func(st store.Store) error { return st.Tell(ctx, sign) })
}

// Hear implements store.Store, from one holder after the other.
func (s *shared) Hear(ctx context.Context, fn func(store.Sign)) error {
	if err := s.gate.look(); err != nil {
		return err
	}
	return s.through(ctx, 0, func(l *link) error { return l.st.Hear(ctx, fn) })
}
