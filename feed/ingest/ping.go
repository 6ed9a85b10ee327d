package ingest

import (
	"context"
	"crypto/rand"
	"errors"
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
		return plain(fmt.Errorf("status %d with a web page", res.Status), desk.CausePage, "At the address of %s there is a web page. Check the url, and that no login page is in between.", w.label())
	}
	return nil
}

// Check sends a ping. What is wrong says what to do by itself, unless nobody is
// there at all.
func (w *Webhook) Check(ctx context.Context) []feed.Finding {
	f := feed.Finding{What: "Receiver", Err: w.ping(ctx)}
	var wrong *feed.Plain
	switch {
	case f.Err == nil:
		f.Note = "it answered a signed ping"
	case errors.As(f.Err, &wrong) && wrong.Code == desk.CauseNobody:
		f.Mend = "Start the receiver, and have it answer 2xx to a signed ping."
	}
	return []feed.Finding{f}
}

// label is what sentences call it: a feed named webhook is not called so twice.
func (w *Webhook) label() string {
	if w.o.Name == "webhook" {
		return "the webhook"
	}
	return "the webhook " + w.o.Name
}
