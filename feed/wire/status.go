package wire

import (
	"fmt"
	"net/http"
	"net/url"

	"tend/desk"
	"tend/feed"
)

// Err is what the status of an answer to a read means, nil for 2xx. 401 and
// 403 are feed.ErrUnauthorized; redirects, 404 and other 4xx
// feed.ErrMisconfigured; 408, 425 and 5xx, after which trying again may help,
// neither. All are *feed.Plain. It is not for sends: after a 5xx they may have
// arrived.
func (r Response) Err(name string) error {
	text, code, is := r.told(name)
	if text == "" {
		return nil
	}
	err := fmt.Errorf("HTTP status %d", r.Status)
	if is != nil {
		err = fmt.Errorf("%w: %w", is, err)
	}
	return &feed.Plain{Text: text, Err: err, Code: code}
}

func (r Response) told(name string) (text string, code desk.Cause, is error) {
	switch s := r.Status; {
	case s >= 200 && s < 300:
		return "", "", nil
	case s >= 300 && s < 400:
		return fmt.Sprintf("%s answers with a redirect to %s, which is not followed. Put the right address into the settings.", name, r.target()), desk.CauseRedirect.With(r.target()), feed.ErrMisconfigured
	case s == http.StatusUnauthorized:
		return fmt.Sprintf("%s does not know the token. Make a new one and connect again.", name), desk.CauseUnauthorized, feed.ErrUnauthorized
	case s == http.StatusForbidden:
		return fmt.Sprintf("%s does not allow this with the token. Check its permissions, or make one that has them.", name), desk.CauseForbidden, feed.ErrUnauthorized
	case s == http.StatusNotFound:
		return fmt.Sprintf("%s does not know the address that was asked for. Check the address and the numbers in the settings.", name), desk.CauseNotFound, feed.ErrMisconfigured
	case s == http.StatusRequestTimeout, s == http.StatusTooEarly, s == http.StatusTooManyRequests, s >= 500:
		return fmt.Sprintf("%s is out of order (HTTP status %d). It is tried again.", name, s), desk.CauseBroken.With(s), nil
	}
	return fmt.Sprintf("%s does not understand what it is asked (HTTP status %d). Check the settings.", name, r.Status), desk.CauseNotAsked.With(r.Status), feed.ErrMisconfigured
}

// target is the host a redirect points to; the rest of it may hold secrets.
func (r Response) target() string {
	u, err := url.Parse(r.Header.Get("Location"))
	switch {
	case err != nil || u.Host == "" && u.Path == "":
		return "an address that cannot be read"
	case u.Host == "":
		return "another path"
	}
	return u.Host
}
