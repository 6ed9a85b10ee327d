package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"time"
)

// healthPatience is how long a program on this machine may take to say that it
// is a tend.
const healthPatience = 3 * time.Second

// mostHealth bounds what is read of an answer, in bytes.
const mostHealth = 64 << 10

// listensHere reports whether the program behind the listener's address is a
// tend: one that knows /healthz and answers as ours does.
func (p *program) listensHere(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, healthPatience)
	defer cancel()
	scheme := "http"
	if p.cfg.Listen.TLSCert != "" {
		scheme = "https"
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, scheme+"://"+dialable(p.cfg.Listen.Address)+"/healthz", nil)
	if err != nil {
		return false
	}
	// The certificate is for a name that others use; nothing secret is sent.
	h := http.Client{Transport: &http.Transport{
		DisableKeepAlives: true, TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}
	r, err := h.Do(req)
	if err != nil {
		return false
	}
	defer func() { _ = r.Body.Close() }()
	var says health
	err = json.NewDecoder(io.LimitReader(r.Body, mostHealth)).Decode(&says)
	return err == nil && says.Desk != ""
}

// dialable is an address to listen at as one to connect to.
func dialable(address string) string {
	host, port, err := net.SplitHostPort(address)
	if ip := net.ParseIP(host); err == nil && (host == "" || ip != nil && ip.IsUnspecified()) {
		return net.JoinHostPort("127.0.0.1", port)
	}
	return address
}
