package natsstore_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"tend/store"
	"tend/store/natsstore"
)

func TestOpenWithoutADesk(t *testing.T) {
	t.Parallel()
	o := options(fmt.Sprint("none", shared.desks.Add(1)))
	o.Create = false
	if _, err := natsstore.Open(t.Context(), o); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v", err)
	}
}

func TestOpenWithoutAServer(t *testing.T) {
	t.Parallel()
	o := natsstore.Options{URL: "nats://127.0.0.1:1", Desk: "d", Clock: time.Now}
	if _, err := natsstore.Open(t.Context(), o); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("got %v", err)
	}
}

func TestOpenWithABadName(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"", "a.b", "a b", ">", "*", "a\r\nPUB x"} {
		o := options("d")
		o.Desk = name
		if _, err := natsstore.Open(t.Context(), o); err == nil {
			t.Errorf("a desk of the name %q was opened", name)
		}
	}
}

// TestOpenWhatIsNoDesk has streams of a desk's name that lack one thing each.
func TestOpenWhatIsNoDesk(t *testing.T) {
	t.Parallel()
	nc, err := nats.Connect("", shared.server.Connect())
	must(t, err)
	t.Cleanup(nc.Close)
	js, err := jetstream.New(nc)
	must(t, err)
	for _, c := range []struct {
		name   string
		change func(*jetstream.StreamConfig)
	}{
		{"no batches", func(c *jetstream.StreamConfig) { c.AllowAtomicPublish = false }},
		{"no direct reading", func(c *jetstream.StreamConfig) { c.AllowDirect = false }},
		{"many messages of a subject", func(c *jetstream.StreamConfig) { c.MaxMsgsPerSubject = 2 }},
		{"nothing announced", func(c *jetstream.StreamConfig) { c.RePublish = nil }},
		{"nothing passes", func(c *jetstream.StreamConfig) { c.AllowMsgTTL = false }},
		{"wiped by anybody", func(c *jetstream.StreamConfig) { c.AllowRollup = true }},
	} {
		t.Run(c.name, func(t *testing.T) {
			name := fmt.Sprint("bad", shared.desks.Add(1))
			must(t, openNew(t, name).Close())
			t.Cleanup(func() { remove(t, name) })
			stream, err := js.Stream(t.Context(), "DESK_"+name)
			must(t, err)
			config := stream.CachedInfo().Config
			must(t, js.DeleteStream(t.Context(), config.Name))
			c.change(&config)
			_, err = js.CreateStream(t.Context(), config)
			must(t, err)
			for _, create := range []bool{false, true} {
				o := options(name)
				o.Create = create
				if _, err := natsstore.Open(t.Context(), o); !errors.Is(err, natsstore.ErrStream) {
					t.Errorf("create %v: got %v", create, err)
				}
			}
		})
	}
}
