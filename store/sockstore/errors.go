package sockstore

import (
	"encoding/binary"
	"errors"
	"fmt"
	"syscall"

	"tend/desk"
	"tend/store"
)

// VersionError says that the process that holds the desk speaks another
// version of the protocol. Trying again does not help while it runs.
type VersionError struct{ Ours, Theirs int }

func (e *VersionError) Error() string {
	return fmt.Sprintf("the desk is held by another version of tend (its socket speaks version %d, this program %d); "+
		"close it there, or use the same version here", e.Theirs, e.Ours)
}

// ErrOtherDesk says that the socket belongs to a desk in another folder.
var ErrOtherDesk = errors.New("this socket belongs to another desk")

// identities are the errors that are the same on both sides of a socket. The
// order is part of the protocol.
func identities() []error {
	return []error{
		store.ErrNotFound, store.ErrConflict, store.ErrClosed, store.ErrUnavailable,
		store.ErrNewer, store.ErrForeign, store.ErrDamaged, store.ErrHeld, errTooLong, store.ErrNoCopy,
	}
}

// remoteError is an error that came over the socket: its text, and what it is.
type remoteError struct {
	text string
	is   []error
}

func (e *remoteError) Error() string   { return e.text }
func (e *remoteError) Unwrap() []error { return e.is }

func appendError(b []byte, err error) []byte {
	b = appendString(b, err.Error())
	var set uint64
	for i, id := range identities() {
		if errors.Is(err, id) {
			set |= 1 << i
		}
	}
	var errno syscall.Errno
	errors.As(err, &errno)
	b = binary.AppendUvarint(binary.AppendUvarint(b, set), uint64(errno))
	var dup *store.DuplicateError
	if errors.As(err, &dup) {
		return appendString(appendString(append(b, 1), dup.Shop), dup.ID)
	}
	return append(b, 0)
}

// readError gives the error that was sent, or what is wrong with it.
func readError(body []byte) error {
	c := &cursor{b: body}
	e := &remoteError{text: readString[string](c)}
	set, errno := c.uvarint(), c.uvarint()
	for i, id := range identities() {
		if set&(1<<i) != 0 {
			e.is = append(e.is, id)
		}
	}
	if errno != 0 {
		e.is = append(e.is, syscall.Errno(errno))
	}
	if c.bool() {
		e.is = append(e.is, &store.DuplicateError{Shop: readString[desk.ShopID](c), ID: readString[desk.MessageID](c)})
	}
	if err := c.end(); err != nil {
		return err
	}
	return e
}
