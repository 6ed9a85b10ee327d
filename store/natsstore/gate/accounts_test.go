package gate_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
	"tend/store/natsstore/natsserver"
)

// guarded is a desk on a server that lets people do only what their accounts
// say.
func guarded(t *testing.T, ids ...string) (*team, map[string]*natsstore.Store) {
	t.Helper()
	hub, err := access.NewKey()
	must(t, err)
	people, stores := access.People{Desk: "d", Hub: hub.Public}, map[string]*natsstore.Store{}
	invited := []access.Invitation{{Desk: "d", Role: access.Hub, Seed: hub.Seed}}
	for _, id := range ids {
		k, err := people.Add(id, access.Agent, time.Unix(0, 0))
		must(t, err)
		invited = append(invited, access.Invitation{Desk: "d", Agent: id, Role: access.Agent, Seed: k.Seed})
	}
	server, err := natsserver.Start(natsserver.Options{Folder: t.TempDir(), Host: "127.0.0.1", Port: -1, FlushLater: true, Accounts: people.Accounts()})
	must(t, err)
	t.Cleanup(server.Stop)
	for _, i := range invited {
		connect, err := i.Connect()
		must(t, err)
		st, err := natsstore.Open(t.Context(), natsstore.Options{
			URL: server.URL(), Connect: connect, Inbox: i.Inbox(), API: i.Reads(), Desk: "d",
			Create: i.Role == access.Hub, Clock: time.Now, Timeout: 2 * time.Second,
		})
		must(t, err)
		t.Cleanup(func() { _ = st.Close() })
		stores[i.Agent] = st
	}
	team := &team{tb: t, name: "d", hub: stores[""], o: gate.Options{
		Store: stores[""], Desk: "d", Rules: desk.DefaultRules(), Now: func() desk.Instant { return desk.At(time.Now()) }, Who: gate.Of(people),
	}}
	t.Cleanup(team.keep(team.o))
	return team, stores
}

// TestAccounts: with the rights that the server gives, an agent works through
// the gate in their own name, and neither past it nor in another name.
func TestAccounts(t *testing.T) {
	t.Parallel()
	team, stores := guarded(t, "ann", "安 娜")
	for _, id := range []desk.AgentID{"ann", "安 娜"} {
		s, now := team.writes(string(id)), team.o.Now()
		st := stores[string(id)]
		claim := func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, id, now) }
		other := desk.AgentID("ann")
		if id == other {
			other = "安 娜"
		}
		if err := act(gate.New(gate.ClientOptions{Store: st, Desk: "d", Agent: other, Timeout: time.Second}), s, now, claim); !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%s asks as %s: %v", id, other, err)
		}
		if err := past(t.Context(), st, s, now); err == nil {
			t.Errorf("%s writes past the gate", id)
		}
		must(t, act(gate.New(gate.ClientOptions{Store: st, Desk: "d", Agent: id}), s, now, claim))
		c, err := team.hub.Conversation(t.Context(), s.Key())
		must(t, err)
		if c.Rev != 2 || c.Latest.Assignee != id {
			t.Errorf("the session is %+v", c.Latest)
		}
	}
}

// past writes without asking.
func past(ctx context.Context, st store.Store, s *desk.Session, now desk.Instant) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	return st.Commit(ctx, store.Change{Key: s.Key(), Expect: 1, Entries: []desk.Entry{desk.AssignEntry(now, "x")}})
}
