package chatwoot

import (
	"log/slog"
	"net/http"
	"time"

	"tend/desk"
	"tend/feed"
)

// Options say which account to follow and how. URL, Token, Account and Clock
// are needed.
type Options struct {
	Name    string                       // of the feed in the config
	URL     string                       // "https://chat.example.com"
	Token   string                       // personal access token of a user; a bot's is not enough
	Account int                          // the number in the address of the dashboard
	Inboxes map[int64]desk.ShopID        // those to follow; empty: all, as NAME-<inbox id>
	Agents  map[int64]desk.AgentID       // Chatwoot's agents that the desk knows by another id
	Canned  bool                         // offer canned responses as quick replies
	Poll    time.Duration                // between two looks at what changed; 0: a minute
	Cable   string                       // address of the websocket; empty: from URL
	Picture func(string) ([]byte, error) // reads a picture of ours, or *feed.RetryAfter; nil: none are sent
	Clock   feed.Clock
	Log     *slog.Logger // nil: silent
	HTTP    *http.Client // nil: one of its own
}

// Paces of the connection, on Options.Clock.
const (
	pollLive      = time.Minute      // Options.Poll, unless set
	pollBlind     = 15 * time.Second // without live events
	retrySocket   = time.Minute      // between attempts at a websocket
	cannedEvery   = 10 * time.Minute
	presenceEvery = 11 * time.Second // Chatwoot forgets a user after 20 s
	silenceMost   = 10 * time.Second // Chatwoot pings every 3 s
	confirmWithin = 10 * time.Second
	cursorEvery   = time.Hour // a desk on which nothing happens writes nothing
)

// withDefaults fills what was left out.
func (o Options) withDefaults() Options {
	if o.Name == "" {
		o.Name = "chatwoot"
	}
	if o.Poll <= 0 {
		o.Poll = pollLive
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// shop is the desk's name of an inbox; false for one that is not followed.
func (o Options) shop(inbox int64) (desk.ShopID, bool) {
	if len(o.Inboxes) == 0 {
		return desk.ShopID(o.Name + "-" + number(inbox)), true
	}
	shop, ok := o.Inboxes[inbox]
	return shop, ok
}
