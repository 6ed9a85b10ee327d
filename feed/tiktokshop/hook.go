package tiktokshop

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"tend/feed"
)

const (
	// mostHook bounds a webhook, in bytes.
	mostHook = 1 << 20
	// hookTime is how long storing may take, on the wall: the platform waits three
	// seconds.
	hookTime = 2500 * time.Millisecond
)

// hooks takes webhooks: 200 once what one tells is stored, or concerns nobody
// here; 401 for a signature that is not the platform's; 503 where it could not be
// stored in time, after which the platform sends it again. Nothing of a webhook is
// looked at before its signature is found genuine.
//
// A signature has no date, so that an old webhook can be sent again by whoever
// kept it. All it can do is tell a message that is known, or make us look.
type hooks struct{ c *Conn }

func (h hooks) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostHook))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		w.WriteHeader(http.StatusRequestEntityTooLarge)
	case err != nil:
		w.WriteHeader(http.StatusBadRequest)
	case !genuine(h.c.o.AppKey, h.c.o.AppSecret, r.Header.Get("Authorization"), body):
		h.c.o.Log.Warn("a webhook with a wrong signature was turned away", "feed", h.c.o.Name)
		w.WriteHeader(http.StatusUnauthorized)
	default:
		w.WriteHeader(h.c.hooked(r.Context(), body))
	}
}

// hooked takes in a genuine webhook and says how to answer.
func (c *Conn) hooked(ctx context.Context, body []byte) int {
	e, err := decodeEvent(body)
	if err != nil {
		c.nudge(false) // whatever it was, the next look finds it
		return http.StatusBadRequest
	}
	d, shops := c.receiving()
	if d == nil {
		return http.StatusServiceUnavailable
	}
	for _, s := range shops {
		if s.remote.ID == string(e.Shop) {
			return c.event(ctx, d, s, e)
		}
	}
	return http.StatusOK // a shop that is not ours to serve
}

func (c *Conn) event(ctx context.Context, d feed.Desk, s shop, e event) int {
	switch e.Type {
	case hookMessage:
		return c.told(ctx, d, s, e)
	case hookStaff:
		c.nudge(false)
	case hookLetOut:
		c.nudge(true)
	case hookEnding:
		c.notices(e)
	}
	return http.StatusOK
}

// told stores the message of a webhook.
func (c *Conn) told(ctx context.Context, d feed.Desk, s shop, e event) int {
	m, conversation, err := decodeHooked(e.Data)
	switch {
	case err != nil:
		c.nudge(false)
		return http.StatusBadRequest
	case m.hidden(), c.pace.brought(m.ID):
		return http.StatusOK
	}
	ctx, cancel := context.WithTimeout(ctx, c.hookTime)
	defer cancel()
	var b feed.Batch
	m, tips := c.complete(ctx, s, conversation, m)
	c.arrive(s, conversation, m, tips, &b)
	// The cursor stays: what came before this message may not have come yet.
	if err := d.Take(ctx, b); err != nil {
		c.o.Log.Warn("a webhook could not be stored", "feed", c.o.Name, "error", err)
		return http.StatusServiceUnavailable
	}
	c.pace.hook(m.ID, c.o.Clock.Now())
	return http.StatusOK
}
