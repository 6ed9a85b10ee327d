package chatwoot

import (
	"context"
	"encoding/json"
	"net"
	"net/url"
	"strings"

	"tend/feed"
)

// checkLive subscribes to the live events and waits for the answer to our
// being there.
func (c *Conn) checkLive(ctx context.Context, me Profile) []feed.Finding {
	s, err := subscribe(ctx, c.o, me.pubsub, me.ID)
	if err != nil {
		return []feed.Finding{{
			What: "Live events", Err: err,
			Mend: "Let websockets through to /cable, or set cable to their address. Until then new messages come within a quarter of a minute.",
		}}
	}
	defer s.close()
	live := feed.Finding{What: "Live events", Note: "subscribed"}
	if !c.present(ctx, s) {
		return []feed.Finding{live, {
			What: "Presence",
			Err:  setup("", "Chatwoot does not say that its user is there."),
			Mend: "Nothing is lost by that; but automatic assignment passes the user by.",
		}}
	}
	return []feed.Finding{live, {What: "Presence", Note: c.availability(me)}}
}

// present waits until Chatwoot lists who is there.
func (c *Conn) present(ctx context.Context, s *socket) bool {
	late := c.o.Clock.After(confirmWithin)
	for {
		select {
		case e := <-s.events:
			if e.Name == "presence.update" && json.Valid(e.Data) {
				return true
			}
		case <-s.ended:
			return false
		case <-late:
			return false
		case <-ctx.Done():
			return false
		}
	}
}

func (c *Conn) availability(me Profile) string {
	a, _ := me.In(c.o.Account)
	if a.Availability == "" || a.Availability == "online" {
		return "seen by Chatwoot"
	}
	return "seen by Chatwoot, but set to " + a.Availability + " there: automatic assignment passes the user by"
}

// loopback reports whether an address is of this machine.
func loopback(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return strings.EqualFold(u.Hostname(), "localhost") || ip != nil && ip.IsLoopback()
}
