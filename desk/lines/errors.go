package lines

import (
	"fmt"
	"strings"
)

// Bounds of what a line may hold, in bytes.
const (
	MaxLine = 1 << 20
	MaxID   = 1 << 10  // ids and names
	MaxText = 64 << 10 // texts and addresses
)

// Error says why a line cannot be used. Its text is a sentence for a person.
type Error struct {
	Field  string // the member at fault, "" when it is the whole line
	Reason string
}

func (e *Error) Error() string { return e.Reason }

func whole(reason string) *Error { return &Error{Reason: reason} }

// TooLong is the error of a line longer than MaxLine.
func TooLong() *Error { return whole("the line is longer than 1 MiB") }

func about(f field, format string, args ...any) *Error {
	name := f.String()
	return &Error{Field: name, Reason: fmt.Sprintf("the field %q ", name) + fmt.Sprintf(format, args...)}
}

func oneOf(f field, value []byte, words []string) *Error {
	return about(f, "says %s; it must be one of: %s", quoted(value), strings.Join(words, ", "))
}

// quoted shows a hostile value: short, and with nothing a terminal obeys.
func quoted(v []byte) string {
	if len(v) > 40 {
		return fmt.Sprintf("%q…", v[:40])
	}
	return fmt.Sprintf("%q", v)
}
