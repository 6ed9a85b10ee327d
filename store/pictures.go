package store

import (
	"context"
	"errors"

	"tend/internal/picturename"
)

// MaxPicture is how large a picture of ours may be, in bytes.
const MaxPicture = picturename.MaxBytes

// Pictures is a desk that keeps the pictures of ours itself, for everybody who
// works at it: a team's. What a desk of one machine has are files beside it.
// Both methods may be called from several goroutines at once, end early when
// their context does, and return ErrClosed after Close.
//
// Pictures stay: nothing takes one away. They are no part of the log and no
// document, and watchers are not told of them.
type Pictures interface {
	// KeepPicture keeps a picture under its name. It is there whole when this
	// returns without an error, and is nowhere to be seen before; one that is
	// kept already is kept once. Errors: ErrPicture, *desk.DeniedError,
	// ErrUnavailable, after which it can be called again.
	KeepPicture(ctx context.Context, name string, data []byte) error
	// Picture reads one. It is what was kept under that name, or an error:
	// ErrNotFound, also for what is no name; ErrDamaged where what is there is
	// something else.
	Picture(ctx context.Context, name string) ([]byte, error)
}

// ErrPicture says that a file is no picture, or too large a one, or not the one of
// that name. Retrying does not help.
var ErrPicture = errors.New("this is not the picture of that name, or none that a desk keeps")

// CheckPicture reports whether a desk keeps a file under a name: nil or
// ErrPicture.
func CheckPicture(name string, data []byte) error {
	if len(data) > MaxPicture {
		return ErrPicture
	}
	if is, ok := picturename.Of(data); !ok || is != name {
		return ErrPicture
	}
	return nil
}

// PictureName reports whether a picture can have that name. Such a name has
// nothing but letters, digits and one dot.
func PictureName(name string) bool { return picturename.Valid(name) }
