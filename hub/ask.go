package hub

import (
	"context"
	"time"

	"tend/desk"
	"tend/feed"
)

// ask asks the platform for a message.
func (c courier) ask(ctx context.Context, e desk.Entry) (feed.Receipt, bool, error) {
	known, err := c.known(ctx, e)
	if err != nil {
		return feed.Receipt{}, false, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.o.CallTimeout)
	defer cancel()
	return c.way.feed.Lookup(ctx, feed.Question{Key: c.key, Entry: e, Known: known})
}

// knownFor is how much older than a message that is asked for the messages may
// be that are told as accounted for.
const knownFor = 24 * time.Hour

// known are the platform's ids of the messages that are accounted for. That of
// an earlier try of this one is among them.
func (c courier) known(ctx context.Context, e desk.Entry) (map[string]bool, error) {
	now, err := c.st.Conversation(ctx, c.key)
	if err != nil {
		return nil, err
	}
	log, _, err := recentOf(ctx, c.st, now, e.At.Add(-knownFor))
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, x := range log {
		if x.Type == desk.Message && x.ID != e.ID {
			ids[string(x.ID)] = true
		}
		if x.RemoteID != "" {
			ids[x.RemoteID] = true
		}
	}
	return ids, nil
}
