package sockstore

import (
	"context"
	"errors"
	"fmt"
	"io"

	"tend/store"
)

// A copy of the desk goes through the socket as a stream of its bytes.

// errInterrupted says that a copy stopped in the middle. It is not made again
// by itself, since part of it has been written.
var errInterrupted = errors.New("the copy was interrupted; make it again")

// Backup implements store.Copier.
func (c *Client) Backup(ctx context.Context, w io.Writer) error {
	var failed error
	err := each(ctx, c, methodBackup, nil, readString[string], func(s string) bool {
		_, failed = io.WriteString(w, s)
		return failed == nil
	})
	return errors.Join(err, failed)
}

// Backup implements store.Copier.
func (s *shared) Backup(ctx context.Context, w io.Writer) error {
	out := &counting{w: w}
	return s.do(ctx, func(st store.Store) error {
		c, ok := st.(store.Copier)
		if !ok {
			return store.ErrNoCopy
		}
		err := c.Backup(ctx, out)
		if err != nil && out.any {
			return fmt.Errorf("%w (%v)", errInterrupted, err)
		}
		return err
	})
}

// counting notes whether anything was written.
type counting struct {
	w   io.Writer
	any bool
}

func (c *counting) Write(b []byte) (int, error) {
	c.any = true
	return c.w.Write(b)
}

func handleBackup(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	if err := c.end(); err != nil {
		return nil, err
	}
	from, ok := in.peer.st.(store.Copier)
	if !ok {
		return nil, store.ErrNoCopy
	}
	out := newPieces(ctx, in, pieceSize)
	err := from.Backup(ctx, copying{out})
	return nil, out.end(err)
}

// copying sends what is written to it as elements of a stream.
type copying struct{ out *pieces }

func (c copying) Write(b []byte) (int, error) {
	for rest := b; len(rest) > 0; {
		n := min(len(rest), pieceSize)
		if !c.out.add(func(to []byte) []byte { return appendString(to, string(rest[:n])) }) {
			return len(b) - len(rest), c.out.err
		}
		rest = rest[n:]
	}
	return len(b), nil
}

var (
	_ store.Copier = (*Client)(nil)
	_ store.Copier = (*shared)(nil)
)
