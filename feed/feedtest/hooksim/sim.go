package hooksim

import (
	"fmt"
	"log/slog"
	"maps"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
)

// What both sides know.
const (
	Secret = "hooksim-secret-0123456789"
	Token  = "hooksim-token-0123456789"
)

// Sim is the simulated system. Make one with New.
type Sim struct {
	Log *slog.Logger // of the connections; nil: silent

	clock    feed.Clock
	faults   *feedtest.Faults
	receiver *httptest.Server

	mu        sync.Mutex
	push      bool
	inlet     string // where lines are posted to; empty: nobody listens
	count     int
	unsent    map[int]string // lines that are not known to be stored
	taken     map[string]string
	delivered map[desk.Key][]string
	forged    int
	states    []State
}

// State is a closing or an assignment the system was told.
type State struct {
	Event    string
	Key      desk.Key
	Agent    desk.AgentID
	By       desk.AgentID
	Session  desk.SessionID
	Delivery string // its key
}

var _ feedtest.Platform = (*Sim)(nil)

// New is a system that ends with the test.
func New(t testing.TB, clock feed.Clock) *Sim {
	s := &Sim{
		clock: clock, faults: feedtest.NewFaults(clock), push: true,
		unsent: map[int]string{}, taken: map[string]string{}, delivered: map[desk.Key][]string{},
	}
	s.receiver = httptest.NewServer(named(s.faults.Wrap(s.handler())))
	s.faults.OnDown(s.receiver.CloseClientConnections)
	t.Cleanup(s.receiver.Close)
	return s
}

// Make is New for the suite.
func Make(t testing.TB, clock feed.Clock) feedtest.Platform { return New(t, clock) }

// Traits implements feedtest.Platform.
func (s *Sim) Traits() feedtest.Traits {
	return feedtest.Traits{Send: "POST /deliver$", Receives: true, Push: true, Staff: true, Names: true, Idempotent: true}
}

// Shop implements feedtest.Platform.
func (s *Sim) Shop() desk.ShopID { return "hookshop" }

// Key implements feedtest.Platform.
func (s *Sim) Key(customer string) desk.Key {
	return desk.Key{Shop: s.Shop(), Customer: desk.CustomerID(customer)}
}

// Faults implements feedtest.Platform. They are in the way of deliveries, and,
// as pushes, of the lines that are posted.
func (s *Sim) Faults() *feedtest.Faults { return s.faults }

// URL is where the desk delivers to.
func (s *Sim) URL() string { return s.receiver.URL + "/deliver" }

// Push implements feedtest.Platform. Lines that are not pushed are posted when
// the script runs the next time.
func (s *Sim) Push(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.push = on
}

// Write implements feedtest.Platform.
func (s *Sim) Write(customer, text string) string {
	return s.say(map[string]any{"from": "customer", "customer": customer, "name": customer, "text": text})
}

// WriteAs implements feedtest.Platform.
func (s *Sim) WriteAs(staff, customer, text string) string {
	who := encode(map[string]any{"type": "agent", "id": staff, "name": staff})
	return s.say(map[string]any{"from": "agent", "agent": staff, "customer": customer, "text": text}, who)
}

// Delivered implements feedtest.Platform.
func (s *Sim) Delivered(customer string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.delivered[s.Key(customer)])
}

// States lists the closings and assignments it was told, in order.
func (s *Sim) States() []State {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.states)
}

// Forged is how many deliveries were turned away for their signature.
func (s *Sim) Forged() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.forged
}

// Unsent is how many lines are not known to be stored.
func (s *Sim) Unsent() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.unsent)
}

// say keeps a message until it is stored, behind the lines that go with it,
// and posts it.
func (s *Sim) say(line map[string]any, before ...string) string {
	s.mu.Lock()
	s.count++
	n := s.count
	id := fmt.Sprintf("hook-%d", n)
	line["id"], line["at"], line["shop"] = id, s.clock.Now().String(), s.Shop()
	s.unsent[n] = strings.Join(append(before, encode(line)), "\n")
	push := s.push
	s.mu.Unlock()
	if push {
		s.faults.Pushes([]func(){func() { _ = s.post(n) }}) // what fails is posted again by Flush
	}
	return id
}

// numbers lists the lines that are not known to be stored, oldest first.
func (s *Sim) numbers() []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.unsent))
}
