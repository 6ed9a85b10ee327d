package tiktokshop

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// request is one signed call.
type request struct {
	method string // empty: GET
	path   string
	query  url.Values
	cipher string // of the shop; empty where the call takes none
	body   []byte // the bytes that are signed and sent
	media  string // empty: application/json
}

// caller makes signed calls with the tokens of a keeper.
type caller struct {
	o    Options
	wire *wire.Client
	keep *keeper
	// called is told of every call, with the shop's cipher; may be nil.
	called func(cipher string)
}

// do makes one call; one refused because its token had expired, and so surely
// without effect, is made once more with a new one. Errors: those of package
// wire, an *apiError, a *strangeError, and what keeper says.
func (c *caller) do(ctx context.Context, r request) (json.RawMessage, error) {
	access, err := c.keep.access(ctx)
	if err != nil {
		return nil, &unsent{err}
	}
	data, err := c.once(ctx, r, access)
	if codeOf(err) != codeExpired {
		return data, err
	}
	if access, err = c.keep.replaced(ctx, access); err != nil {
		return nil, &unsent{err}
	}
	return c.once(ctx, r, access)
}

// unsent is a failure before the call itself: whatever it is, the call had no
// effect.
type unsent struct{ error }

func (e *unsent) Unwrap() error { return e.error }

func (c *caller) once(ctx context.Context, r request, access string) (json.RawMessage, error) {
	if c.called != nil {
		c.called(r.cipher)
	}
	answer, err := c.wire.Do(ctx, c.signed(r, access))
	if err != nil {
		return nil, err
	}
	data, err := unwrap(answer)
	return data, hushed(err, access, c.o.AppSecret)
}

// signed puts the key, the time, the shop and the signature into a call.
func (c *caller) signed(r request, access string) wire.Request {
	if r.media == "" {
		r.media = jsonType
	}
	q := url.Values{}
	for name, values := range r.query {
		q[name] = values
	}
	q.Set("app_key", c.o.AppKey)
	q.Set("timestamp", strconv.FormatInt(c.o.Clock.Now().Time().Unix(), 10))
	if r.cipher != "" {
		q.Set("shop_cipher", r.cipher)
	}
	q.Set("sign", sign(c.o.AppSecret, r.path, q, r.media, r.body))
	return wire.Request{
		Method: r.method, Path: r.path, Query: q, Body: r.body, Type: r.media,
		Header: http.Header{"X-Tts-Access-Token": {access}},
	}
}

// read makes a call that changes nothing and decodes its data. Its errors are in
// the words of package feed.
func (c *caller) read(ctx context.Context, r request, data any) error {
	raw, err := c.do(ctx, r)
	if err != nil {
		return c.told(err)
	}
	if err := wire.Loose(raw, data); err != nil {
		return fmt.Errorf("tiktokshop: decode the answer of %s: %w", r.path, err)
	}
	return nil
}

// told puts the error of a call into the words of package feed.
func (c *caller) told(err error) error {
	var api *apiError
	var plain *feed.Plain
	switch {
	case errors.As(err, &plain):
		return err // it is in words already
	case !errors.As(err, &api):
		return foreign(err)
	case api.Code == codeQuota:
		return &feed.RetryAfter{Wait: c.untilReset(), Err: &feed.Plain{
			Text: "TikTok Shop takes no more calls today: the daily quota is used up. Replies wait until it is renewed at midnight UTC.", Code: desk.CauseQuota, Err: err,
		}}
	case api.Code == codeThrottled:
		return &feed.RetryAfter{Err: &feed.Plain{Text: err.Error(), Code: desk.CauseWait, Err: err}}
	}
	if err := trouble(api); err != error(api) {
		return err
	}
	return &feed.Plain{Text: api.Error() + ".", Code: desk.CauseTold.With(api.Code), Said: api.Message, Err: api}
}

// foreign puts an error that the platform has not given into words.
func foreign(err error) error {
	var strange *strangeError
	if errors.As(err, &strange) {
		return strange.told()
	}
	return wire.Plain(Platform, err)
}

// untilReset is how long the quota of a day still binds. Which day the platform
// means is not published; midnight UTC is the guess of most.
func (c *caller) untilReset() time.Duration {
	now := c.o.Clock.Now().Time()
	return now.Truncate(24 * time.Hour).Add(24 * time.Hour).Sub(now)
}
