package wire_test

import (
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"tend/feed/feedtest"
	"tend/feed/wire"
)

// secret is what no error may say.
const secret = "s3cret"

func noon() time.Time { return time.Date(2025, 6, 2, 12, 0, 0, 0, time.UTC) }

// serve starts a platform and gives a client for it.
func serve(t *testing.T, o wire.Options, h http.HandlerFunc) (*wire.Client, *feedtest.Clock) {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return client(t, o, s.URL)
}

func client(t *testing.T, o wire.Options, base string) (*wire.Client, *feedtest.Clock) {
	t.Helper()
	clock := feedtest.NewClock(noon())
	o.Base, o.Clock = base, clock
	o.Header = func(h http.Header) { h.Set("Authorization", secret) }
	c, err := wire.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c, clock
}

// post is a call full of secrets.
func post() wire.Request {
	return wire.Request{Method: http.MethodPost, Path: "/" + secret, Query: map[string][]string{"token": {secret}}, Body: []byte(secret)}
}

// raw is a server that does not speak HTTP by itself.
func raw(t *testing.T, each func(net.Conn)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			each(c)
			_ = c.Close()
		}
	}()
	return "http://" + l.Addr().String()
}

// closed is an address where nobody listens any more.
func closed(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return "http://" + l.Addr().String()
}

func callError(t *testing.T, err error) *wire.CallError {
	t.Helper()
	var call *wire.CallError
	if !errors.As(err, &call) {
		t.Fatalf("it ended with %v, want a *CallError", err)
	}
	return call
}

func drain(r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) }

// asked reads what a client says first.
func asked(c net.Conn) { _, _ = c.Read(make([]byte, 4096)) }
