package main

import (
	"fmt"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/natsserver"
)

// A small race on a server of its own: sixteen consoles and forty sessions.
func TestRace(t *testing.T) {
	server, err := natsserver.Start(natsserver.Options{Folder: t.TempDir(), FlushLater: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	c := &contest{rules: desk.DefaultRules(), now: func() desk.Instant { return desk.At(time.Now()) }}
	for n := range 16 {
		st, err := natsstore.Open(t.Context(), natsstore.Options{Connect: []nats.Option{server.Connect()}, Desk: "race", Create: n == 0, Clock: time.Now})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = st.Close() })
		c.racers = append(c.racers, &racer{st: st, me: desk.AgentID(fmt.Sprint("a", n))})
	}
	for n := range 40 {
		waits(t, c.racers[0].st, c.rules, fmt.Sprint("c", n))
	}
	if err := c.run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := c.check(40); err != nil {
		t.Error(err)
	}
}

func waits(t *testing.T, st store.Store, r desk.Rules, customer string) {
	t.Helper()
	k := desk.Key{Shop: desk.DefaultShop, Customer: desk.CustomerID(customer)}
	_, err := store.Append(t.Context(), st, r, k, func(store.Conversation) ([]desk.Entry, error) {
		return []desk.Entry{{Type: desk.Message, ID: desk.MessageID("m-" + customer), At: desk.At(time.Now()), From: desk.FromCustomer, Kind: desk.KindText, Text: "hello?"}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is wrong is found.
func TestCheck(t *testing.T) {
	type who = map[desk.SessionID]desk.AgentID
	for name, c := range map[string]struct {
		won        [2][]desk.SessionID
		told, sees [2]who
		ok         bool
	}{
		"one winner":          {won: [2][]desk.SessionID{{"s"}, nil}, told: [2]who{nil, {"s": "a"}}, sees: [2]who{{"s": "a"}, {"s": "a"}}, ok: true},
		"two winners":         {won: [2][]desk.SessionID{{"s"}, {"s"}}, told: [2]who{nil, {"s": "a"}}, sees: [2]who{{"s": "a"}, {"s": "a"}}},
		"no winner":           {},
		"a loser is not told": {won: [2][]desk.SessionID{{"s"}, nil}, sees: [2]who{{"s": "a"}, {"s": "a"}}},
		"told another":        {won: [2][]desk.SessionID{{"s"}, nil}, told: [2]who{nil, {"s": "b"}}, sees: [2]who{{"s": "a"}, {"s": "a"}}},
		"a screen lies":       {won: [2][]desk.SessionID{{"s"}, nil}, told: [2]who{nil, {"s": "a"}}, sees: [2]who{{"s": "a"}, {}}},
	} {
		t.Run(name, func(t *testing.T) {
			x := &contest{}
			for i, me := range []desk.AgentID{"a", "b"} {
				x.racers = append(x.racers, &racer{me: me, won: c.won[i], told: c.told[i], sees: c.sees[i]})
			}
			if err := x.check(1); (err == nil) != c.ok {
				t.Errorf("check gives %v", err)
			}
		})
	}
}
