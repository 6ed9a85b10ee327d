package chatwoot

import (
	"net/url"
	"strings"
)

// trimURL takes away what people copy along with the address of a dashboard.
func trimURL(address string) string {
	address = strings.TrimSpace(address)
	if before, _, ok := strings.Cut(address, "/app/"); ok {
		address = before
	}
	return strings.TrimRight(strings.TrimSuffix(address, "/app"), "/")
}

// cable is the address of the websocket.
func (o Options) cable() string {
	if o.Cable != "" {
		return o.Cable
	}
	u, err := url.Parse(trimURL(o.URL))
	if err != nil {
		return o.URL // it was refused before
	}
	u.Scheme = strings.Replace(u.Scheme, "http", "ws", 1)
	return u.JoinPath("cable").String()
}
