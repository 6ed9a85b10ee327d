package ingest

import (
	"context"
	"crypto/rand"
	"fmt"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// ping asks the receiver whether it is there and accepts the signature.
func (w *Webhook) ping(ctx context.Context) error {
	res, err := w.send(ctx, payload{Event: eventPing, ID: "ping-" + rand.Text(), At: w.o.Clock.Now().String()})
	switch {
	case err != nil:
		return wire.Plain(w.o.Name, err)
	case res.Status == 401 || res.Status == 403:
		return w.turnedAway(res)
	case res.Err(w.o.Name) != nil:
		return res.Err(w.o.Name)
	case isPage(res):
		return plain(fmt.Errorf("status %d with a web page", res.Status), desk.CausePage, "At the address of the webhook %s there is a web page. Check the url, and that no login page is in between.", w.o.Name)
	}
	return nil
}

// Check sends a ping.
func (w *Webhook) Check(ctx context.Context) []feed.Finding {
	f := feed.Finding{What: "Receiver", Err: w.ping(ctx)}
	if f.Err != nil {
		f.Mend = "Start the receiver, and have it answer 2xx to a signed ping."
		return []feed.Finding{f}
	}
	f.Note = "it answered a signed ping"
	return []feed.Finding{f}
}
