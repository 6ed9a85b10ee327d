package tiktokshop

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// newerPath is the call that takes as whom a message is sent.
const newerPath = "/customer_service/202606/conversations"

// Deliver sends a message and marks the conversation read; see feed.Deliverer.
// Marking is done as well as it goes: it never makes a message fail.
func (c *Conn) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	s, err := c.shopOf(ctx, k.Shop)
	if err != nil {
		return feed.Receipt{}, err
	}
	m, err := c.outgoing(ctx, s, e)
	if err != nil {
		return feed.Receipt{}, err
	}
	id, err := c.send(ctx, s, k, m)
	if err != nil {
		return feed.Receipt{}, err
	}
	if err := c.markRead(ctx, s, k); err != nil {
		c.o.Log.Debug("a conversation could not be marked read", "feed", c.o.Name, "error", err)
	}
	return feed.Receipt{RemoteID: id}, nil
}

// send hands over a message and gives the platform's id of it.
func (c *Conn) send(ctx context.Context, s shop, k desk.Key, m outgoing) (string, error) {
	body, err := json.Marshal(m)
	if err != nil {
		return "", fmt.Errorf("tiktokshop: encode a message: %w", err)
	}
	base := deskPath
	if c.o.Newer {
		base = newerPath
	}
	defer c.settle.called(k)
	raw, err := c.call.do(ctx, request{
		method: http.MethodPost, path: threadPath(base, string(k.Customer)), cipher: s.remote.Cipher, body: body,
	})
	if err != nil {
		return "", c.call.sendFailed(err)
	}
	return sentID(raw)
}

// sentID reads the id of a message that was taken. Without one the message is
// there and has to be found.
func sentID(raw []byte) (string, error) {
	var data struct {
		ID text `json:"message_id"`
	}
	if err := json.Unmarshal(raw, &data); err != nil || data.ID == "" {
		return "", fmt.Errorf("%w: TikTok Shop took it and gave no id", feed.ErrUncertain)
	}
	return string(data.ID), nil
}

// readTime is how long marking may hold up the word that a message was taken.
const readTime = 3 * time.Second

func (c *Conn) markRead(ctx context.Context, s shop, k desk.Key) error {
	ctx, cancel := context.WithTimeout(ctx, readTime)
	defer cancel()
	_, err := c.call.do(ctx, request{
		method: http.MethodPost, path: threadPath(deskPath, string(k.Customer)) + "/read",
		cipher: s.remote.Cipher, body: []byte("{}"),
	})
	return err
}

// sendFailed says what a failed send means: that the message surely did not
// arrive, never will, or may have.
func (c *caller) sendFailed(err error) error {
	var before *unsent
	var api *apiError
	var strange *strangeError
	switch {
	case errors.As(err, &before):
		return c.told(before.error)
	case errors.As(err, &api):
		return c.answered(api)
	case errors.As(err, &strange):
		return strange.sent()
	}
	return wire.Uncertain(err)
}

// answered judges an answer that says no to a send.
func (c *caller) answered(api *apiError) error {
	switch {
	case turnedAway(api.Code):
		return c.told(api)
	case open(api.Code) || api.Status >= 500 || api.Status == http.StatusRequestTimeout:
		return fmt.Errorf("%w: %w", feed.ErrUncertain, api)
	}
	// Which codes stand for a forbidden word or a closed conversation is not
	// published: whatever else it says no to, it says no for good.
	return fmt.Errorf("%w (code %d, request %s)", &feed.RefusedError{Reason: api.Message}, api.Code, api.RequestID)
}

// sent is what an answer that is none of the platform's means for a send: who
// sends us elsewhere or asks who we are has not taken it.
func (e *strangeError) sent() error {
	switch s := e.r.Status; {
	case s >= 300 && s < 500 && s != http.StatusRequestTimeout:
		return e.told()
	}
	return fmt.Errorf("%w: %w", feed.ErrUncertain, e)
}

// uploadFailed says what a failed upload means. It is no message: nothing of it
// is uncertain.
func (c *caller) uploadFailed(err error) error {
	var api *apiError
	if errors.As(err, &api) && !turnedAway(api.Code) && !open(api.Code) &&
		api.Code != codeUpload && api.Status < 500 && api.Status != http.StatusRequestTimeout {
		return fmt.Errorf("%w (code %d, request %s)", &feed.RefusedError{Reason: api.Message}, api.Code, api.RequestID)
	}
	return c.told(err)
}
