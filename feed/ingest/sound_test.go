package ingest_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"tend/feed"
	"tend/feed/ingest"
)

// mistaken is a desk whose code is wrong.
type mistaken struct{}

func (mistaken) Apply(context.Context, io.Reader) ([]ingest.Result, error) { panic("apply") }

func (mistaken) Follow(context.Context, string, func(ingest.Event) error) error { panic("follow") }

// A mistake ends the request it is in, is told, and never ends the program.
func TestAMistakeEndsOneRequest(t *testing.T) {
	var mu sync.Mutex
	told := map[string]any{}
	base := serve(t, ingest.ServerOptions{
		Desk: mistaken{},
		More: map[string]http.Handler{
			"/fine":  http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "{}") }),
			"/abort": http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }),
		},
		Mistake: func(what string, p any) error {
			mu.Lock()
			defer mu.Unlock()
			told[what] = p
			return feed.ErrPanic
		},
	})
	if got := post(t, base, line(1)); got.status != http.StatusInternalServerError {
		t.Errorf("lines are answered %v", got)
	}
	if got := ask(t, request(t, http.MethodGet, base+"/v1/events", nil, header{"Last-Event-ID": "0"})); got.status != http.StatusServiceUnavailable || strings.Contains(got.String(), "follow") {
		t.Errorf("events are answered %v", got)
	}
	if _, err := http.Get(base + "/abort"); !errors.Is(err, io.EOF) {
		t.Errorf("what breaks off on purpose ends with %v", err)
	}
	if got := ask(t, request(t, http.MethodGet, base+"/fine", nil, nil)); got.status != http.StatusOK {
		t.Errorf("after that it answers %v", got)
	}
	mu.Lock()
	defer mu.Unlock()
	if len(told) != 2 || told["a request"] != "apply" || told["events"] != "follow" {
		t.Errorf("told were %v", told)
	}
}
