package chatwoot

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// Deliver implements [feed.Deliverer]: one post into the conversation in which
// the customer can be answered now. Chatwoot hands it to the channel later, and
// a failure there comes as a report. What customers cannot be written at all is
// refused in words.
func (c *Conn) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	t, err := c.target(ctx, k)
	if err != nil {
		return feed.Receipt{}, fmt.Errorf("chatwoot: deliver %s: %w", e.ID, err)
	}
	p, err := c.compose(t, e)
	if err != nil {
		return feed.Receipt{}, fmt.Errorf("chatwoot: deliver %s: %w", e.ID, err)
	}
	m, err := c.send(ctx, t, p)
	c.attempted(e.ID)
	if err != nil {
		return feed.Receipt{}, fmt.Errorf("chatwoot: deliver %s: %w", e.ID, err)
	}
	c.book.heard(string(e.ID), echo{m.remote(), m.Created.at()})
	if !e.Note() {
		c.read(ctx, t)
	}
	return feed.Receipt{RemoteID: m.remote(), At: m.Created.at()}, nil
}

// send posts a message once. Whatever leaves open whether it arrived is
// feed.ErrUncertain.
func (c *Conn) send(ctx context.Context, t thread, p payload) (message, error) {
	path := c.api.under(t.at("messages"))
	res, err := c.api.http.Do(ctx, wire.Request{Method: http.MethodPost, Path: path, Body: p.body, Type: p.mediaType})
	if err != nil {
		return message{}, wire.Uncertain(err)
	}
	if res.Status >= 300 {
		err := c.refusedSend(ctx, res)
		if res.Status == http.StatusNotFound {
			c.book.drop(t.display) // the next attempt asks where to
		}
		return message{}, err
	}
	var m message
	if wire.Loose(res.Body, &m) != nil || m.ID == 0 {
		return message{}, fmt.Errorf("%w: an answer that cannot be read", feed.ErrUncertain)
	}
	return m, nil
}

// tooMany is how long a conversation that got too many messages within a
// minute is left alone.
const tooMany = time.Minute

// refusedSend is what an answer to a send means that has no message in it.
func (c *Conn) refusedSend(ctx context.Context, res wire.Response) error {
	said := wordsOf(res.Body)
	switch s := res.Status; {
	case s >= 500, s == http.StatusRequestTimeout:
		// Chatwoot has been seen to answer so after it had stored the message.
		return fmt.Errorf("%w: HTTP status %d", feed.ErrUncertain, s)
	case s == http.StatusUnprocessableEntity && strings.Contains(strings.ToLower(said), "too many messages"):
		return &feed.RetryAfter{Wait: tooMany, Err: fmt.Errorf("HTTP status %d: %s", s, said)}
	case s == http.StatusUnauthorized, s < 400, s == http.StatusTooEarly:
		return refused(c.api.trouble(ctx, res))
	}
	return wordless(said, res.Status)
}

// refused turns a refusal of Chatwoot's into one of a feed.
func refused(err error) error {
	if r, ok := asRefusal(err); ok {
		return wordless(r.words, r.status)
	}
	return err
}

// wordless is a refusal in Chatwoot's words, or with the status where it has none.
func wordless(said string, status int) error {
	if said != "" {
		return &feed.RefusedError{Reason: said}
	}
	return &feed.RefusedError{
		Reason: fmt.Sprintf("Chatwoot answered with HTTP status %d.", status), Code: desk.CauseStatus.With(platform, status),
	}
}

// read marks the conversation as read, as its dashboard does. It does not
// matter enough to fail.
func (c *Conn) read(ctx context.Context, t thread) {
	err := c.api.post(ctx, c.api.under(t.at("update_last_seen")), struct{}{})
	if err != nil {
		c.o.Log.Debug("not marked read", "feed", c.o.Name, "conversation", t.display, "err", err)
	}
}

// mostAttempts bounds the calls that are remembered.
const mostAttempts = 4096

// attempted keeps when the last call for a message ended.
func (c *Conn) attempted(id desk.MessageID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.o.Clock.Now()
	if len(c.attempts) >= mostAttempts {
		for old, at := range c.attempts {
			if now.Sub(at) > maybeLate {
				delete(c.attempts, old)
			}
		}
	}
	c.attempts[id] = now
}
