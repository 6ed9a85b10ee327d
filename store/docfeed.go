package store

import (
	"context"
	"encoding/json"
	"fmt"

	"tend/desk"
)

// The kinds of documents about feeds. They are no document lines: an export
// leaves them out, since they are about this machine's connections.
const (
	DocFeed    = "feed"         // how a connection does; by its name
	DocCursor  = "feed-cursor"  // where a connection was; by its name, value {"at": …}
	DocReach   = "feed-reach"   // a customer who cannot be written to; by ReachID
	DocFigures = "feed-figures" // what a platform counts for a shop; by FiguresID
)

// FeedState is how far a connection is.
type FeedState string

// The states of a connection. Replies go out only while it is live.
const (
	FeedConnecting FeedState = "connecting"
	FeedCatchingUp FeedState = "catching-up"
	FeedLive       FeedState = "live"
	FeedDown       FeedState = "down"
)

// Feed is a connection with a platform as consoles show it.
type Feed struct {
	Name    string       `json:"name"`
	Type    string       `json:"type,omitempty"`
	State   FeedState    `json:"state"`
	Reason  string       `json:"reason,omitempty"`  // why it is down; a sentence, perhaps with a platform's words
	Warning string       `json:"warning,omitempty"` // what works badly while it is up
	Since   desk.Instant `json:"since,omitempty"`   // when it came into this state
	Next    desk.Instant `json:"next,omitempty"`    // when a connection that is down is tried again
	// Code and WarningCode say the same as Reason and Warning in any language;
	// empty where only the sentence does.
	Code        desk.Cause `json:"code,omitempty"`
	WarningCode desk.Cause `json:"warning_code,omitempty"`
	Said        string     `json:"said,omitempty"` // what the platform itself said of Reason, raw
	// Shops are those it serves, with what the platform can do.
	Shops map[desk.ShopID]desk.Abilities `json:"shops,omitempty"`
}

// FeedOf decodes a document of kind DocFeed.
func FeedOf(d Doc) (Feed, error) {
	var f Feed
	if err := json.Unmarshal(d.Value, &f); err != nil {
		return f, fmt.Errorf("feed %s: %w", d.ID, err)
	}
	f.Name = d.ID
	return f, nil
}

// Feeds lists the connections of the desk, by name.
func Feeds(ctx context.Context, st Store) ([]Feed, error) {
	return readable(ctx, st, DocFeed, FeedOf)
}

// PutFeed stores how a connection does, whatever was there.
func PutFeed(ctx context.Context, st Store, f Feed) error {
	return put(ctx, st, DocFeed, f.Name, f)
}

// RemoveFeed forgets a connection.
func RemoveFeed(ctx context.Context, st Store, name string) error {
	return remove(ctx, st, DocFeed, name)
}
