package tiktokshop

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// grant is what the token host answers. The ends are Unix seconds, although their
// names sound like durations.
type grant struct {
	Access     string   `json:"access_token"`
	AccessEnd  int64    `json:"access_token_expire_in"`
	Refresh    string   `json:"refresh_token"`
	RefreshEnd int64    `json:"refresh_token_expire_in"`
	Seller     string   `json:"seller_name"`
	UserType   *int     `json:"user_type"` // 0: a seller
	Scopes     []string `json:"granted_scopes"`
}

// decodeGrant reads what the token host gives, obtained now.
func decodeGrant(data []byte, now desk.Instant) (token, error) {
	var g grant
	if err := json.Unmarshal(data, &g); err != nil {
		return token{}, fmt.Errorf("tiktokshop: tokens: %w", err)
	}
	if g.Access == "" || g.Refresh == "" || g.AccessEnd <= 0 {
		return token{}, errors.New("tiktokshop: the answer holds no tokens")
	}
	if g.UserType != nil && *g.UserType != 0 {
		return token{}, &feed.Plain{
			Text: "This authorisation is not a seller's. Let the seller's main account authorise the app with tend connect tiktokshop.",
			Code: desk.CauseSeller,
			Err:  fmt.Errorf("%w: user type %d", feed.ErrUnauthorized, *g.UserType),
		}
	}
	return token{
		Access: g.Access, AccessEnd: g.AccessEnd, Refresh: g.Refresh, RefreshEnd: g.RefreshEnd,
		At: now.Time().Unix(), Seller: g.Seller, Scopes: g.Scopes,
	}, nil
}

// tokenHost exchanges codes and refresh tokens for tokens. The app secret is in
// the query of its calls; package wire never repeats a query.
type tokenHost struct {
	o    Options
	wire *wire.Client
}

func (h tokenHost) exchange(ctx context.Context, code string) (token, error) {
	return h.get(ctx, "/api/v2/token/get", url.Values{
		"auth_code": {code}, "grant_type": {"authorized_code"},
	})
}

func (h tokenHost) refresh(ctx context.Context, refresh string) (token, error) {
	return h.get(ctx, "/api/v2/token/refresh", url.Values{
		"refresh_token": {refresh}, "grant_type": {"refresh_token"},
	})
}

// get asks for tokens. An *apiError is the host's refusal.
func (h tokenHost) get(ctx context.Context, path string, q url.Values) (token, error) {
	q.Set("app_key", h.o.AppKey)
	q.Set("app_secret", h.o.AppSecret)
	r, err := h.wire.Do(ctx, wire.Request{Path: path, Query: q, Type: jsonType})
	if err != nil {
		return token{}, wire.Plain(Platform, err)
	}
	data, err := unwrap(r)
	if err != nil {
		return token{}, hushed(err, h.o.AppSecret, q.Get("refresh_token"), q.Get("auth_code"))
	}
	return decodeGrant(data, h.o.Clock.Now())
}

const jsonType = "application/json"
