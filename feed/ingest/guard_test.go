package ingest_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"tend/feed/ingest"
)

func page(text string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.ReadAll(r.Body); err != nil {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		_, _ = io.WriteString(w, text)
	})
}

func TestWhoReachesWhat(t *testing.T) {
	base := serve(t, ingest.ServerOptions{
		Desk: newDesk(t), MaxBody: 1 << 10,
		Hooks: map[string]http.Handler{"tt": page("hook")}, More: map[string]http.Handler{"/healthz": page("fine")},
	})
	const evil = "evil.example:8744"
	for _, tc := range []struct {
		name, path string
		header     header
		status     int
	}{
		{"a webhook", "/hooks/tt", header{"Authorization": ""}, 200},
		{"a webhook through a proxy", "/hooks/tt", header{"Authorization": "", "Host": "shop.example"}, 200},
		{"a webhook from a page", "/hooks/tt", header{"Authorization": "", "Origin": "https://evil.example"}, 403},
		{"a webhook of no feed", "/hooks/other", nil, 404},
		{"a page of more", "/healthz", header{"Authorization": ""}, 200},
		{"by the name localhost", "/healthz", header{"Authorization": "", "Host": "localhost:8744"}, 200},
		{"by the address of IPv6", "/healthz", header{"Authorization": "", "Host": "[::1]"}, 200},
		{"by a name made to lead here", "/healthz", header{"Authorization": "", "Host": evil}, 403},
		{"by such a name with the token", "/healthz", header{"Host": evil}, 200},
		{"from a page", "/healthz", header{"Authorization": "", "Origin": "null"}, 403},
		{"lines from a page without the token", "/v1/lines", header{"Authorization": "", "Origin": "http://127.0.0.1"}, 401},
		{"nothing", "/", nil, 404},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res, err := http.DefaultClient.Do(request(t, http.MethodPost, base+tc.path, strings.NewReader(""), tc.header))
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = res.Body.Close() }()
			if res.StatusCode != tc.status {
				t.Errorf("answered %d, want %d", res.StatusCode, tc.status)
			}
			if res.Header.Get("Access-Control-Allow-Origin") != "" {
				t.Error("pages of others are let in")
			}
		})
	}
	res, err := http.DefaultClient.Do(request(t, http.MethodPost, base+"/hooks/tt", strings.NewReader(strings.Repeat("x", 4<<10)), nil))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("a large webhook: %d", res.StatusCode)
	}
}
