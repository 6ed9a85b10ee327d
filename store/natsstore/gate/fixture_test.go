package gate_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
	"tend/store/natsstore/natsserver"
)

// TestMain runs one server for all tests; each has a desk of its own on it. The
// random tests of the suite are many and slow over a gate: natsstore runs all of
// them, here are some unless -rapid.checks says how many.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "3"); err != nil {
		panic(err)
	}
	os.Exit(withServer(m.Run))
}

func withServer(run func() int) int {
	folder, err := os.MkdirTemp("", "gate")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() { _ = os.RemoveAll(folder) }()
	server, err := natsserver.Start(natsserver.Options{Folder: folder, FlushLater: true})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Stop()
	shared.server = server
	return run()
}

// shared is what all tests use; it is set once, before they begin.
var shared struct {
	server *natsserver.Server
	desks  atomic.Int64
}

// team is a desk with hubs that keep its gate.
type team struct {
	tb   testing.TB
	name string
	hub  *natsstore.Store // with every right
	o    gate.Options
	stop func() // ends the gate
}

// newTeam makes a desk, and keeps its gate until the test has ended.
func newTeam(tb testing.TB, change ...func(*gate.Options)) *team {
	tb.Helper()
	t := &team{tb: tb, name: fmt.Sprint("g", shared.desks.Add(1))}
	t.hub = t.store("_INBOX_hub")
	t.o = gate.Options{
		Store: t.hub, Desk: t.name, Rules: desk.DefaultRules(), Now: func() desk.Instant { return desk.At(time.Now()) },
		Who: gate.Of(access.People{List: []access.Person{
			{ID: "ann", Role: access.Agent}, {ID: "bo", Role: access.Agent}, {ID: "cy", Role: access.Manager},
		}}),
	}
	for _, c := range change {
		c(&t.o)
	}
	t.stop = t.keep(t.o)
	tb.Cleanup(t.stop)
	return t
}

// keep runs the gate until the function it gives is called.
func (t *team) keep(o gate.Options) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- gate.Serve(ctx, o) }()
	return sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.tb.Errorf("Serve ended with %v", err)
		}
	})
}

func (t *team) store(inbox string, options ...nats.Option) *natsstore.Store {
	t.tb.Helper()
	st, err := natsstore.Open(context.Background(), natsstore.Options{
		Connect: append([]nats.Option{shared.server.Connect()}, options...), Inbox: inbox, Desk: t.name, Create: true, Clock: time.Now,
	})
	must(t.tb, err)
	t.tb.Cleanup(func() { _ = st.Close() })
	return st
}

// client is the desk as a person has it.
func (t *team) client(who desk.AgentID) *gate.Client {
	t.tb.Helper()
	c := gate.New(gate.ClientOptions{Store: t.store("_INBOX_" + access.Token(string(who))), Desk: t.name, Agent: who, Timeout: 10 * time.Second})
	t.tb.Cleanup(func() { _ = c.Close() })
	return c
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

func key(customer string) desk.Key {
	return desk.Key{Shop: "shop", Customer: desk.CustomerID(customer)}
}

// writes has a customer write a minute ago.
func (t *team) writes(customer string) *desk.Session {
	t.tb.Helper()
	e := desk.Entry{Type: desk.Message, ID: desk.MessageID("in-" + customer), At: t.o.Now().Add(-time.Minute),
		From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is it?"}
	s, err := store.Append(t.tb.Context(), t.hub, t.o.Rules, key(customer), func(store.Conversation) ([]desk.Entry, error) {
		return []desk.Entry{e}, nil
	})
	must(t.tb, err)
	return s
}
