package hub_test

import (
	"context"
	"fmt"
	"net"
	"sync"
	"testing"
	"time"

	"tend/hub"
	"tend/store/natsstore"
	"tend/store/natsstore/natsserver"
)

// TestLeadServerAway: while the server is away nobody leads for long, and one
// goes on when it is back.
func TestLeadServerAway(t *testing.T) {
	t.Parallel()
	folder, port := t.TempDir(), freePort(t)
	server := serverAt(t, folder, port)
	steps := make(chan string, 16)
	var all sync.WaitGroup
	ctx, stop := context.WithCancel(t.Context())
	for i := range 3 {
		st, err := natsstore.Open(ctx, natsstore.Options{
			URL: fmt.Sprintf("nats://127.0.0.1:%d", port), Desk: "d", Create: true, Clock: time.Now,
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = st.Close() })
		began := time.Now()
		o := hub.LeadOptions{Store: st, ID: fmt.Sprint("p", i), Clock: &clock{}, Uptime: func() time.Duration { return time.Since(began) }}
		all.Go(func() {
			_ = hub.Lead(ctx, o, func(ctx context.Context) {
				steps <- "leads"
				<-ctx.Done()
				steps <- "ends"
			})
		})
	}
	step := func(want string) time.Duration {
		began := time.Now()
		select {
		case got := <-steps:
			if got != want {
				t.Fatalf("somebody %s, want that somebody %s", got, want)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("nobody %s", want)
		}
		return time.Since(began)
	}
	step("leads")
	server.Stop()
	t.Logf("the work ends %v after the server is gone", step("ends"))
	server = serverAt(t, folder, port)
	t.Logf("somebody leads %v after it is back", step("leads"))
	stop()
	step("ends")
	all.Wait()
	server.Stop()
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func serverAt(t *testing.T, folder string, port int) *natsserver.Server {
	t.Helper()
	s, err := natsserver.Start(natsserver.Options{Folder: folder, Host: "127.0.0.1", Port: port})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
