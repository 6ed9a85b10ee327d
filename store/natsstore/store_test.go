package natsstore_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/clustertest"
	"tend/store/natsstore/natsserver"
	"tend/store/storetest"
)

// TestMain runs one server for all tests; each has a desk of its own on it.
func TestMain(m *testing.M) {
	if code, was := clustertest.Child(); was {
		os.Exit(code)
	}
	if folder := os.Getenv(childFolder); folder != "" {
		os.Exit(beServer(folder))
	}
	// Every check of the model makes a desk of its own, which takes a while.
	if err := flag.Set("rapid.checks", cmp.Or(os.Getenv("TEND_CHECKS"), "25")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(withServer(m.Run))
}

func withServer(run func() int) int {
	folder, err := os.MkdirTemp("", "natsstore")
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

func TestStore(t *testing.T) { storetest.Run(t, fresh) }

func BenchmarkStore(b *testing.B) { storetest.RunBenchmarks(b, fresh) }

// fresh is a desk of its own on the shared server.
func fresh(tb testing.TB) storetest.Desk {
	name := fmt.Sprint("t", shared.desks.Add(1))
	tb.Cleanup(func() { remove(tb, name) })
	return opened(tb, options(name))
}

// opened is a desk that is opened so.
func opened(tb testing.TB, o natsstore.Options) storetest.Desk {
	return storetest.Desk{Open: func() (store.Store, error) {
		st, err := natsstore.Open(context.Background(), o)
		if err != nil {
			return nil, err
		}
		tb.Cleanup(func() { _ = st.Close() })
		return st, nil
	}}
}

func options(name string) natsstore.Options {
	return natsstore.Options{
		Connect: []nats.Option{shared.server.Connect()}, Desk: name, Create: true, Clock: time.Now,
	}
}

// remove takes a desk off the server.
func remove(tb testing.TB, name string) {
	tb.Helper()
	removeAt(tb, name, "", shared.server.Connect())
}

func removeAt(tb testing.TB, name, url string, how ...nats.Option) {
	tb.Helper()
	nc, err := nats.Connect(url, how...)
	if err != nil {
		tb.Fatal(err)
	}
	defer nc.Close()
	js, err := jetstream.New(nc)
	if err != nil {
		tb.Fatal(err)
	}
	if err := js.DeleteStream(context.Background(), "DESK_"+name); err != nil {
		tb.Error(err)
	}
}
