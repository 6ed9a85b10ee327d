package natsstore

import (
	"errors"
	"fmt"

	"tend/store"
	"tend/store/codec"
)

// What a caller can get wrong about a change here, beside what [store] names.
var (
	errMany = errors.New("too many entries in one change")
	errKind = errors.New("the kind of a document is missing")
)

// errBad says which part of the desk cannot be read.
func errBad(what string, id any) error {
	return fmt.Errorf("%w: the %s %v cannot be read", store.ErrDamaged, what, id)
}

// translate adds to an error what was attempted.
func translate(op string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, codec.ErrVersion):
		err = fmt.Errorf("%w: %w", store.ErrNewer, err)
	case errors.Is(err, codec.ErrMalformed):
		err = fmt.Errorf("%w: %w", store.ErrDamaged, err)
	}
	return fmt.Errorf("natsstore: %s: %w", op, err)
}
