package picture

import "tend/desk"

// Fault is why there is no picture. It reads as Err; the screen says Cause in
// its own language.
type Fault struct {
	Cause desk.Cause
	Err   error
}

func (f *Fault) Error() string { return f.Err.Error() }

// Unwrap gives what went wrong.
func (f *Fault) Unwrap() error { return f.Err }
