package ingest_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"tend/feed/ingest"
)

func TestEventsGoOnWhereTheyEnded(t *testing.T) {
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t)})
	post(t, base, line(1))
	l := listen(t, base, "")
	l.begun()
	post(t, base, line(2))
	if got := l.next(); !strings.Contains(got, `"id":"m2"`) {
		t.Fatalf("told %s", got)
	}
	l.close()
	post(t, base, line(3))
	if got := listen(t, base, l.id).next(); !strings.Contains(got, `"id":"m3"`) {
		t.Errorf("after coming back: %s", got)
	}
	query := base + "/v1/events?after="
	res, err := http.DefaultClient.Do(request(t, http.MethodGet, query+"0", nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	first := make([]byte, 200)
	if n, _ := res.Body.Read(first); !strings.Contains(string(first[:n]), `"id":"m1"`) {
		t.Errorf("from the beginning: %s", first[:n])
	}
	for _, bad := range []string{"-", "5", "nonsense", "aaaa", l.id + "0", l.id[1:], strings.Repeat("1", 5000)} {
		if got := ask(t, request(t, http.MethodGet, query+bad, nil, nil)); got.status != 400 || !strings.Contains(got.Error, "Last-Event-ID") {
			t.Errorf("%.9s: %v", bad, got)
		}
	}
}

func TestAQuietStreamShowsThatItLives(t *testing.T) {
	clock := newClock()
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t), Clock: clock})
	l := listen(t, base, "")
	l.begun()
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		tick := time.NewTicker(2 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				clock.Advance(time.Second)
			}
		}
	}()
	if got := l.next(); got != "still here" {
		t.Errorf("told %q", got)
	}
}

// endless is a desk on which a lot happens, and which knows when nobody wants
// to hear it any more.
type endless struct {
	ingest.Desk
	left chan error
}

func (d endless) Follow(ctx context.Context, _ string, event func(ingest.Event) error) error {
	for {
		if err := event(ingest.Event{ID: "1", Line: []byte(strings.Repeat("x", 64<<10))}); err != nil {
			d.left <- err
			return err
		}
	}
}

// TestWhoDoesNotReadIsLetGo has a client that takes nothing of a lot.
func TestWhoDoesNotReadIsLetGo(t *testing.T) {
	clock := newClock()
	d := endless{left: make(chan error, 1)}
	base := serve(t, ingest.ServerOptions{Desk: d, Clock: clock})
	res, err := http.DefaultClient.Do(request(t, http.MethodGet, base+"/v1/events", nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	limit, tick := time.After(patience), time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-d.left:
			return
		case <-limit:
			t.Fatal("the stream goes on")
		case <-tick.C:
			clock.Advance(10 * time.Second)
		}
	}
}

func TestStreamsEndWithTheServer(t *testing.T) {
	s, err := ingest.NewServer(ingest.ServerOptions{Address: "127.0.0.1:0", Token: token, Desk: newDesk(t), Clock: newClock()})
	if err != nil {
		t.Fatal(err)
	}
	addr, err := s.Listen()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx) }()
	l := listen(t, "http://"+addr.String(), "")
	l.begun()
	cancel()
	for l.lines.Scan() {
	}
	select {
	case <-done:
	case <-time.After(patience):
		t.Fatal("the server does not end")
	}
}

func TestOnlySoManyFollow(t *testing.T) {
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t), PerSecond: 1e6})
	for range 32 {
		listen(t, base, "")
	}
	if got := ask(t, request(t, http.MethodGet, base+"/v1/events", nil, nil)); got.status != 503 || !strings.Contains(got.Error, "Too many") {
		t.Errorf("got %v", got)
	}
}

func FuzzLastEventID(f *testing.F) {
	for _, id := range []string{"", "0", "zz-1-1", "1~2~3", "\x00"} {
		f.Add(id)
	}
	d := newDesk(f)
	f.Fuzz(func(t *testing.T, id string) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		err := d.Follow(ctx, id, func(e ingest.Event) error {
			cancel()
			if strings.ContainsAny(e.ID, "\r\n\x00") {
				t.Errorf("%q gave %q", id, e.ID)
			}
			return nil
		})
		if err == nil {
			t.Error("it ended by itself")
		}
	})
}
