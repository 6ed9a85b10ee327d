package wire

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"tend/feed"
)

// CallError is a call without a whole answer. Its text names the method, the
// host and what went wrong, and nothing else of the request.
type CallError struct {
	// Sent says whether any byte of the request may have reached the
	// platform. false means that surely nothing happened there.
	Sent bool
	Err  error // what went wrong
	what string
}

func (e *CallError) Error() string {
	if e.what == "" {
		return reason(e.Err)
	}
	return e.what + ": " + reason(e.Err)
}

// Unwrap gives what went wrong.
func (e *CallError) Unwrap() error { return e.Err }

// TooLargeError is an answer of more than Limit bytes, which was not read on.
type TooLargeError struct{ Limit int64 }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("the answer is larger than %d bytes", e.Limit)
}

// Uncertain puts the error of a send into the words of a feed: one after which
// the request may have arrived is feed.ErrUncertain, any other stays as it is.
func Uncertain(err error) error {
	var call *CallError
	if errors.As(err, &call) && call.Sent {
		return fmt.Errorf("%w: %w", feed.ErrUncertain, err)
	}
	return err
}

// named says which call an error is of.
func (c *Client) named(r Request, err error) error {
	method := r.Method
	if method == "" {
		method = http.MethodGet
	}
	what := method + " " + c.base.Host
	var call *CallError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &call):
		call.what = what
		return call
	}
	return fmt.Errorf("%s: %w", what, err)
}

// bare is an error without the address that net/http puts around it.
func bare(err error) error {
	var around *url.Error
	for errors.As(err, &around) {
		err = around.Err
	}
	return err
}
