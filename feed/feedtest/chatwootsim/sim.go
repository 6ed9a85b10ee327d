package chatwootsim

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
)

// What the simulated installation is called.
const (
	Account = 1
	Inbox   = 9 // the inbox customers write into
	Token   = "user-token-4711"
	User    = 7 // whose token that is
	pubsub  = "pubsub-token-0815"
)

// Options say what the installation is like. Clock is needed.
type Options struct {
	Clock feed.Clock
	// Connect makes a connection with the simulator; nil where Sim.Connect is
	// not called.
	Connect func(s *Sim, clock feed.Clock) (feed.Connection, error)
	Shop    desk.ShopID // what the desk calls the inbox; empty: "chat"
	Channel string      // Channel::…; empty: Channel::Telegram

	StripUnderscores bool // a proxy drops headers with underscores
	StripHyphens     bool // a proxy drops ours, too
	DropAttributes   bool // unknown keys of content_attributes are not kept
	RefuseCable      bool // no websocket gets through
	MostListed       int  // a longer list that is not paged is never done; 0: no limit
	Silent           bool // a subscription is never confirmed
	Reopens          bool // a customer who returns comes back into the same conversation
}

// Sim is a simulated installation. It is safe for concurrent use.
type Sim struct {
	o      Options
	clock  feed.Clock
	server *httptest.Server
	faults *feedtest.Faults

	mu       sync.Mutex
	contacts map[string]*contact // by the name the test gives
	talks    map[int64]*talk     // by the number people see
	users    map[int64]string    // agents
	canned   []map[string]any
	sockets  map[*socket]bool
	off      bool // pushes are lost
	present  desk.Instant
	last     struct{ contact, talk, message int64 }
	metas    []desk.Instant // calls of meta
	seen     []int64        // conversations marked read
	over     chan struct{}  // the server closes
}

type contact struct {
	id      int64
	name    string
	blocked bool
}

var _ feedtest.Platform = (*Sim)(nil)

// New starts an installation that ends with the test.
func New(t testing.TB, o Options) *Sim {
	if o.Shop == "" {
		o.Shop = "chat"
	}
	if o.Channel == "" {
		o.Channel = "Channel::Telegram"
	}
	s := &Sim{
		o: o, clock: o.Clock, faults: feedtest.NewFaults(o.Clock), contacts: map[string]*contact{}, talks: map[int64]*talk{},
		users: map[int64]string{User: "Mina"}, sockets: map[*socket]bool{}, over: make(chan struct{}),
	}
	s.last.contact, s.last.talk, s.last.message = 70, 400, 90000
	s.faults.Answers(answer)
	s.faults.OnDown(s.cutSockets)
	s.server = httptest.NewServer(s.proxy(marked(s.faults.Wrap(unmarked(s.routes())))))
	t.Cleanup(func() {
		close(s.over)
		s.cutSockets()
		s.server.CloseClientConnections()
		s.server.Close()
	})
	return s
}

// URL is the installation's address.
func (s *Sim) URL() string { return s.server.URL }

// Client is an HTTP client of this test alone.
func (s *Sim) Client() *http.Client { return s.server.Client() }
