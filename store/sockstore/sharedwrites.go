package sockstore

import (
	"context"
	"errors"

	"tend/store"
)

// Commit implements store.Store. Sent again after a lost connection, it is
// done when the desk refuses it and has it already.
func (s *shared) Commit(ctx context.Context, changes ...store.Change) error {
	return s.write(ctx,
		func(st store.Store) error { return st.Commit(ctx, changes...) },
		func(st store.Store) (bool, error) { return every(ctx, st, changes, landed) })
}

// PutDoc implements store.Store, with the same care.
func (s *shared) PutDoc(ctx context.Context, docs ...store.Doc) error {
	return s.write(ctx,
		func(st store.Store) error { return st.PutDoc(ctx, docs...) },
		func(st store.Store) (bool, error) { return docsLanded(ctx, st, docs) })
}

// write sends something until it is known to be stored or refused. Only after
// an attempt whose fate is not known may a refusal mean that it was stored.
func (s *shared) write(ctx context.Context, send func(store.Store) error, there func(store.Store) (bool, error)) error {
	unsure := false
	return s.do(ctx, func(st store.Store) error {
		err := send(st)
		if !unsure || !refused(err) {
			unsure = unsure || broken(err)
			return err
		}
		switch stored, checkErr := there(st); {
		case checkErr != nil:
			return checkErr
		case stored:
			return nil
		}
		return err
	})
}

// refused reports whether the desk says that something else is there.
func refused(err error) bool {
	var dup *store.DuplicateError
	return errors.Is(err, store.ErrConflict) || errors.As(err, &dup)
}

// every reports whether a question is answered with yes for all of a list.
func every[T any](ctx context.Context, st store.Store, list []T, ask func(context.Context, store.Store, T) (bool, error)) (bool, error) {
	for _, v := range list {
		if ok, err := ask(ctx, st, v); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}
