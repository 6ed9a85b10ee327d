package wire_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/wire"
)

// TestPlain: what people are told about the way to a platform.
func TestPlain(t *testing.T) {
	now := noon()
	for name, c := range map[string]struct {
		do   func(t *testing.T) error
		says string
	}{
		"nobody listens":  {func(t *testing.T) error { return get(t, wire.Options{}, closed(t)) }, "Nothing answers at the address of Shop."},
		"an unknown name": {func(t *testing.T) error { return get(t, wire.Options{HTTP: nameless()}, "https://shop.invalid") }, "The address of Shop is not known."},
		"too slow": {func(t *testing.T) error {
			return get(t, wire.Options{Timeout: 10 * time.Millisecond}, starting(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })(t))
		}, "Shop did not answer in time."},
		"cut": {func(t *testing.T) error {
			return get(t, wire.Options{}, starting(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })(t))
		}, "The connection with Shop was cut."},
		"an expired one":    {func(t *testing.T) error { return secure(t, "127.0.0.1", now.Add(-48*time.Hour), now.Add(-time.Hour)) }, "The clock of this machine may be off"},
		"one of the future": {func(t *testing.T) error { return secure(t, "127.0.0.1", now.Add(time.Hour), now.Add(48*time.Hour)) }, "The clock of this machine may be off"},
		"one for another":   {func(t *testing.T) error { return secure(t, "127.0.0.9", now.Add(-time.Hour), now.Add(time.Hour)) }, "belongs to another host"},
		"signed by nobody": {func(t *testing.T) error {
			s := httptest.NewTLSServer(http.NotFoundHandler())
			t.Cleanup(s.Close)
			return get(t, wire.Options{}, s.URL)
		}, "signed by nobody this machine trusts"},
		"no TLS at all": {func(t *testing.T) error {
			return get(t, wire.Options{}, strings.Replace(starting(http.NotFound)(t), "http:", "https:", 1))
		}, "does not speak TLS"},
		"too large": {func(t *testing.T) error {
			return get(t, wire.Options{MaxBody: 1}, starting(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("much")) })(t))
		}, "larger than any it should give"},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.do(t)
			told := wire.Plain("Shop", err)
			var plain *feed.Plain
			if !errors.As(told, &plain) || !strings.Contains(plain.Text, c.says) {
				t.Errorf("it says %q, want %q; it was %v", told, c.says, errors.Unwrap(err))
			}
			if !errors.Is(told, err) || wire.Plain("Shop", told) != told {
				t.Errorf("the cause is lost, or it is told twice")
			}
		})
	}
}

func get(t *testing.T, o wire.Options, base string) error {
	t.Helper()
	c, _ := client(t, o, base)
	_, err := c.Do(t.Context(), wire.Request{})
	if err == nil {
		t.Fatal("it worked")
	}
	return err
}

// nameless is a client for which no name is known; it asks nobody.
func nameless() *http.Client {
	return &http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) {
		return nil, &net.OpError{Op: "dial", Err: &net.DNSError{Err: "no such host", Name: "shop.invalid", IsNotFound: true}}
	})}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// secure calls a server whose certificate is for an address and a time, with
// a client that trusts it.
func secure(t *testing.T, address string, from, to time.Time) error {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "shop"}, NotBefore: from, NotAfter: to,
		IPAddresses: []net.IP{net.ParseIP(address)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	t.Cleanup(s.Close)
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	trusting := &tls.Config{RootCAs: pool, Time: noon}
	return get(t, wire.Options{HTTP: &http.Client{Transport: &http.Transport{TLSClientConfig: trusting}}}, s.URL)
}

func TestStatus(t *testing.T) {
	for status, is := range map[int]error{
		301: feed.ErrMisconfigured, 400: feed.ErrMisconfigured, 401: feed.ErrUnauthorized, 403: feed.ErrUnauthorized,
		404: feed.ErrMisconfigured, 422: feed.ErrMisconfigured, 408: nil, 425: nil, 429: nil, 500: nil, 502: nil, 503: nil,
	} {
		err := wire.Response{Status: status, Header: http.Header{}}.Err("Shop")
		var plain *feed.Plain
		if !errors.As(err, &plain) || !strings.Contains(plain.Text, "Shop") {
			t.Errorf("%d: %v", status, err)
		}
		for _, what := range []error{feed.ErrMisconfigured, feed.ErrUnauthorized} {
			if errors.Is(err, what) != (what == is) {
				t.Errorf("%d: it is %v: %v", status, what, errors.Is(err, what))
			}
		}
	}
	if err := (wire.Response{Status: 204}).Err("Shop"); err != nil {
		t.Errorf("204: %v", err)
	}
}
