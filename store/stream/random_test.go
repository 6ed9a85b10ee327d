package stream_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// game is a desk at work, and somebody who follows it, comes and goes.
type game struct {
	t     *rapid.T
	tb    testing.TB
	st    store.Store
	l     *listener
	out   map[desk.MessageID]desk.Delivery // ours and how far they are
	of    map[desk.MessageID]desk.Key
	want  map[string]string // what must have been told last of a message
	told  map[string]string // what was
	count int
}

// TestWhoComesAndGoesIsToldEverything plays at random, and compares what was
// told last of each message with how it ended.
func TestWhoComesAndGoesIsToldEverything(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk"), boltstore.Options{})
		if err != nil {
			r.Fatal(err)
		}
		defer func() { _ = st.Close() }()
		g := &game{t: r, tb: t, st: st, out: map[desk.MessageID]desk.Delivery{}, of: map[desk.MessageID]desk.Key{}, want: map[string]string{}, told: map[string]string{}}
		g.l = listen(t, st, "0")
		defer func() { g.l.close() }()
		for range rapid.IntRange(1, 25).Draw(r, "steps") {
			g.step()
		}
		g.settle()
	})
}

func (g *game) step() {
	switch rapid.IntRange(0, 9).Draw(g.t, "what") {
	case 0, 1, 2:
		g.write(desk.FromCustomer)
	case 3, 4:
		g.write(desk.FromAgent)
	case 5, 6, 7:
		g.move()
	case 8:
		for range rapid.IntRange(0, 3).Draw(g.t, "taken") {
			if !g.take(0) {
				return
			}
		}
	default:
		g.l.close()
		g.l = listen(g.tb, g.st, g.l.last)
	}
}

// write adds a message, in order or late. One of ours is held.
func (g *game) write(from desk.From) {
	g.count++
	k := desk.Key{Shop: desk.DefaultShop, Customer: rapid.SampledFrom([]desk.CustomerID{"a", "b", "c"}).Draw(g.t, "customer")}
	e := message(fmt.Sprint("m", g.count), "10:00:00", from)
	e.At = e.At.Add(time.Duration(rapid.IntRange(0, 60).Draw(g.t, "hour")) * time.Hour).Add(time.Duration(g.count))
	g.of[e.ID] = k
	if from == desk.FromAgent {
		e.Delivery, e.Release = desk.Held, e.At+1
		g.out[e.ID] = desk.Held
	} else {
		g.want[string(e.ID)] = string(e.ID)
	}
	add(g.tb, g.st, k, e)
}

// move takes a message of ours one step further.
func (g *game) move() {
	var ids []desk.MessageID
	for n := 1; n <= g.count; n++ {
		if _, ours := g.out[desk.MessageID(fmt.Sprint("m", n))]; ours {
			ids = append(ids, desk.MessageID(fmt.Sprint("m", n)))
		}
	}
	if len(ids) == 0 {
		return
	}
	id := rapid.SampledFrom(ids).Draw(g.t, "message")
	how := g.next(id)
	alter(g.tb, g.st, g.of[id], id, func(e desk.Entry) desk.Entry {
		e = how(e)
		g.out[id] = e.Delivery
		return e
	})
	state := g.out[id]
	switch state {
	case desk.Withdrawn, desk.Settled:
		delete(g.out, id)
	case desk.Sending:
		state = desk.Queued
	}
	switch state {
	case desk.Withdrawn:
	case desk.Settled:
		g.want[string(id)] = string(id)
	default:
		g.want[string(id)] = string(id) + " " + state.String()
	}
}

func (g *game) next(id desk.MessageID) func(desk.Entry) desk.Entry {
	if g.out[id] == desk.Held {
		return rapid.SampledFrom([]func(desk.Entry) desk.Entry{
			release, release,
			func(e desk.Entry) desk.Entry { return desk.Release(e, false) },
			func(e desk.Entry) desk.Entry { e, _ = desk.Withdraw(e); return e },
		}).Draw(g.t, "let go")
	}
	return deliver(rapid.SampledFrom([]desk.Delivery{desk.Sending, desk.Sent, desk.Failed, desk.Unconfirmed, desk.Queued}).Draw(g.t, "state"))
}

// take takes one event in, if there is one in time.
func (g *game) take(wait time.Duration) bool {
	select {
	case e := <-g.l.events:
		g.l.last = e.ID
		if e.Line == nil {
			return true
		}
		what := told(g.tb, e)
		id, _, _ := strings.Cut(what, " ")
		if g.want[id] == "" {
			g.t.Fatalf("told %q, which was never let go", what)
		}
		g.told[id] = what
		return true
	case <-time.After(wait):
		return false
	}
}

// settle waits until all was told.
func (g *game) settle() {
	limit := time.Now().Add(patience)
	for {
		missing := ""
		for id, want := range g.want {
			if g.told[id] != want {
				missing = fmt.Sprintf("told %q last, want %q", g.told[id], want)
			}
		}
		if missing == "" {
			return
		}
		if !g.take(time.Until(limit)) {
			g.t.Fatal(missing)
		}
	}
}
