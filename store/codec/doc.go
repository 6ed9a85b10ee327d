// Package codec turns the values of a desk into bytes and back, for engines
// that write files or speak over a wire.
//
// Every record begins with a version byte; a decoder refuses a version it does
// not know. Numbers are varints, times are counted from the record's own start
// in the coarsest unit that loses nothing, and fields that are empty take no
// room. Nil and empty slices are the same thing and come back nil.
//
// Decoders trust nothing: bytes that are cut short or made up give
// [ErrMalformed], never a panic, and nothing is allocated by a length that the
// bytes at hand do not cover.
package codec

import "errors"

// ErrMalformed says that bytes are not a record of the expected kind.
var ErrMalformed = errors.New("malformed record")

// ErrVersion says that a record was written by a newer version of the program.
var ErrVersion = errors.New("record of an unknown version")
