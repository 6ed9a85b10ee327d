package boltstore

import (
	"errors"
	"fmt"
	"strings"
	"syscall"

	berrors "go.etcd.io/bbolt/errors"

	"tend/store"
	"tend/store/codec"
)

// ErrLocked says that another process has the file open. It may answer on its
// socket; the file itself will be free when it ends.
var ErrLocked = errors.New("the desk is in use by another process")

// errBad says which part of the file cannot be read.
func errBad(what string, id any) error {
	return fmt.Errorf("%w: the record of %s %v cannot be read", store.ErrDamaged, what, id)
}

// translate turns errors of the file into those of the contract.
func translate(op string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, berrors.ErrDatabaseNotOpen), errors.Is(err, berrors.ErrTxClosed):
		err = store.ErrClosed
	case errors.Is(err, codec.ErrVersion):
		err = fmt.Errorf("%w: %w", store.ErrNewer, err)
	case errors.Is(err, codec.ErrMalformed):
		err = fmt.Errorf("%w: %w", store.ErrDamaged, err)
	default:
		err = diskFull(err)
	}
	return fmt.Errorf("boltstore: %s: %w", op, err)
}

// diskFull gives a full disk its identity back: where bbolt grows the file it
// keeps only the text of the error.
func diskFull(err error) error {
	for _, full := range []syscall.Errno{syscall.ENOSPC, syscall.EFBIG} {
		if !errors.Is(err, full) && strings.HasSuffix(err.Error(), full.Error()) {
			return fmt.Errorf("%w (%w)", err, full)
		}
	}
	return err
}
