package boltstore

import (
	"cmp"
	"context"
	"io"

	"tend/store"
)

// Backup writes a copy of the desk as it is at this moment, while it is in
// use. The copy is a desk file like any other.
func (s *Store) Backup(ctx context.Context, w io.Writer) error {
	return s.view(ctx, "back up", func(t tables) error {
		to := &cancellable{ctx: ctx, w: w}
		_, err := t.tx.WriteTo(to)
		return cmp.Or(to.err, err)
	})
}

// cancellable is a writer that fails once its context is over. It keeps its
// error, of which bbolt passes on no more than the text.
type cancellable struct {
	ctx context.Context
	w   io.Writer
	err error
}

func (c *cancellable) Write(b []byte) (n int, err error) {
	if c.err = c.ctx.Err(); c.err == nil {
		n, c.err = c.w.Write(b)
	}
	return n, c.err
}

var _ store.Copier = (*Store)(nil)
