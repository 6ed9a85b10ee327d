package picture

import (
	"errors"
	"fmt"
	"image"

	"tend/internal/picturename"
)

// The bounds of a picture.
const (
	MaxBytes  = picturename.MaxBytes
	MaxPixels = 40_000_000
)

// keep is the longest side of the copy that is kept, in pixels: more than a
// terminal shows.
const keep = 480

// Picture is a picture that was looked at.
type Picture struct {
	Image         image.Image // at most 480 pixels on either side
	Width, Height int         // of the original
	Format        string      // "JPEG", "PNG", "GIF" or "WebP"
	Bytes         int         // of the file
}

// What is wrong with a picture or with where it is from. Their texts are
// sentences for people.
var (
	ErrAddress = errors.New("the address is not one that pictures are fetched from: only https, without a password in it")
	ErrInner   = errors.New("the address lies inside this network, and a customer's link does not get there")
	ErrBytes   = fmt.Errorf("the file is larger than %d MiB", MaxBytes>>20)
	ErrPixels  = fmt.Errorf("the picture has more than %d million pixels", MaxPixels/1_000_000)
	ErrFormat  = errors.New("the file is no JPEG, PNG, GIF or WebP picture")
	ErrDamaged = errors.New("the file is damaged")
)

// StatusError is an answer other than the picture.
type StatusError struct {
	Host   string
	Status int
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("%s answers with status %d; the picture may be gone, or shown to its owner only", e.Host, e.Status)
}

// FetchError is a failed call, without the address, which may hold a secret.
type FetchError struct {
	Host string
	Err  error
}

func (e *FetchError) Error() string { return e.Host + " cannot be reached: " + e.Err.Error() }

// Unwrap gives what went wrong.
func (e *FetchError) Unwrap() error { return e.Err }
