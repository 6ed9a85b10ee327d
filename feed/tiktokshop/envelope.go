package tiktokshop

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// envelope is around every answer. Only a code of 0 is a success, whatever the
// HTTP status.
type envelope struct {
	Code      *int            `json:"code"`
	Message   string          `json:"message"`
	RequestID string          `json:"request_id"`
	Data      json.RawMessage `json:"data"`
}

// unwrap gives what an answer holds. Its errors are an *apiError, where the
// platform said no, or a *strangeError.
func unwrap(r wire.Response) (json.RawMessage, error) {
	var e envelope
	if err := wire.Loose(r.Body, &e); err != nil || e.Code == nil {
		return nil, &strangeError{r}
	}
	if *e.Code != 0 {
		return nil, &apiError{Status: r.Status, Code: *e.Code, Message: e.Message, RequestID: e.RequestID}
	}
	if r.Status < 200 || r.Status > 299 {
		return nil, &strangeError{r}
	}
	return e.Data, nil
}

// hushed takes secrets out of what the platform says: that is shown and logged.
func hushed(err error, secrets ...string) error {
	var api *apiError
	if !errors.As(err, &api) {
		return err
	}
	for _, secret := range secrets {
		if secret != "" {
			api.Message = strings.ReplaceAll(api.Message, secret, "…")
		}
	}
	return err
}

// strangeError is an answer that is none of the platform's: from something in
// between, or garbled.
type strangeError struct{ r wire.Response }

func (e *strangeError) Error() string {
	return fmt.Sprintf("the answer (HTTP %d) is not one of TikTok Shop's", e.r.Status)
}

// told is what it means for a call that changes nothing.
func (e *strangeError) told() error {
	if err := e.r.Err(Platform); err != nil {
		return err
	}
	return &feed.Plain{
		Text: "The answer came from something between this machine and TikTok Shop, or was garbled. It is tried again; if that goes on, look for a proxy or a login page of the network.",
		Code: desk.CauseGarbled,
		Err:  e,
	}
}
