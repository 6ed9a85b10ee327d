package gate

import (
	"context"
	"errors"
	"fmt"
	"time"

	"tend/store"
	"tend/store/natsstore"
)

// How long one attempt with a picture waits: a slow line carries a piece within
// it, and at the beginning and at the end a hub reads or writes all of it.
const (
	perPiece = 10 * time.Second
	perWhole = 15 * time.Second
)

var _ store.Pictures = (*Client)(nil)

// KeepPicture has a hub keep a picture; see store.Pictures. Errors besides those:
// natsstore.ErrSending while the same person sends another one from another
// console, natsstore.ErrPieces where that happened on the way.
func (c *Client) KeepPicture(ctx context.Context, name string, data []byte) error {
	return c.writing(ctx, func() error {
		if err := store.CheckPicture(name, data); err != nil {
			return fmt.Errorf("gate: keep a picture: %w", err)
		}
		select {
		case c.sending <- struct{}{}:
		case <-ctx.Done():
			return ctx.Err()
		}
		defer func() { <-c.sending }()
		if err := c.send(ctx, showing{number: c.number, name: name, size: len(data)}, data); err != nil {
			return fmt.Errorf("gate: keep picture %s: %w", name, err)
		}
		return nil
	})
}

// send goes all the way with a picture, unless the desk has it.
func (c *Client) send(ctx context.Context, p showing, data []byte) error {
	p.step = beginPicture
	err := c.show(ctx, p, perWhole)
	if errors.Is(err, errKept) {
		return nil
	}
	for n := 0; err == nil && n < natsstore.Pieces(len(data)); n++ {
		p.step, p.n, p.piece = takePiece, n, natsstore.Piece(data, n)
		err = c.show(ctx, p, perPiece)
	}
	if err == nil {
		p.step = finishPicture
		err = c.show(ctx, p, perWhole)
	}
	return err
}

// show asks for one step until it is answered.
func (c *Client) show(ctx context.Context, p showing, patience time.Duration) error {
	_, err := c.askFor(ctx, c.album, p.append(nil), patience, c.timeout+patience)
	return err
}
