package wire_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/wire"
)

// TestSent: whether the platform may have seen a call that failed.
func TestSent(t *testing.T) {
	tls := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	t.Cleanup(tls.Close)
	cut := func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }
	handled := func(w http.ResponseWriter, r *http.Request) { drain(r); panic(http.ErrAbortHandler) }
	half := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "100")
		_, _ = w.Write([]byte("half"))
	}
	for name, c := range map[string]struct {
		base func(t *testing.T) string
		sent bool
		says string
	}{
		"nobody listens":                 {closed, false, "connection refused"},
		"the certificate is not trusted": {func(*testing.T) string { return tls.URL }, false, "no trusted connection (TLS)"},
		"it speaks no TLS": {func(t *testing.T) string {
			return strings.Replace(raw(t, func(c net.Conn) { asked(c); _, _ = c.Write([]byte("HTTP/1.1 400 no\r\n\r\n")) }), "http:", "https:", 1)
		}, false, "no trusted connection (TLS)"},
		"cut before anything is read":     {func(t *testing.T) string { return raw(t, func(net.Conn) {}) }, true, ""},
		"cut when the headers are read":   {starting(cut), true, "the connection was cut"},
		"cut after it was handled":        {starting(handled), true, "the connection was cut"},
		"cut in the middle of the answer": {starting(half), true, "the connection was cut"},
		"no HTTP, with our secret in it": {func(t *testing.T) string {
			return raw(t, func(c net.Conn) { asked(c); _, _ = c.Write([]byte("what " + secret + "?\r\n\r\n")) })
		}, true, ""},
	} {
		t.Run(name, func(t *testing.T) {
			cl, _ := client(t, wire.Options{}, c.base(t))
			_, err := cl.Do(t.Context(), post())
			call := callError(t, err)
			if call.Sent != c.sent {
				t.Errorf("sent: %v, want %v (%v)", call.Sent, c.sent, err)
			}
			if !strings.Contains(err.Error(), c.says) {
				t.Errorf("it says %q, want %q", err, c.says)
			}
			if got := errors.Is(wire.Uncertain(err), feed.ErrUncertain); got != c.sent {
				t.Errorf("uncertain: %v", got)
			}
			noSecret(t, err, wire.Plain("Shop", err), wire.Uncertain(err))
		})
	}
}

func starting(h http.HandlerFunc) func(*testing.T) string {
	return func(t *testing.T) string {
		s := httptest.NewServer(h)
		t.Cleanup(s.Close)
		return s.URL
	}
}

func noSecret(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if text := fmt.Sprintf("%v %+v %s", err, err, err.Error()); strings.Contains(text, secret) {
			t.Errorf("an error says a secret: %s", text)
		}
	}
}

func TestGivingUp(t *testing.T) {
	t.Run("before it was sent", func(t *testing.T) {
		var calls atomic.Int32
		c, _ := serve(t, wire.Options{}, func(http.ResponseWriter, *http.Request) { calls.Add(1) })
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := c.Do(ctx, post())
		if call := callError(t, err); call.Sent || !errors.Is(err, context.Canceled) || calls.Load() != 0 {
			t.Errorf("it ended with %v, sent %v, after %d calls", err, call.Sent, calls.Load())
		}
	})
	t.Run("while it is being handled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		c, _ := serve(t, wire.Options{}, func(w http.ResponseWriter, r *http.Request) {
			drain(r)
			cancel()
			<-r.Context().Done()
		})
		_, err := c.Do(ctx, post())
		if call := callError(t, err); !call.Sent || !errors.Is(err, context.Canceled) {
			t.Errorf("it ended with %v, sent %v", err, call.Sent)
		}
	})
	t.Run("after our own time limit", func(t *testing.T) {
		c, _ := serve(t, wire.Options{Timeout: 20 * time.Millisecond}, func(w http.ResponseWriter, r *http.Request) {
			drain(r)
			<-r.Context().Done()
		})
		_, err := c.Do(t.Context(), post())
		if call := callError(t, err); !call.Sent || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("it ended with %v, sent %v", err, call.Sent)
		}
	})
}

// TestNeverTwice: on a connection that is kept, net/http repeats what it takes
// for harmless. A POST never is.
func TestNeverTwice(t *testing.T) {
	for name, r := range map[string]wire.Request{
		"a body":                         {Body: []byte("{}")},
		"no body":                        {},
		"a body and an idempotency key":  {Body: []byte("{}"), Header: http.Header{"Idempotency-Key": {"k"}}},
		"no body but an idempotency key": {Header: http.Header{"Idempotency-Key": {"k"}}},
		"another spelling of the key":    {Header: http.Header{"x-idempotency-key": {"k"}}},
	} {
		t.Run(name, func(t *testing.T) {
			var posts atomic.Int32
			c, _ := serve(t, wire.Options{}, func(w http.ResponseWriter, r *http.Request) {
				drain(r)
				if r.Method == http.MethodPost {
					posts.Add(1)
					panic(http.ErrAbortHandler)
				}
			})
			if _, err := c.Do(t.Context(), wire.Request{}); err != nil {
				t.Fatal(err)
			}
			r.Method, r.Path = http.MethodPost, "/send"
			_, err := c.Do(t.Context(), r)
			if call := callError(t, err); !call.Sent || posts.Load() != 1 {
				t.Errorf("sent %v, and it came %d times", call.Sent, posts.Load())
			}
		})
	}
}

// TestRedirectIsNotFollowed: an inner address is not contacted, and the error
// names its host only.
func TestRedirectIsNotFollowed(t *testing.T) {
	var inner atomic.Int32
	target := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { inner.Add(1) }))
	t.Cleanup(target.Close)
	for _, status := range []int{301, 302, 303, 307, 308} {
		for _, method := range []string{http.MethodGet, http.MethodPost} {
			c, _ := serve(t, wire.Options{HTTP: &http.Client{}}, func(w http.ResponseWriter, r *http.Request) {
				http.Redirect(w, r, target.URL+"/meta?key="+secret, status)
			})
			res, err := c.Do(t.Context(), wire.Request{Method: method, Path: "/x", Body: []byte("{}")})
			if err != nil {
				t.Fatal(err)
			}
			told := res.Err("Shop")
			host := strings.TrimPrefix(target.URL, "http://")
			if !errors.Is(told, feed.ErrMisconfigured) || !strings.Contains(told.Error(), "redirect to "+host) {
				t.Errorf("%s, status %d: %v", method, status, told)
			}
			noSecret(t, told)
		}
	}
	if inner.Load() != 0 {
		t.Errorf("the inner address was contacted %d times", inner.Load())
	}
}

func TestAnswerIsBounded(t *testing.T) {
	for size, whole := range map[int]bool{99: true, 100: true, 101: false, 100_000: false} {
		c, _ := serve(t, wire.Options{MaxBody: 100}, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(make([]byte, size))
		})
		res, err := c.Do(t.Context(), wire.Request{})
		var large *wire.TooLargeError
		switch {
		case whole && (err != nil || len(res.Body) != size):
			t.Errorf("%d bytes: %d came, %v", size, len(res.Body), err)
		case !whole && (!errors.As(err, &large) || !callError(t, err).Sent):
			t.Errorf("%d bytes: %v", size, err)
		}
	}
}

func TestPathsStayOnTheHost(t *testing.T) {
	c, _ := serve(t, wire.Options{}, func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(r.URL.EscapedPath())) })
	for path, want := range map[string]string{
		"/a": "/a", "": "/", "/a%2Fb": "/a%2Fb", "//other/b": "//other/b",
		"@other/": "", ".other/": "", "a": "", "/a?b": "", "/a#b": "", ":99/": "",
	} {
		res, err := c.Do(t.Context(), wire.Request{Path: path})
		if want == "" && callError(t, err).Sent || want != "" && (err != nil || string(res.Body) != want) {
			t.Errorf("%q leads to %q, %v; want %q", path, res.Body, err, want)
		}
	}
}

func TestNew(t *testing.T) {
	for base, ok := range map[string]bool{
		"https://shop.example": true, "https://shop.example/api/": true, "http://127.0.0.1:1": true,
		"": false, "shop.example": false, "ftp://shop.example": false, "https://": false, "https://u:" + secret + "@h": false,
		"https://h?token=" + secret: false, "https://h#x": false, "https://h/%zz" + secret: false,
	} {
		_, err := wire.New(wire.Options{Base: base, Clock: someClock()})
		if (err == nil) != ok || err != nil && !errors.Is(err, feed.ErrMisconfigured) {
			t.Errorf("%q: %v", base, err)
		}
		if err != nil {
			noSecret(t, err)
		}
	}
}
