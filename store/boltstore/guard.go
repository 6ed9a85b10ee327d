package boltstore

import (
	"context"
	"fmt"
	"runtime/debug"

	"go.etcd.io/bbolt"

	"tend/store"
)

// guarded runs fn on the file. A damaged page makes bbolt panic, or read where
// no file is mapped; both come back as store.ErrDamaged.
func guarded(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", store.ErrDamaged, p)
		}
	}()
	return fn()
}

// view runs fn in a read transaction, which must be short: a long one keeps
// the file from being mapped anew when it grows.
func (s *Store) view(ctx context.Context, op string, fn func(tables) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if s.ended.Load() {
		return translate(op, store.ErrClosed)
	}
	return translate(op, guarded(func() error {
		return s.db.View(func(tx *bbolt.Tx) error { return fn(tables{tx}) })
	}))
}
