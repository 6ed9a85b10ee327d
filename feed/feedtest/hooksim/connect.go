package hooksim

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/desk/lines"
	"tend/feed"
	"tend/feed/ingest"
)

// again is how often the script posts what is not stored, on the clock.
const again = 2 * time.Second

// Connect implements feedtest.Platform: a listener and a webhook.
func (s *Sim) Connect(t testing.TB, clock feed.Clock) feed.Connection {
	w, err := ingest.NewWebhook(ingest.WebhookOptions{
		Name: "hook", Shops: []desk.ShopID{s.Shop()}, URL: s.URL(), Secret: Secret, Clock: clock, Log: s.Log,
	})
	if err != nil {
		t.Fatal(err)
	}
	return &connection{Webhook: w, sim: s, clock: clock}
}

// connection is a webhook whose listener is there as long as it receives.
type connection struct {
	*ingest.Webhook
	sim   *Sim
	clock feed.Clock
}

// Receive listens for lines, has the script post what it has kept meanwhile,
// and receives.
func (c *connection) Receive(ctx context.Context, d feed.Desk) error {
	server, err := ingest.NewServer(ingest.ServerOptions{Address: "127.0.0.1:0", Token: Token, Desk: inlet{d}, Clock: c.clock, Log: c.sim.Log})
	if err != nil {
		return err
	}
	addr, err := server.Listen()
	if err != nil {
		return err
	}
	var over sync.WaitGroup
	defer over.Wait()
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	over.Go(func() { _ = server.Serve(inner) })
	c.sim.Listens("http://" + addr.String())
	defer c.sim.Listens("")
	if err := c.sim.Flush(); err != nil {
		return fmt.Errorf("hooksim: catch up: %w", err)
	}
	over.Go(func() { c.sim.run(inner) })
	return c.Webhook.Receive(ctx, d)
}

// run is the script: it posts again what is not known to be stored.
func (s *Sim) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.clock.After(again):
			_ = s.Flush() // there is a next time
		}
	}
}

// inlet hands lines to a feed.Desk.
type inlet struct{ desk feed.Desk }

// Apply implements ingest.Desk.
func (i inlet) Apply(ctx context.Context, r io.Reader) (results []ingest.Result, err error) {
	var b feed.Batch
	scan, d := lines.NewScanner(r), lines.NewDecoder()
	for scan.Scan() {
		l, err := d.Decode(scan.Bytes())
		result := ingest.Result{Line: scan.Number(), ID: string(l.Entry.ID), Result: ingest.Stored}
		switch {
		case err != nil:
			result.Result, result.Reason = ingest.Bad, err.Error()
		case l.IsEntry():
			b.Arrivals = append(b.Arrivals, feed.Arrival{Key: l.Key, Entry: l.Entry})
		case l.Agent != nil:
			b.Agents = append(b.Agents, desk.Agent{ID: l.Agent.ID, Name: l.Agent.Fact.Name})
		}
		results = append(results, result)
	}
	return results, errors.Join(scan.Err(), i.desk.Take(ctx, b))
}

// Follow implements ingest.Desk: this desk tells nothing.
func (inlet) Follow(ctx context.Context, _ string, _ func(ingest.Event) error) error {
	<-ctx.Done()
	return ctx.Err()
}
