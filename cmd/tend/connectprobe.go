package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"tend/feed/wire"
)

// chatwootVersion asks an address, without any token, which version of Chatwoot
// it is; empty where it does not say.
func (p *program) chatwootVersion(ctx context.Context, base string) (string, error) {
	const name = "Chatwoot"
	c, err := wire.New(wire.Options{Base: base, Clock: p.clock, Timeout: clockPatience, Name: name})
	if err != nil {
		return "", err
	}
	defer c.Close()
	r, err := c.Do(ctx, wire.Request{Method: http.MethodGet, Path: "/api"})
	if err != nil {
		return "", wire.Plain(name, err)
	}
	switch {
	case r.Status == http.StatusNotFound || r.Status == http.StatusUnauthorized || r.Status == http.StatusForbidden:
		return "", nil // the token will tell
	case r.Status >= 300:
		return "", r.Err(name)
	}
	var says struct {
		Version string `json:"version"`
	}
	if err := json.Unmarshal(r.Body, &says); err != nil || says.Version == "" {
		return "", errors.New("what answers there is not Chatwoot. Give the address at which its pages open")
	}
	return says.Version, nil
}
