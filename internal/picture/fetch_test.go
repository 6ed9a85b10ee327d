package picture_test

import (
	"context"
	"crypto/x509"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"tend/internal/picture"
)

// server is a server of this machine that a fetcher may trust.
func server(t *testing.T, answer http.HandlerFunc) (*httptest.Server, picture.Options) {
	t.Helper()
	s := httptest.NewUnstartedServer(answer)
	s.Config.ErrorLog = nil
	s.StartTLS()
	t.Cleanup(s.Close)
	roots := x509.NewCertPool()
	roots.AddCert(s.Certificate())
	u, err := url.Parse(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	return s, picture.Options{Trusted: []string{u.Host}, Roots: roots}
}

func TestFetch(t *testing.T) {
	good := encoded(t, "PNG", painted(40, 20))
	hops := 0
	var self string
	s, o := server(t, func(w http.ResponseWriter, r *http.Request) {
		for _, name := range []string{"Cookie", "Authorization", "Referer", "User-Agent"} {
			if got := r.Header.Get(name); got != "" {
				t.Errorf("%s was sent: %q", name, got)
			}
		}
		switch r.URL.Path {
		case "/good":
			http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"})
			_, _ = w.Write(good)
		case "/moved":
			http.Redirect(w, r, "/good?x=1", http.StatusFound)
		case "/plain":
			http.Redirect(w, r, "http://pictures.example/x", http.StatusFound)
		case "/secret":
			http.Redirect(w, r, strings.Replace(self, "https://", "https://me:word@", 1)+"/good", http.StatusFound)
		case "/inside":
			http.Redirect(w, r, strings.Replace(self, "127.0.0.1", "localhost", 1)+"/good", http.StatusFound)
		case "/round":
			hops++
			http.Redirect(w, r, "/round", http.StatusFound)
		case "/large":
			w.Header().Set("Content-Type", "image/png")
			chunk := make([]byte, 1<<20)
			for range 12 {
				if _, err := w.Write(chunk); err != nil {
					return
				}
			}
		case "/announced":
			w.Header().Set("Content-Length", "99999999")
			w.WriteHeader(http.StatusOK)
		case "/page":
			_, _ = w.Write([]byte("<html>please log in</html>"))
		default:
			http.NotFound(w, r)
		}
	})
	self = s.URL
	f := picture.New(o)
	tests := []struct {
		name, address string
		err           error
	}{
		{"a picture", s.URL + "/good", nil},
		{"one that has moved", s.URL + "/moved", nil},
		{"not by https", strings.Replace(s.URL, "https", "http", 1) + "/good", picture.ErrAddress},
		{"with a password", strings.Replace(s.URL, "https://", "https://me:word@", 1) + "/good", picture.ErrAddress},
		{"no address", "picture", picture.ErrAddress},
		{"a file", "file:///etc/passwd", picture.ErrAddress},
		{"moved to where there is no https", s.URL + "/plain", picture.ErrAddress},
		{"moved to an address with a password", s.URL + "/secret", picture.ErrAddress},
		{"moved to an inner address", s.URL + "/inside", picture.ErrInner},
		{"this machine, by name", strings.Replace(s.URL, "127.0.0.1", "localhost", 1) + "/good", picture.ErrInner},
		{"this machine, in other clothes", strings.Replace(s.URL, "127.0.0.1", "[::ffff:127.0.0.1]", 1) + "/good", picture.ErrInner},
		{"a neighbour", "https://192.168.1.1/x", picture.ErrInner},
		{"the cloud's own address", "https://169.254.169.254/latest/meta-data", picture.ErrInner},
		{"larger than it may be", s.URL + "/large", picture.ErrBytes},
		{"said to be larger", s.URL + "/announced", picture.ErrBytes},
		{"a page", s.URL + "/page", picture.ErrFormat},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := f.Fetch(t.Context(), tt.address)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error %v, want %v", err, tt.err)
			}
			if err == nil && (p.Format != "PNG" || p.Width != 40) {
				t.Errorf("got %+v", p)
			}
		})
	}
	var status *picture.StatusError
	if _, err := f.Fetch(t.Context(), s.URL+"/none"); !errors.As(err, &status) || status.Status != http.StatusNotFound {
		t.Errorf("one that is gone: %v", err)
	}
	var failed *picture.FetchError
	if _, err := f.Fetch(t.Context(), s.URL+"/round?token=hidden"); !errors.As(err, &failed) || hops != 4 || strings.Contains(err.Error(), "hidden") {
		t.Errorf("round and round: %v after %d answers", err, hops)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := f.Fetch(ended, s.URL+"/good"); !errors.Is(err, context.Canceled) {
		t.Errorf("given up: %v", err)
	}
	if _, err := picture.New(picture.Options{Roots: o.Roots}).Fetch(t.Context(), s.URL+"/good"); !errors.Is(err, picture.ErrInner) {
		t.Errorf("without trust: %v", err)
	}
}
