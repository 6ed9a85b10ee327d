package chatwoot

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// mostBody bounds an answer. A list of all that changed during an outage is
// not paged.
const mostBody = 64 << 20

const platform = "Chatwoot"

// rest calls the application API of one account.
type rest struct {
	http    *wire.Client
	account int
}

func newRest(o Options) (*rest, error) {
	client, err := wire.New(wire.Options{
		Base: trimURL(o.URL), PerSecond: 25, Burst: 50, MaxBody: mostBody, Clock: o.Clock, HTTP: o.HTTP, Name: platform,
		// The documented name has underscores, which proxies drop silently.
		Header: func(h http.Header) { h.Set("Api-Access-Token", o.Token) },
	})
	if err != nil {
		return nil, fmt.Errorf("chatwoot: %w", err)
	}
	return &rest{http: client, account: o.Account}, nil
}

// under is a path of the account.
func (r *rest) under(path string) string {
	return fmt.Sprintf("/api/v1/accounts/%d%s", r.account, path)
}

// get reads an object. Errors: *refusal for a 4xx about this object alone,
// the errors of the feed package in plain words for all else.
func (r *rest) get(ctx context.Context, path string, query url.Values, into any) error {
	res, err := r.http.Do(ctx, wire.Request{Method: http.MethodGet, Path: path, Query: query})
	if err != nil {
		return wire.Plain(platform, err)
	}
	if err := r.trouble(ctx, res); err != nil {
		return err
	}
	if err := wire.Loose(res.Body, into); err != nil {
		return &feed.Plain{
			Text: "Chatwoot gave an answer that cannot be read. Check that the address leads to Chatwoot itself; it is tried again.",
			Code: desk.CauseGarbled,
			Err:  fmt.Errorf("chatwoot: an answer of %d bytes: %w", len(res.Body), errUnreadable),
		}
	}
	return nil
}

// post sends an object that may safely be sent again.
func (r *rest) post(ctx context.Context, path string, body any) error {
	raw, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("chatwoot: encode: %w", err)
	}
	res, err := r.http.Do(ctx, wire.Request{Method: http.MethodPost, Path: path, Body: raw})
	if err != nil {
		return wire.Plain(platform, err)
	}
	return r.trouble(ctx, res)
}
