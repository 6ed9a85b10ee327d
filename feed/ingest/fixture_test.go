package ingest_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed/feedtest"
	"tend/feed/ingest"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/stream"
	"tend/store/transfer"
)

const token = "a-token-for-tests"

// patience is how long a test waits for what must come.
const patience = 40 * time.Second

func newClock() *feedtest.Clock {
	return feedtest.NewClock(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
}

// realDesk is a desk on disk, as a server sees it.
type realDesk struct{ store.Store }

func newDesk(t testing.TB) realDesk {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk"), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return realDesk{st}
}

func (d realDesk) Apply(ctx context.Context, r io.Reader) ([]ingest.Result, error) {
	results, err := transfer.Apply(ctx, d.Store, r, transfer.ApplyOptions{Rules: desk.DefaultRules()})
	var out []ingest.Result
	for _, r := range results {
		out = append(out, ingest.Result{Line: r.Line, ID: string(r.ID), Result: ingest.State(r.Outcome), Reason: r.Reason})
	}
	return out, err
}

func (d realDesk) Follow(ctx context.Context, after string, event func(ingest.Event) error) error {
	err := stream.Follow(ctx, d.Store, after, func(e stream.Event) error {
		return event(ingest.Event{ID: e.ID, Line: e.Line})
	})
	if errors.Is(err, stream.ErrPosition) {
		return ingest.ErrPosition
	}
	return err
}

// serve starts a server that ends with the test, and gives its address.
func serve(t testing.TB, o ingest.ServerOptions) string {
	t.Helper()
	if o.Address == "" {
		o.Address = "127.0.0.1:0"
	}
	if o.Token == "" {
		o.Token = token
	}
	if o.Clock == nil {
		o.Clock = newClock()
	}
	s, err := ingest.NewServer(o)
	if err != nil {
		t.Fatal(err)
	}
	addr, err := s.Listen()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("the server ended with %v", err)
		}
	})
	return "http://" + addr.String()
}

// said is an answer to POST /v1/lines.
type said struct {
	status        int
	header        http.Header
	Error         string
	Stored, Known int
	Bad, Results  []ingest.Result
}

func (s said) String() string {
	return fmt.Sprintf("%d stored %d known %d bad %v %s", s.status, s.Stored, s.Known, s.Bad, s.Error)
}

type header map[string]string

func request(t testing.TB, method, url string, body io.Reader, h header) *http.Request {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	for name, value := range h {
		switch {
		case name == "Host":
			req.Host = value
		case value == "":
			req.Header.Del(name)
		default:
			req.Header.Set(name, value)
		}
	}
	return req
}

func ask(t testing.TB, req *http.Request) (s said) {
	t.Helper()
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if err := json.NewDecoder(res.Body).Decode(&s); err != nil {
		t.Fatalf("status %d: %v", res.StatusCode, err)
	}
	s.status, s.header = res.StatusCode, res.Header
	return s
}

func post(t testing.TB, base, lines string) said {
	t.Helper()
	return ask(t, request(t, http.MethodPost, base+"/v1/lines", strings.NewReader(lines), nil))
}

func line(n int) string {
	return fmt.Sprintf(`{"id":"m%d","at":"2025-06-02T10:00:00.%06dZ","customer":"c%d","from":"customer","text":"hello"}`, n, n, n%20)
}

// listener reads a stream of events.
type listener struct {
	t     testing.TB
	lines *bufio.Scanner
	close func()
	id    string // of the last event
}

func listen(t testing.TB, base, after string) *listener {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	req := request(t, http.MethodGet, base+"/v1/events", nil, header{"Last-Event-ID": after}).WithContext(ctx)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	l := &listener{t: t, lines: bufio.NewScanner(res.Body), id: after, close: func() { cancel(); _ = res.Body.Close() }}
	t.Cleanup(l.close)
	if res.StatusCode != http.StatusOK || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/event-stream") {
		t.Fatalf("answered %d %s", res.StatusCode, res.Header.Get("Content-Type"))
	}
	return l
}

// next gives the data of the next event, or the text of a comment.
func (l *listener) next() string {
	l.t.Helper()
	for l.lines.Scan() {
		name, value, _ := strings.Cut(l.lines.Text(), ": ")
		switch name {
		case "id":
			l.id = value
		case "data", "":
			if value != "" {
				return value
			}
		}
	}
	l.t.Fatalf("the stream ended: %v", l.lines.Err())
	return ""
}

// begun waits until a stream that has nothing to catch up on is at the present.
func (l *listener) begun() {
	l.t.Helper()
	for l.lines.Scan() {
		if id, ok := strings.CutPrefix(l.lines.Text(), "id: "); ok {
			l.id = id
			return
		}
	}
	l.t.Fatalf("the stream ended: %v", l.lines.Err())
}

// feedClock is the machine's clock, for programs that are not ours.
type feedClock struct{}

func (feedClock) Now() desk.Instant                      { return desk.At(time.Now()) }
func (feedClock) After(d time.Duration) <-chan time.Time { return time.After(d) }
