package store

import (
	"errors"
	"time"

	"tend/desk"
)

// Sign is what a console says of itself now and then: a hint of who is there,
// never stored. What comes from elsewhere is as hostile as any other text.
type Sign struct {
	Agent   desk.AgentID
	Console string   // random, one for each console that runs
	At      desk.Key // the customer on its screen; the zero Key: none
	Typing  bool     // somebody writes to that customer
	Idle    bool     // no key was pressed for a while
	Gone    bool     // it ends in order; nothing more comes
}

const (
	// SignEvery is how often a console says its sign, besides whenever something
	// in it changes.
	SignEvery = 5 * time.Second
	// SignFor is how long a sign holds that was not repeated.
	SignFor = 20 * time.Second
)

// The longest names in a sign, in bytes.
const (
	maxSigner  = 256
	maxSubject = 1024
)

// ErrSign says that a sign names nobody, or names something too long to be
// told. Retrying does not help.
var ErrSign = errors.New("this sign of a console cannot be told")

// Check reports whether a sign can be told: nil or ErrSign.
func (s Sign) Check() error {
	for _, name := range []string{string(s.Agent), s.Console} {
		if name == "" || len(name) > maxSigner {
			return ErrSign
		}
	}
	if max(len(s.At.Shop), len(s.At.Customer)) > maxSubject {
		return ErrSign
	}
	return nil
}
