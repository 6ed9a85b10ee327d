package boltstore

import (
	"context"

	"tend/store"
)

// Tell implements store.Store: within this process, and for those who reach the
// desk through it.
func (s *Store) Tell(ctx context.Context, sign store.Sign) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return translate("tell a sign", s.ears.Tell(sign))
}

// Hear implements store.Store.
func (s *Store) Hear(ctx context.Context, fn func(store.Sign)) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	err := s.ears.Hear(ctx, fn)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return translate("hear signs", err)
}
