package store

import (
	"context"
	"encoding/json"
	"errors"
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
	DocTry     = "feed-try"     // somebody wants a connection tried now; by its name, value {"at": …}
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

// FeedListener is the type of what other programs reach the desk by: it serves
// no shop, and is a feed only in how it does.
const FeedListener = "listener"

// Feed is a connection with a platform as consoles show it.
type Feed struct {
	Name    string       `json:"name"`
	Type    string       `json:"type,omitempty"`
	State   FeedState    `json:"state"`
	Reason  string       `json:"reason,omitempty"`  // why it is down; a sentence, perhaps with a platform's words
	Warning string       `json:"warning,omitempty"` // what works badly while it is up
	Since   desk.Instant `json:"since,omitempty"`   // when it came into this state
	Next    desk.Instant `json:"next,omitempty"`    // when a connection that is down is tried again
	// Held: the platform asked to be left alone until Next, and nobody can have
	// it tried before.
	Held bool `json:"held,omitempty"`
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

// RestFeeds says of every connection that it does not run: whoever has the desk
// next connects it again. Nothing is written where that is said already.
func RestFeeds(ctx context.Context, st Store, now desk.Instant) error {
	all, err := Feeds(ctx, st)
	for _, f := range all {
		if f.State == FeedConnecting {
			continue
		}
		resting := Feed{Name: f.Name, Type: f.Type, State: FeedConnecting, Since: now, Shops: f.Shops}
		err = errors.Join(err, PutFeed(ctx, st, resting))
	}
	return err
}

// RemoveFeed forgets a connection.
func RemoveFeed(ctx context.Context, st Store, name string) error {
	return remove(ctx, st, DocFeed, name)
}

// TryFeed asks whoever holds the desk to try a connection that is down now. The
// request is gone as soon as it was taken up.
func TryFeed(ctx context.Context, st Store, name string, now desk.Instant) error {
	return put(ctx, st, DocTry, name, cursor{now.String()})
}

// TriedFeed takes a request away.
func TriedFeed(ctx context.Context, st Store, name string) error {
	return remove(ctx, st, DocTry, name)
}
