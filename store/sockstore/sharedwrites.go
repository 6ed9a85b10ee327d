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

// write sends something until it is known to be stored or refused. Close waits
// for it; when that takes too long, its fate is not known.
func (s *shared) write(ctx context.Context, send func(store.Store) error, there func(store.Store) (bool, error)) error {
	if err := s.gate.enter(); err != nil {
		return err
	}
	defer s.gate.leave()
	unsure := false
	err := s.through(ctx, s.o.patience(), func(l *link) (err error) {
		unsure, err = attempt(l.st, unsure, send, there)
		return err
	})
	if unsure && errors.Is(err, store.ErrClosed) {
		return store.ErrUnavailable
	}
	return err
}

// attempt sends once. Only after an attempt whose fate is not known may a
// refusal mean that it was stored then.
func attempt(st store.Store, unsure bool, send func(store.Store) error, there func(store.Store) (bool, error)) (bool, error) {
	err := send(st)
	if !unsure || !refused(err) {
		return unsure || broken(err), err
	}
	stored, checkErr := there(st)
	switch {
	case checkErr != nil:
		return true, checkErr
	case stored:
		return false, nil
	}
	return false, err
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
