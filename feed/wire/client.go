package wire

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/time/rate"

	"tend/desk"
	"tend/feed"
)

// What an Options leaves at zero.
const (
	defaultBody    = 8 << 20
	defaultTimeout = 15 * time.Second
)

// Options say how to talk to one platform.
type Options struct {
	// Base is where all paths begin: "https://host" or "https://host/prefix".
	// Without TLS ("http://…") it goes only where it says so.
	Base string
	// Header puts credentials into every request; may be nil. It is called
	// for each call anew.
	Header func(http.Header)
	// PerSecond and Burst are our own pace; PerSecond 0 is without one.
	PerSecond float64
	Burst     int           // 0: 1
	MaxBody   int64         // bytes of an answer; 0: 8 MiB
	Timeout   time.Duration // of one call, without the wait for our turn; 0: 15 s
	Clock     feed.Clock    // needed
	HTTP      *http.Client  // nil: one of its own. Redirects are never followed
	Name      string        // of the platform, for sentences; empty: the host
}

// Client makes calls to one platform. It is safe for concurrent use.
type Client struct {
	base  *url.URL
	o     Options
	http  *http.Client
	limit *rate.Limiter
	rest  rest
}

// New checks the options. An address that cannot work is a *feed.Plain that
// wraps feed.ErrMisconfigured.
func New(o Options) (*Client, error) {
	if o.Clock == nil {
		return nil, errors.New("wire: a client needs a clock")
	}
	base, err := parseBase(o.Base)
	if err != nil {
		return nil, err
	}
	o.Name = cmp.Or(o.Name, base.Host)
	o.MaxBody = cmp.Or(o.MaxBody, defaultBody)
	o.Timeout = cmp.Or(o.Timeout, defaultTimeout)
	c := &Client{base: base, o: o, http: httpClient(o.HTTP), limit: rate.NewLimiter(rate.Inf, 1)}
	if o.PerSecond > 0 {
		c.limit = rate.NewLimiter(rate.Limit(o.PerSecond), max(o.Burst, 1))
	}
	return c, nil
}

// Close lets go of the connections that wait for another call.
func (c *Client) Close() { c.http.CloseIdleConnections() }

func parseBase(base string) (*url.URL, error) {
	u, err := url.Parse(base)
	switch {
	case err != nil:
		// The error of the parser holds the address, which may hold a secret.
		return nil, misconfigured("The address of the platform cannot be read. It begins with https:// and a host name.")
	case u.Scheme != "https" && u.Scheme != "http" || u.Host == "":
		return nil, misconfigured("The address of the platform must begin with https:// (or http://) and a host name.")
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return nil, misconfigured("The address of the platform must hold no user name, question mark or hash: only https://host and perhaps a path.")
	}
	return u, nil
}

func misconfigured(text string) error {
	return &feed.Plain{Text: text, Code: desk.CauseBadAddress, Err: fmt.Errorf("wire: %w", feed.ErrMisconfigured)}
}

// httpClient is the client given, or one with a transport of its own, that
// stops at redirects.
func httpClient(given *http.Client) *http.Client {
	h := http.Client{}
	if given != nil {
		h = *given
	} else {
		h.Transport = transport()
	}
	h.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &h
}

func transport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	// Servers close idle connections after a minute or so. A request written
	// into one that is just being closed has an unknown fate: close it first.
	t.IdleConnTimeout = 20 * time.Second
	t.MaxResponseHeaderBytes = 64 << 10
	return t
}

// address is where a path leads; it stays on the base's host.
func (c *Client) address(path string, query url.Values) (string, error) {
	if !strings.HasPrefix(path, "/") && path != "" || strings.ContainsAny(path, "?#") {
		return "", errors.New("wire: a path begins with a slash and holds no query")
	}
	u, err := url.Parse(strings.TrimSuffix(c.base.String(), "/") + path)
	if err != nil || u.Host != c.base.Host {
		return "", errors.New("wire: a path that cannot be sent")
	}
	u.RawQuery = query.Encode()
	return u.String(), nil
}
