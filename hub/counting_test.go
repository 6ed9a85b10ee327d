package hub_test

import (
	"context"
	"sync/atomic"

	"tend/store"
)

// counting is a store that counts what is written.
type counting struct {
	store.Store
	n atomic.Int64
}

func (c *counting) writes() int64 { return c.n.Load() }

func (c *counting) Commit(ctx context.Context, changes ...store.Change) error {
	c.n.Add(1)
	return c.Store.Commit(ctx, changes...)
}

func (c *counting) PutDoc(ctx context.Context, docs ...store.Doc) error {
	c.n.Add(1)
	return c.Store.PutDoc(ctx, docs...)
}
