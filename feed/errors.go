package feed

import (
	"errors"
	"fmt"
	"time"

	"tend/desk"
)

// Outcomes of a delivery, for errors.Is. An error that is neither of the two
// means that the message surely did not arrive, and that trying again may
// help.
var (
	// ErrRefused: the platform will never take this message. Trying again
	// does not help; a person has to change something. See RefusedError.
	ErrRefused = errors.New("the platform refused the message")
	// ErrUncertain: the message may or may not have arrived.
	ErrUncertain = errors.New("it is not known whether the message arrived")
	// ErrRepeat is for Lookup: the platform tells nothing, but knows a message by
	// its id however often it gets it. Handing it over again makes it certain.
	ErrRepeat = errors.New("the platform cannot be asked, but takes the message twice for one")
)

// Why a connection does not work, for errors.Is. Neither mends itself: a
// person has to act, and the connection is tried only rarely until then.
var (
	// ErrUnauthorized: the platform does not know the token, or it may not do
	// what it is asked for.
	ErrUnauthorized = errors.New("the platform does not let us in")
	// ErrMisconfigured: the settings cannot work as they are.
	ErrMisconfigured = errors.New("the feed is not set up correctly")
)

// Plain is an error in words for people: what is wrong and what to do about
// it, one calm sentence or two. The cause stays for the log.
type Plain struct {
	Text string
	Err  error
	Code desk.Cause // the same for a screen in any language; empty: only Text says it
	Said string     // what the platform said about it itself, raw; may be empty
}

func (e *Plain) Error() string { return e.Text }

// Unwrap gives the cause.
func (e *Plain) Unwrap() error { return e.Err }

// RefusedError is ErrRefused with the platform's reason.
type RefusedError struct {
	Reason string     // shown to the agent; raw text of the platform, or a sentence of ours
	Code   desk.Cause // of a sentence of ours; it is shown in its place
}

func (e *RefusedError) Error() string { return fmt.Sprintf("%s: %s", ErrRefused, e.Reason) }

// Unwrap makes it an ErrRefused.
func (e *RefusedError) Unwrap() error { return ErrRefused }

// RetryAfter is a failure after which the platform asks to be left alone for
// a while. The message surely did not arrive.
type RetryAfter struct {
	Wait time.Duration // from now on; zero or less leaves it to the caller
	Err  error         // what happened; may be nil
}

func (e *RetryAfter) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("the platform asks to wait %s", e.Wait)
	}
	return fmt.Sprintf("the platform asks to wait %s: %v", e.Wait, e.Err)
}

// Unwrap gives what happened.
func (e *RetryAfter) Unwrap() error { return e.Err }

// Wait is how long an error asks to wait, zero when it asks nothing.
func Wait(err error) time.Duration {
	var after *RetryAfter
	if errors.As(err, &after) && after.Wait > 0 {
		return after.Wait
	}
	return 0
}

// Reason is what to show beside a refused message, as it stands in
// desk.Entry.Reason: the platform's own words where it gave some, else the code
// of what is wrong, else the error's text.
func Reason(err error) string {
	var refused *RefusedError
	var plain *Plain
	switch {
	case errors.As(err, &refused) && refused.Code != "":
		return refused.Code.Reason()
	case errors.As(err, &refused) && refused.Reason != "":
		return desk.Said(refused.Reason)
	case errors.As(err, &plain) && plain.Code != "":
		return plain.Code.Reason()
	}
	return desk.Said(err.Error())
}
