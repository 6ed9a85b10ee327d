package store

import (
	"errors"
	"fmt"

	"tend/desk"
)

// Errors of every engine; test with errors.Is.
var (
	// ErrNotFound: what was asked for does not exist. Retrying does not help.
	ErrNotFound = errors.New("not found")
	// ErrConflict: somebody else changed it first; nothing was stored. Read
	// again, decide again, commit again.
	ErrConflict = errors.New("changed by somebody else")
	// ErrClosed: the store was closed. Retrying does not help.
	ErrClosed = errors.New("the desk is closed")
	// ErrUnavailable: the desk cannot be reached just now, and whether the
	// last commit was stored is not known. Retrying may help.
	ErrUnavailable = errors.New("the desk cannot be reached just now")
	// ErrNoHub: the desk's server can be reached, but no hub that would make a
	// change; of the one that it is about nothing was stored. It is an ErrUnavailable, too.
	ErrNoHub = fmt.Errorf("no hub is running for this desk: %w", ErrUnavailable)
	// ErrNewer: the data was written by a newer version of the program.
	ErrNewer = errors.New("this desk was written by a newer version of tend")
	// ErrForeign: the file is not a desk.
	ErrForeign = errors.New("this file is not a tend desk")
	// ErrDamaged: the file is a desk, but part of it cannot be read.
	ErrDamaged = errors.New("this desk is damaged")
	// ErrHeld: another process has the desk and does not answer.
	ErrHeld = errors.New("the desk is held by another process that does not answer")
)

// DuplicateError says that a shop has a message of that id already, perhaps
// with another customer. Nothing of the commit was stored.
type DuplicateError struct {
	Shop desk.ShopID
	ID   desk.MessageID
}

func (e *DuplicateError) Error() string {
	return fmt.Sprintf("shop %s already has message %s", e.Shop, e.ID)
}
