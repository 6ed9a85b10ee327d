package picture

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"time"
)

// The bounds of a fetch.
const (
	fetchFor  = 10 * time.Second
	redirects = 3
	maxHeader = 64 << 10
)

// Options say what a Fetcher may do.
type Options struct {
	// Trusted are the hosts (as they stand in an address, with the port if
	// there is one) that may lie inside this network: the feeds' own.
	Trusted []string
	// Roots are whom https trusts; nil: whom this machine does.
	Roots *x509.CertPool
}

// Fetcher fetches pictures. It may be used from several goroutines.
type Fetcher struct {
	o    Options
	http *http.Client
}

// New makes a fetcher.
func New(o Options) *Fetcher {
	f := &Fetcher{o: o}
	f.http = &http.Client{
		CheckRedirect: f.redirected,
		Transport: &http.Transport{
			Proxy:                  nil, // what a proxy reaches cannot be checked here
			DialContext:            f.dial,
			TLSClientConfig:        &tls.Config{RootCAs: o.Roots, MinVersion: tls.VersionTLS12},
			DisableKeepAlives:      true,
			MaxResponseHeaderBytes: maxHeader,
			ForceAttemptHTTP2:      true,
		},
	}
	return f
}

// Fetch gets a picture and looks at it. It takes ten seconds at most. Errors
// beside those of Decode: ErrAddress, ErrInner, *StatusError, *FetchError.
func (f *Fetcher) Fetch(ctx context.Context, address string) (Picture, error) {
	u, err := url.Parse(address)
	if err != nil || !fetchable(u) {
		return Picture{}, ErrAddress
	}
	ctx, cancel := context.WithTimeout(ctx, fetchFor)
	defer cancel()
	file, err := f.get(ctx, u)
	if err != nil {
		return Picture{}, err
	}
	return Decode(file)
}

func (f *Fetcher) get(ctx context.Context, u *url.URL) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, ErrAddress
	}
	req.Header.Set("Accept", "image/webp,image/png,image/jpeg,image/gif")
	req.Header.Set("User-Agent", "")
	resp, err := f.http.Do(req)
	if err != nil {
		return nil, plain(u.Hostname(), err)
	}
	defer resp.Body.Close()
	host := resp.Request.URL.Hostname()
	switch {
	case resp.StatusCode != http.StatusOK:
		return nil, &StatusError{host, resp.StatusCode}
	case resp.ContentLength > MaxBytes:
		return nil, ErrBytes
	}
	file, err := atMost(resp.Body)
	if err != nil && !errors.Is(err, ErrBytes) {
		return nil, plain(host, err)
	}
	return file, err
}

// plain is an error of the client without the address in it.
func plain(host string, err error) error {
	for _, known := range []error{ErrAddress, ErrInner} {
		if errors.Is(err, known) {
			return known
		}
	}
	var call *url.Error
	if errors.As(err, &call) {
		err = call.Err
	}
	if errors.Is(err, context.DeadlineExceeded) {
		err = errors.New("it does not answer within ten seconds")
	}
	return &FetchError{host, err}
}

// fetchable reports whether an address is one that is fetched at all.
func fetchable(u *url.URL) bool {
	return strings.EqualFold(u.Scheme, "https") && u.Hostname() != "" && u.User == nil && u.Opaque == ""
}

// redirected looks at where a server sends us.
func (f *Fetcher) redirected(req *http.Request, via []*http.Request) error {
	req.Header.Del("Referer")
	switch {
	case len(via) > redirects:
		return errors.New("it sends us from address to address")
	case !fetchable(req.URL):
		return ErrAddress
	}
	return nil
}

// dial connects to a host. The address is looked at when the connection is made,
// so that a name cannot come to mean another address in between.
func (f *Fetcher) dial(ctx context.Context, network, address string) (net.Conn, error) {
	d := net.Dialer{Timeout: fetchFor, Control: outer}
	if f.trusts(address) {
		d.Control = nil
	}
	return d.DialContext(ctx, network, address)
}

// trusts reports whether a host is one of our own.
func (f *Fetcher) trusts(address string) bool {
	return slices.ContainsFunc(f.o.Trusted, func(host string) bool {
		if _, _, err := net.SplitHostPort(host); err != nil {
			host = net.JoinHostPort(strings.Trim(host, "[]"), "443")
		}
		return strings.EqualFold(host, address)
	})
}

// outer refuses to connect to an address inside this network.
func outer(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil || inner(at.Addr()) {
		return ErrInner
	}
	return nil
}
