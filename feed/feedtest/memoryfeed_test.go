package feedtest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/wire"
)

// flaw is a mistake the connection makes, to see that the suite finds it.
type flaw string

// believes is how long after a call a message that is not there surely never
// will be.
const believes = 45 * time.Second

// limit is the most characters of a message.
const limit = 200

// memoryFeed is a connection with a memory platform.
type memoryFeed struct {
	m     *memory
	wire  *wire.Client
	clock feed.Clock
	wake  chan struct{}

	mu      sync.Mutex
	last    desk.Instant // when the last call to send ended
	receive feed.Desk    // while there is one
	at      string       // where a connection is that forgets the cursor
}

func newRequest(body []byte) *http.Request {
	return httptest.NewRequest(http.MethodPost, "/", bytes.NewReader(body))
}

func (m *memory) Connect(t testing.TB, clock feed.Clock) feed.Connection {
	client, err := wire.New(wire.Options{Base: m.server.URL, Clock: clock, Name: "Memory", PerSecond: 20, Burst: 20})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	f := &memoryFeed{m: m, wire: client, clock: clock, wake: make(chan struct{}, 1), last: clock.Now()}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.hook = f.Hook()
	return f
}

// Receive asks every 20 seconds, and whenever something was pushed.
func (f *memoryFeed) Receive(ctx context.Context, d feed.Desk) error {
	if f.m.flaw == "leaks" {
		go func() { <-f.clock.After(1000 * time.Hour) }()
	}
	f.mu.Lock()
	f.receive = d
	f.mu.Unlock()
	shop := feed.Shop{Shop: desk.Shop{ID: "memory"}, Can: desk.Abilities{Channel: "Memory", Text: limit}}
	if f.m.does.Idempotent {
		shop.Can.Text = 0
	}
	if err := d.Take(ctx, feed.Batch{Shops: []feed.Shop{shop}}); err != nil {
		return err
	}
	if f.m.flaw == "current too early" || !f.m.does.Receives {
		d.Current(true)
	}
	for {
		if err := f.catchUp(ctx, d); err != nil && (f.m.flaw != "stays current" || ctx.Err() != nil) {
			return err
		}
		d.Current(true)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-f.clock.After(20 * time.Second):
		case <-f.wake:
		}
	}
}

func (f *memoryFeed) catchUp(ctx context.Context, d feed.Desk) error {
	for f.m.does.Receives && ctx.Err() == nil {
		cursor, err := d.Cursor(ctx)
		if err != nil {
			return err
		}
		if f.m.flaw == "doubles after a restart" {
			cursor = f.at
		}
		list, err := f.read(ctx, url.Values{"after": {cursor}})
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return nil
		}
		f.at = strconv.Itoa(list[len(list)-1].ID)
		if err := f.handOver(ctx, d, list); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (f *memoryFeed) handOver(ctx context.Context, d feed.Desk, list []message) error {
	cursor := strconv.Itoa(list[len(list)-1].ID)
	if f.m.flaw == "cursor first" {
		if err := d.Take(ctx, feed.Batch{Cursor: cursor}); err != nil {
			return err
		}
	}
	batch := feed.Batch{Cursor: cursor}
	for _, n := range list {
		batch.Arrivals, batch.Agents = f.arrival(batch.Arrivals, batch.Agents, n)
	}
	return d.Take(ctx, batch)
}

// arrival adds a message, and who wrote it.
func (f *memoryFeed) arrival(to []feed.Arrival, agents []desk.Agent, n message) ([]feed.Arrival, []desk.Agent) {
	a := feed.Arrival{Key: f.m.Key(n.Customer), Entry: desk.Entry{
		Type: desk.Message, ID: desk.MessageID(strconv.Itoa(n.ID)), At: n.At, From: desk.FromCustomer,
		Kind: desk.KindText, Text: n.Text, Name: n.Customer,
	}}
	switch {
	case n.From == "us" && !f.m.does.Own:
		return to, agents
	case n.From == "us" && f.m.does.Echo:
		a.Echo = desk.MessageID(n.Key)
	}
	if n.From != "customer" {
		a.Entry.From, a.Entry.Agent = desk.FromAgent, desk.AgentID("memory:"+n.From)
		agents = append(agents, desk.Agent{ID: a.Entry.Agent, Name: n.From})
	}
	switch f.m.flaw {
	case "doubles after a restart":
		a.Entry.ID += desk.MessageID(fmt.Sprintf("-%p", f))
	case "trims":
		a.Entry.Text = strings.TrimSpace(strings.ToValidUTF8(strings.Map(printable, n.Text), ""))
	case "staff as customers":
		a.Entry.From, a.Entry.Agent = desk.FromCustomer, ""
	case "takes equal texts for one":
		a.Entry.ID = desk.MessageID(n.Customer + n.Text)
	}
	return append(to, a), agents
}

func printable(r rune) rune {
	if r < ' ' {
		return -1
	}
	return r
}

func (f *memoryFeed) read(ctx context.Context, q url.Values) ([]message, error) {
	res, err := f.wire.Do(ctx, wire.Request{Path: "/messages", Query: q})
	if err != nil {
		return nil, wire.Plain("Memory", err)
	}
	if f.m.flaw != "gives up" || res.Status < 500 {
		err = res.Err("Memory")
	} else {
		err = feed.ErrUnauthorized
	}
	if err != nil {
		return nil, err
	}
	var list []message
	if err := json.Unmarshal(res.Body, &list); err != nil {
		return nil, errors.New("memory: an answer that cannot be read")
	}
	return list, nil
}

// Hook takes one message. Its order is as the pushes come.
func (f *memoryFeed) Hook() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f.m.flaw == "believes pushes" {
			var n message
			f.mu.Lock()
			d := f.receive
			f.mu.Unlock()
			if json.NewDecoder(r.Body).Decode(&n) == nil && d != nil {
				_ = d.Take(r.Context(), feed.Batch{Cursor: strconv.Itoa(n.ID)})
			}
		}
		if f.m.flaw == "ignores pushes" {
			return
		}
		select {
		case f.wake <- struct{}{}:
		default:
		}
	})
}

func (f *memoryFeed) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	if f.m.does.Idempotent || len([]rune(e.Text)) <= limit {
		return f.deliver(ctx, k, e)
	}
	return feed.Receipt{}, &feed.RefusedError{Reason: "too long"}
}

func (f *memoryFeed) deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	body, err := json.Marshal(message{Customer: string(k.Customer), Text: e.Text, Key: string(e.ID)})
	if err != nil {
		return feed.Receipt{}, err
	}
	res, err := f.wire.Do(ctx, wire.Request{Method: http.MethodPost, Path: "/send", Body: body})
	f.mu.Lock()
	f.last = f.clock.Now()
	f.mu.Unlock()
	var n message
	switch {
	case err != nil && (f.m.does.Idempotent || f.m.flaw == "says surely not"):
		return feed.Receipt{}, err
	case err != nil:
		return feed.Receipt{}, wire.Uncertain(err)
	case f.m.does.Refuses && (res.Status == 401 || res.Status == 403):
		return feed.Receipt{}, &feed.RefusedError{Reason: "not allowed"}
	case res.Status >= 300 && res.Status < 500:
		return feed.Receipt{}, res.Err("Memory")
	case res.Status >= 300 || json.Unmarshal(res.Body, &n) != nil:
		if f.m.does.Idempotent {
			return feed.Receipt{}, errors.New("memory: it is out of order")
		}
		return feed.Receipt{}, fmt.Errorf("memory: status %d: %w", res.Status, feed.ErrUncertain)
	}
	return feed.Receipt{RemoteID: strconv.Itoa(n.ID), At: n.At}, nil
}

func (f *memoryFeed) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	if f.m.does.Idempotent {
		return feed.Receipt{}, false, nil
	}
	list, err := f.read(ctx, url.Values{"customer": {string(q.Key.Customer)}})
	if err != nil {
		return feed.Receipt{}, false, err
	}
	for _, n := range list {
		id := strconv.Itoa(n.ID)
		same := n.Text == q.Entry.Text && !q.Known[id] || f.m.flaw == "forgets what is known" && n.Text == q.Entry.Text
		if f.m.does.Echo {
			same = n.Key == string(q.Entry.ID)
		}
		if n.From == "us" && same && n.At >= q.Entry.At.Add(-2*time.Minute) {
			return feed.Receipt{RemoteID: id, At: n.At}, true, nil
		}
	}
	return f.absent()
}

func (f *memoryFeed) absent() (feed.Receipt, bool, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	since := f.clock.Now().Sub(f.last)
	switch {
	case f.m.does.Undecidable && f.m.flaw != "absent too early":
		return feed.Receipt{}, false, feed.ErrUncertain
	case since < believes && f.m.flaw != "absent too early":
		return feed.Receipt{}, false, &feed.RetryAfter{Wait: believes - since}
	}
	return feed.Receipt{}, false, nil
}
