package ingest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"tend/feed/ingest"
)

func TestLinesAreAnsweredOneByOne(t *testing.T) {
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t)})
	got := post(t, base, line(1)+"\n{\n\n"+line(2)+"\n"+line(1))
	if got.status != 200 || got.Stored != 2 || got.Known != 1 || len(got.Bad) != 1 || len(got.Results) != 4 {
		t.Fatalf("got %v", got)
	}
	if bad := got.Bad[0]; bad.Line != 2 || !strings.Contains(bad.Reason, "ends too early") {
		t.Errorf("bad line: %+v", bad)
	}
	if last := got.Results[3]; last.Line != 5 || last.ID != "m1" || last.Result != ingest.Known {
		t.Errorf("last line: %+v", last)
	}
	if again := post(t, base, line(1)+"\n"+line(2)); again.Stored != 0 || again.Known != 2 {
		t.Errorf("sent again: %v", again)
	}
	if got.Bad == nil || post(t, base, line(3)).Bad == nil {
		t.Error("without bad lines the list is null, not empty")
	}
}

func TestRequestsThatCannotBeUsed(t *testing.T) {
	small := serve(t, ingest.ServerOptions{Desk: newDesk(t), MaxBody: 1 << 10})
	large := strings.Repeat("x", 2<<10)
	for _, tc := range []struct {
		name, method string
		body         io.Reader
		header       header
		status       int
		text         string
	}{
		{"no token", "POST", strings.NewReader(line(1)), header{"Authorization": ""}, 401, "Authorization: Bearer"},
		{"another token", "POST", strings.NewReader(line(1)), header{"Authorization": "Bearer " + token + "x"}, 401, "wrong"},
		{"another scheme", "POST", strings.NewReader(line(1)), header{"Authorization": "Basic " + token}, 401, "wrong"},
		{"a token that is not UTF-8", "POST", strings.NewReader(line(1)), header{"Authorization": "Bearer \xff"}, 401, "wrong"},
		{"to read", "GET", nil, nil, 405, "POST only"},
		{"compressed", "POST", strings.NewReader("\x1f\x8b"), header{"Content-Encoding": "gzip"}, 415, "compressed"},
		{"a form with files", "POST", strings.NewReader("--x"), header{"Content-Type": "multipart/form-data; boundary=x"}, 415, "--data-binary"},
		{"empty", "POST", strings.NewReader(" \n\n"), nil, 400, "no line"},
		{"too large, and says so", "POST", strings.NewReader(large), nil, 413, "several requests"},
		{"too large, without a length", "POST", io.MultiReader(strings.NewReader(large)), nil, 413, "several requests"},
		{"nothing wrong", "POST", strings.NewReader(line(1)), header{"Content-Type": "application/x-www-form-urlencoded", "Origin": "http://x", "Content-Encoding": "identity"}, 200, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := ask(t, request(t, tc.method, small+"/v1/lines", tc.body, tc.header))
			if got.status != tc.status || !strings.Contains(got.Error, tc.text) {
				t.Errorf("got %v", got)
			}
		})
	}
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t)})
	if got := post(t, base, strings.Repeat("{}\n", 5001)); got.status != 413 || !strings.Contains(got.Error, "5000 lines") {
		t.Errorf("too many lines: %v", got)
	}
	if got := post(t, base, `{"text":"`+strings.Repeat("x", 1<<20)+`"}`); got.status != 200 || len(got.Bad) != 1 || !strings.Contains(got.Bad[0].Reason, "1 MiB") {
		t.Errorf("a line too long: %v", got)
	}
}

// TestALengthThatIsALieCostsNothing announces a body that is far too large and
// does not send it.
func TestALengthThatIsALieCostsNothing(t *testing.T) {
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t)})
	conn, err := net.Dial("tcp", strings.TrimPrefix(base, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, _ = fmt.Fprintf(conn, "POST /v1/lines HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nContent-Length: 1000000000000\r\n\r\n", token)
	head := make([]byte, 32)
	if _, err := io.ReadFull(conn, head); err != nil || !bytes.Contains(head, []byte(" 413 ")) {
		t.Errorf("answered %q, %v", head, err)
	}
}

func TestABodyThatBreaksOffStoresNothing(t *testing.T) {
	d := newDesk(t)
	s, err := ingest.NewServer(ingest.ServerOptions{Address: "127.0.0.1:0", Token: token, Desk: d, Clock: newClock()})
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	req := request(t, "POST", "/v1/lines", io.MultiReader(strings.NewReader(line(1)+"\n"), broken{}), header{"Host": "127.0.0.1"})
	s.Handler().ServeHTTP(w, req)
	if w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "broke off") {
		t.Errorf("answered %d %s", w.Code, w.Body)
	}
	if got := post(t, serve(t, ingest.ServerOptions{Desk: d}), line(1)); got.Stored != 1 {
		t.Errorf("afterwards: %v", got)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// fullDesk is a desk whose disk is full.
type fullDesk struct{ ingest.Desk }

var errFull = errors.New("no space left on device: /secret/path")

func (fullDesk) Apply(context.Context, io.Reader) ([]ingest.Result, error)      { return nil, errFull }
func (fullDesk) Follow(context.Context, string, func(ingest.Event) error) error { return errFull }

func TestADeskThatCannotStoreIsTemporary(t *testing.T) {
	base := serve(t, ingest.ServerOptions{Desk: fullDesk{}})
	for name, got := range map[string]said{
		"lines":  post(t, base, line(1)),
		"events": ask(t, request(t, "GET", base+"/v1/events", nil, nil)),
	} {
		if got.status != 503 || got.header.Get("Retry-After") == "" || strings.Contains(got.Error, "secret") {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestWhoAsksTooOftenWaits(t *testing.T) {
	clock := newClock()
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t), Clock: clock, PerSecond: 2})
	statuses := func(n int) (got []int) {
		for i := range n {
			got = append(got, post(t, base, line(i)).status)
		}
		return got
	}
	if got := fmt.Sprint(statuses(5)); got != "[200 200 200 200 429]" {
		t.Errorf("at once: %s", got)
	}
	if wait := post(t, base, line(9)).header.Get("Retry-After"); wait != "1" {
		t.Errorf("told to wait %q", wait)
	}
	clock.Advance(1e9)
	if got := fmt.Sprint(statuses(3)); got != "[200 200 429]" {
		t.Errorf("a second later: %s", got)
	}
}

// TestABurstLosesNothing posts a thousand lines from many clients, several of
// each twice, while one follows.
func TestABurstLosesNothing(t *testing.T) {
	const n, clients = 1000, 8
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t), PerSecond: 1e6})
	l := listen(t, base, "0")
	l.begun()
	var work sync.WaitGroup
	var mu sync.Mutex
	stored, known := 0, 0
	for c := range clients {
		work.Go(func() {
			for i := c; i < n; i += clients {
				got := post(t, base, line(i)+"\n"+line(i/2))
				mu.Lock()
				stored, known = stored+got.Stored, known+got.Known
				mu.Unlock()
			}
		})
	}
	work.Wait()
	if stored != n || known != n {
		t.Errorf("stored %d, known %d", stored, known)
	}
	seen := map[string]bool{}
	for len(seen) < n {
		seen[l.next()] = true
	}
}

// BenchmarkLines is one line a request, over a connection that is kept.
func BenchmarkLines(b *testing.B) {
	base := serve(b, ingest.ServerOptions{Desk: newDesk(b), PerSecond: 1e9})
	for i := 0; b.Loop(); i++ {
		text := fmt.Sprintf(`{"id":"m%d","at":"2025-06-02T10:00:00.%09dZ","customer":"c%d","from":"customer","text":"hello"}`, i, i, i%100)
		if got := post(b, base, text); got.Stored != 1 {
			b.Fatal(got)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "lines/s")
}

func FuzzLines(f *testing.F) {
	f.Add([]byte(line(1)), "Bearer "+token, "", "application/x-ndjson")
	f.Add([]byte("{}\n\n{"), "bearer  "+token, "gzip", "multipart/x")
	s, err := ingest.NewServer(ingest.ServerOptions{Address: "127.0.0.1:0", Token: token, Desk: newDesk(f), Clock: newClock(), MaxBody: 1 << 12, PerSecond: 1e12})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body []byte, authorization, coding, media string) {
		req := httptest.NewRequest(http.MethodPost, "/v1/lines", bytes.NewReader(body))
		req.Header = http.Header{"Authorization": {authorization}, "Content-Encoding": {coding}, "Content-Type": {media}}
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, req)
		switch w.Code {
		case 200, 400, 401, 413, 415:
		default:
			t.Errorf("answered %d %s", w.Code, w.Body)
		}
	})
}
