package tiktokshop

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"tend/desk"
	"tend/feed"
)

// The platform's sessions, of which it shows those of the last 90 days. Neither
// call has been described to everyone.
const (
	sessionsPath    = "/customer_service/202602/sessions/search"
	sessionsAtOnce  = "50"
	sessionsBack    = 89 * 24 * time.Hour
	endPath         = "/customer_service/202605/conversations/"
	mostSessionPage = 60
)

// remoteSession is a session as the platform has it.
type remoteSession struct {
	ID           text `json:"id"`
	Conversation text `json:"conversation_id"`
	End          text `json:"end_time"` // absent or 0 while it is open
}

func (s remoteSession) open() bool { return s.End == "" || s.End == "0" }

type sessionPage struct {
	Sessions []remoteSession `json:"sessions"`
	Next     string          `json:"next_page_token"`
}

// Mirror ends the platform's session where a person closed ours, with
// Options.Newer; everything else stays on the desk. See feed.Mirror.
func (c *Conn) Mirror(ctx context.Context, k desk.Key, state feed.State) error {
	if !c.o.Newer || !state.Closed {
		return nil
	}
	s, err := c.shopOf(ctx, k.Shop)
	if err != nil {
		return err
	}
	id, err := c.call.openSession(ctx, s, string(k.Customer))
	if err != nil || id == "" {
		return err
	}
	return c.call.end(ctx, s, string(k.Customer), id)
}

// openSession finds the open session of a conversation; empty where it has none.
func (c *caller) openSession(ctx context.Context, s shop, conversation string) (string, error) {
	now := c.o.Clock.Now()
	body, err := json.Marshal(map[string]int64{
		"begin_time_ge": now.Add(-sessionsBack).Time().Unix(), "begin_time_lt": now.Add(time.Minute).Time().Unix(),
	})
	if err != nil {
		return "", fmt.Errorf("tiktokshop: encode a search: %w", err)
	}
	token := ""
	for range mostSessionPage {
		var p sessionPage
		q := paged(url.Values{"page_size": {sessionsAtOnce}, "locale": {c.o.Locale}}, token)
		if err := c.read(ctx, request{method: http.MethodPost, path: sessionsPath, query: q, cipher: s.remote.Cipher, body: body}, &p); err != nil {
			return "", err
		}
		for _, one := range p.Sessions {
			if string(one.Conversation) == conversation && one.open() {
				return string(one.ID), nil
			}
		}
		if token = p.Next; token == "" {
			return "", nil
		}
	}
	return "", refused("", "The open session was not found among the newest 3,000 at TikTok Shop. It ends there by itself, or in Seller Center.")
}

// end ends a session. One that is over or gone is as wanted.
func (c *caller) end(ctx context.Context, s shop, conversation, id string) error {
	path := endPath + url.PathEscape(conversation) + "/sessions/" + url.PathEscape(id) + "/end"
	_, err := c.do(ctx, request{method: http.MethodPost, path: path, cipher: s.remote.Cipher, body: []byte("{}")})
	var api *apiError
	switch {
	case err == nil || codeOf(err) == codeNotFound:
		return nil
	case errors.As(err, &api) && !turnedAway(api.Code) && !open(api.Code) && api.Status < 500:
		return fmt.Errorf("%w (code %d)", &feed.RefusedError{Reason: api.Message}, api.Code)
	}
	return c.told(err)
}
