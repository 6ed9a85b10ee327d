package config

import (
	"maps"
	"slices"
	"strings"
	"time"

	"tend/desk"
)

// The types of feeds.
const (
	TikTokShop = "tiktokshop"
	Chatwoot   = "chatwoot"
	Webhook    = "webhook"
)

// ListenName stands for the listener wherever feeds are named. No feed has it.
const ListenName = "listen"

// Feed is a connection with a platform. Only the settings of its type count. Its
// secrets are not here; see [Secrets].
type Feed struct {
	Name string // letters, digits, - and _
	Type string // TikTokShop, Chatwoot or Webhook

	TikTok   TikTokFeed
	Chatwoot ChatwootFeed
	Webhook  WebhookFeed
}

// Shops are those on the desk that the settings name for the feed, sorted; there
// may be others that only the platform can tell.
func (f Feed) Shops() []desk.ShopID {
	var all []desk.ShopID
	switch f.Type {
	case TikTokShop:
		all = slices.AppendSeq(all, maps.Values(f.TikTok.Shops))
	case Chatwoot:
		all = slices.AppendSeq(all, maps.Values(f.Chatwoot.Inboxes))
	case Webhook:
		all = slices.Clone(f.Webhook.Shops)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// TikTokFeed is an account at TikTok Shop.
type TikTokFeed struct {
	AppKey string
	// Shops gives shops of the platform their id on the desk; empty: all that the
	// account may serve, under names of their own. Agents does so for people.
	Shops  map[string]desk.ShopID
	Agents map[string]desk.AgentID
	Locale string
	Poll   time.Duration // how often new messages are asked for
	Newer  bool          // use the platform's newer endpoints
	// API and Auth are base addresses; empty: the platform's own.
	API, Auth string
}

// ChatwootFeed is an account at a Chatwoot.
type ChatwootFeed struct {
	URL     string // base address
	Account int
	// Inboxes gives inboxes their shop on the desk; empty: all that the token
	// sees, under names of their own. Agents does so for people.
	Inboxes map[int64]desk.ShopID
	Agents  map[int64]desk.AgentID
	Canned  bool          // offer its canned responses as quick replies
	Poll    time.Duration // how often it is looked for what the websocket missed
	Cable   string        // address of the websocket; empty: follows from URL
}

// WebhookFeed is told of replies by HTTP requests.
type WebhookFeed struct {
	Shops     []desk.ShopID // at least one
	URL       string
	TextLimit int // most characters of a reply; 0: any number
}

// Listen is where other programs reach the desk by HTTP.
type Listen struct {
	Address         string // host:port; empty: nowhere
	TLSCert, TLSKey string // files; both or none, and both where other machines reach it
}

// NewFeed is what a feed's settings start from.
func NewFeed(name, kind string) Feed {
	f := Feed{Name: name, Type: kind}
	switch kind {
	case TikTokShop:
		f.TikTok = TikTokFeed{Locale: "en", Poll: 20 * time.Second}
	case Chatwoot:
		f.Chatwoot = ChatwootFeed{Canned: true, Poll: time.Minute}
	}
	return f
}

// Fault is a feed, or the listener, that is left out for a mistake.
type Fault struct {
	Name    string // of the feed, or ListenName
	Problem Problem
}

// Faults picks, out of the problems of a file, the first about each feed and
// about the listener, in the order of the file. A mistake that is about no
// single feed is under "feeds".
func Faults(problems []Problem) []Fault {
	var faults []Fault
	seen := map[string]bool{}
	for _, p := range problems {
		if name := faulty(p.Field); name != "" && !seen[name] {
			seen[name] = true
			faults = append(faults, Fault{name, p})
		}
	}
	return faults
}

// faulty is the feed that a setting belongs to.
func faulty(field string) string {
	top, rest, _ := strings.Cut(field, ".")
	if top == ListenName {
		return ListenName
	}
	if top != feedsPath {
		return ""
	}
	name, _, _ := strings.Cut(rest, ".")
	name, _, _ = strings.Cut(name, "[")
	if feedNameMistake(name) != "" {
		return feedsPath
	}
	return name
}
