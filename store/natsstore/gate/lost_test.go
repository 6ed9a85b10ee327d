package gate_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
)

// silenced is a team whose gate is not kept: what is asked is heard by the test.
func silenced(t *testing.T) (team *team, heard chan *nats.Msg, keep func(gate.Options)) {
	team = newTeam(t)
	team.stop()
	heard = make(chan *nats.Msg, 1)
	sub, err := team.hub.Conn().ChanQueueSubscribe(access.SubjectsOf(team.name).Gates(), "gate", heard)
	must(t, err)
	must(t, team.hub.Conn().Flush())
	return team, heard, func(o gate.Options) {
		must(t, sub.Unsubscribe())
		t.Cleanup(team.keep(o))
	}
}

// loses has a request decided and its answer lost.
func (t *team) loses(m *nats.Msg) {
	t.tb.Helper()
	nc := t.hub.Conn()
	to := nc.NewInbox()
	answered, err := nc.SubscribeSync(to)
	must(t.tb, err)
	for { // until the gate is kept
		must(t.tb, nc.PublishRequest(m.Subject, to, m.Data))
		if m, err := answered.NextMsg(5 * time.Second); err == nil && len(m.Data) > 0 {
			return
		}
	}
}

// TestLostAnswer: what was stored when its answer was lost is not stored again,
// and who asked is told that it is there.
func TestLostAnswer(t *testing.T) {
	claim := func(ctx context.Context, c *gate.Client, s *desk.Session, now desk.Instant) error {
		return c.Commit(ctx, store.Change{Key: s.Key(), Expect: 1, Entries: []desk.Entry{desk.AssignEntry(now, "ann")}})
	}
	draft := func(ctx context.Context, c *gate.Client, s *desk.Session, _ desk.Instant) error {
		id := store.DraftID(s.Key(), "ann")
		return c.PutDoc(ctx, store.Doc{Kind: store.DocDraft, ID: id, Value: []byte(`{"shop":"shop","customer":"c","agent":"ann","text":"x"}`)})
	}
	for name, c := range map[string]struct {
		ask   func(context.Context, *gate.Client, *desk.Session, desk.Instant) error
		meant bool // others change it before it is asked again
		dies  bool // the hub that stored it does, and another one answers
		want  error
	}{
		"a change, and others changed it":   {ask: claim, meant: true},
		"a change, and the hub dies":        {ask: claim, dies: true},
		"a document, and the hub dies":      {ask: draft, dies: true},
		"a document, and others changed it": {ask: draft, meant: true, want: store.ErrConflict},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			team, heard, keep := silenced(t)
			s, now := team.writes("c"), team.o.Now()
			ann := team.client("ann")
			done := make(chan error, 1)
			go func() { done <- c.ask(t.Context(), ann, s, now) }()
			first := <-heard
			o := team.o
			o.Store = team.store("_INBOX_hub")
			keep(o)
			team.loses(first)
			if c.dies {
				o.Store.Conn().Close()
				t.Cleanup(team.keep(team.o))
			}
			if c.meant {
				must(t, act(team.hub, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Marks(s, desk.MarkNoReply, now) }))
				must(t, store.PutDraft(t.Context(), team.hub, store.Draft{Shop: "shop", Customer: "c", Agent: "ann", Text: "y"}))
			}
			if err := <-done; !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			got, err := team.hub.Conversation(t.Context(), key("c"))
			must(t, err)
			if n := len(got.Latest.Assigned); n > 1 {
				t.Errorf("%d assignments", n)
			}
			log, err := team.hub.Thread(t.Context(), key("c"), store.Page{})
			must(t, err)
			if n := slices.IndexFunc(log, isAssign); n >= 0 && slices.ContainsFunc(log[n+1:], isAssign) {
				t.Errorf("it is stored more than once: %v", log)
			}
		})
	}
}

func isAssign(e desk.Entry) bool { return e.Type == desk.Assign }

// TestPatience: who asks waits as long as the desk's servers may need.
func TestPatience(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	st, err := natsstore.Open(t.Context(), natsstore.Options{
		Connect: []nats.Option{shared.server.Connect()}, Desk: team.name, Clock: time.Now, Timeout: 250 * time.Millisecond,
	})
	must(t, err)
	c := gate.New(gate.ClientOptions{Store: st, Desk: team.name, Agent: "ann"})
	defer c.Close()
	team.stop()
	began := time.Now()
	err = c.PutDoc(t.Context(), store.Doc{Kind: store.DocReach, ID: "x"})
	if !errors.Is(err, store.ErrUnavailable) || time.Since(began) > 5*time.Second {
		t.Errorf("got %v after %v", err, time.Since(began))
	}
}

// TestNoHub: while no hub keeps the gate a change is not stored, and that is
// said; when one comes in time, it is.
func TestNoHub(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	team.stop()
	s, now := team.writes("c"), team.o.Now()
	claim := store.Change{Key: s.Key(), Expect: 1, Entries: []desk.Entry{desk.AssignEntry(now, "ann")}}
	hasty := gate.New(gate.ClientOptions{Store: team.store("_INBOX_nann"), Desk: team.name, Agent: "ann", Timeout: 200 * time.Millisecond})
	defer hasty.Close()
	if err := hasty.Commit(t.Context(), claim); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("got %v, want %v", err, store.ErrUnavailable)
	}
	began := time.Now()
	err := team.client("bo").Commit(t.Context(), claim)
	if !errors.Is(err, store.ErrNoHub) || !errors.Is(err, store.ErrUnavailable) || time.Since(began) > 8*time.Second {
		t.Errorf("a server without a hub gives %v after %v, want %v long before ten seconds", err, time.Since(began), store.ErrNoHub)
	}
	done := make(chan error, 1)
	ann := team.client("ann")
	go func() { done <- ann.Commit(t.Context(), claim) }()
	t.Cleanup(team.keep(team.o))
	must(t, <-done)
	must(t, ann.Close())
	if err := ann.Commit(t.Context(), claim); !errors.Is(err, store.ErrClosed) {
		t.Errorf("got %v, want %v", err, store.ErrClosed)
	}
}

// TestHubsShareTheGate: each request goes to one of the hubs, and one that ends
// answers what it has taken.
func TestHubsShareTheGate(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	other := team.o
	other.Store = team.store("_INBOX_hub")
	stop := team.keep(other)
	ann := team.client("ann")
	s, now := team.writes("c"), team.o.Now()
	for n := range 200 {
		if n == 100 {
			stop()
		}
		must(t, act(ann, s, now, func(s *desk.Session) ([]desk.Entry, error) { return reply("ann", n).Entries(s, now) }))
	}
	c, err := team.hub.Conversation(t.Context(), key("c"))
	must(t, err)
	if c.Latest.Messages != 201 {
		t.Errorf("%d messages", c.Latest.Messages)
	}
}

// TestRemoved: who is taken off the list is refused at once.
func TestRemoved(t *testing.T) {
	t.Parallel()
	var here access.People
	team := newTeam(t, func(o *gate.Options) { o.Who = gate.Of(here) })
	s, now := team.writes("c"), team.o.Now()
	err := act(team.client("ann"), s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "ann", now) })
	var no *desk.DeniedError
	if !errors.As(err, &no) || no.Why != desk.DeniedRole {
		t.Errorf("got %v", err)
	}
}
