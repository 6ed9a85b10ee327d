package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// minSecret is how many characters the secret of a webhook has at least.
const minSecret = 16

// pingEvery is how often the receiver is asked whether it is there. Automation
// services may count every call, so not often: deliveries find out, too.
const pingEvery = 15 * time.Minute

// WebhookOptions say whose replies are posted where.
type WebhookOptions struct {
	Name  string        // of the feed in the config
	Shops []desk.ShopID // whose replies are posted; one or more
	// URL takes the deliveries: https, or http on this machine. A shop whose
	// replies are only read from events needs no webhook and no feed: then a
	// reply is done when it is let go.
	URL    string
	Secret string // both sides know it; 16 characters or more
	Text   int    // the most characters of a reply; 0: no limit
	Clock  feed.Clock
	Log    *slog.Logger // nil: silent
	HTTP   *http.Client // nil: one of its own
}

// Webhook posts replies, closings and assignments to one address. Its customers
// come by POST /v1/lines, past the connection.
//
// A delivery is made again until it is answered, with the same key. So it
// reaches the receiver at least once, and once for who knows the key. Closings
// and assignments say how things are now; they may be told twice.
type Webhook struct {
	o       WebhookOptions
	client  *wire.Client
	query   url.Values
	trouble chan error // a delivery found that nobody answers
}

var (
	_ feed.Connection = (*Webhook)(nil)
	_ feed.Mirror     = (*Webhook)(nil)
	_ feed.Checker    = (*Webhook)(nil)
	_ feed.Settled    = (*Webhook)(nil)
)

// NewWebhook checks the options. What is wrong with them is a *feed.Plain that
// wraps feed.ErrMisconfigured.
func NewWebhook(o WebhookOptions) (*Webhook, error) {
	u, err := target(o)
	switch {
	case o.Clock == nil:
		return nil, errors.New("ingest: a webhook needs a clock")
	case err != nil:
		return nil, err
	case len(o.Secret) < minSecret:
		return nil, wrong(desk.CauseWeakSecret.With(minSecret), "The secret of the webhook %s must have %d characters or more. Make one with: openssl rand -hex 24", o.Name, minSecret)
	case len(o.Shops) == 0 || slices.Contains(o.Shops, ""):
		return nil, wrong(desk.CauseNoShop, "The webhook %s serves no shop. Name those whose replies it posts: shops = [\"%s\"]", o.Name, desk.DefaultShop)
	}
	o.Name, o.Log = cmp.Or(o.Name, u.Host), cmp.Or(o.Log, slog.New(slog.DiscardHandler))
	query := u.Query()
	u.RawQuery = ""
	client, err := wire.New(wire.Options{Base: u.String(), Name: o.Name, Clock: o.Clock, HTTP: o.HTTP, MaxBody: 64 << 10})
	if err != nil {
		return nil, err
	}
	return &Webhook{o: o, client: client, query: query, trouble: make(chan error, 1)}, nil
}

// target checks where deliveries go. Replies are private, so they leave this
// machine only with TLS.
func target(o WebhookOptions) (*url.URL, error) {
	u, err := url.Parse(o.URL)
	switch {
	case o.URL == "":
		return nil, wrong(desk.CauseNoURL, "The webhook %s has no url to post to. Give one; or, where replies are read from /v1/events, leave the feed out.", o.Name)
	case err != nil || u.Host == "" || u.User != nil || u.Fragment != "" || u.Scheme != "https" && u.Scheme != "http":
		return nil, wrong(desk.CauseBadAddress, "The url of the webhook %s is not an address such as https://example.com/tend.", o.Name)
	case u.Scheme == "http" && !isLoopback(u.Hostname()):
		return nil, wrong(desk.CausePlainHTTP.With(u.Host), "The url of the webhook %s begins with http://, and replies would cross the network for all to read. Use https://; http:// is for this machine alone.", o.Name)
	}
	return u, nil
}

// Receive tells the shops and is current as long as the receiver answers.
// There is nothing to catch up on: customers' lines come in by themselves.
func (w *Webhook) Receive(ctx context.Context, d feed.Desk) error {
	if err := w.ping(ctx); err != nil {
		return fmt.Errorf("webhook %s: ping: %w", w.o.Name, err)
	}
	select {
	case <-w.trouble: // from before
	default:
	}
	if err := d.Take(ctx, feed.Batch{Shops: w.Serves()}); err != nil {
		return fmt.Errorf("webhook %s: %w", w.o.Name, err)
	}
	d.Current(true)
	defer d.Current(false)
	return w.watch(ctx)
}

// Serves implements feed.Settled: the shops are those of the settings.
func (w *Webhook) Serves() []feed.Shop {
	can := desk.Abilities{Channel: "Webhook", Text: w.o.Text, Close: true, Assign: true}
	shops := make([]feed.Shop, 0, len(w.o.Shops))
	for _, id := range w.o.Shops {
		shops = append(shops, feed.Shop{Shop: desk.Shop{ID: id, Feed: w.o.Name}, Can: can})
	}
	return shops
}

// watch waits until a delivery, or a ping now and then, finds that nobody takes
// deliveries any more.
func (w *Webhook) watch(ctx context.Context) error {
	for {
		var err error
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err = <-w.trouble:
		case <-w.o.Clock.After(pingEvery):
			err = w.ping(ctx)
		}
		if err != nil {
			return fmt.Errorf("webhook %s: %w", w.o.Name, err)
		}
	}
}

// Deliver posts a reply.
func (w *Webhook) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	if e.From != desk.FromAgent && e.From != desk.FromAuto {
		return feed.Receipt{}, &feed.RefusedError{Code: desk.CauseNoNotes.With("Webhook"), Reason: "a webhook takes replies to customers only"}
	}
	if strings.HasPrefix(e.URL, "picture:") {
		return feed.Receipt{}, &feed.RefusedError{Code: desk.CauseNoPictures.With("Webhook"), Reason: "a webhook takes no pictures"}
	}
	return w.post(ctx, replyOf(k, e))
}

// Lookup is always feed.ErrRepeat: a receiver knows what it has by its key.
func (w *Webhook) Lookup(context.Context, feed.Question) (feed.Receipt, bool, error) {
	return feed.Receipt{}, false, feed.ErrRepeat
}

// Mirror posts who has a session, or that somebody closed it.
func (w *Webhook) Mirror(ctx context.Context, k desk.Key, s feed.State) error {
	_, err := w.post(ctx, stateOf(k, s, w.o.Clock.Now()))
	return err
}
