package tiktoksim

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
)

// What the simulated app and shop are called.
const (
	AppKey    = "simkey"
	AppSecret = "simsecret"
	ShopID    = "7495540735365777507"
	ShopName  = "Fern & Fable"
	cipher    = "GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3"
)

// Connect makes a connection with a simulator, as after a restart of the program.
type Connect func(t testing.TB, s *Sim, clock feed.Clock) feed.Connection

// Sim is the platform. It is a feedtest.Platform and safe for concurrent use.
type Sim struct {
	clock   feed.Clock
	faults  *feedtest.Faults
	server  *httptest.Server
	connect Connect

	mu     sync.Mutex
	hook   http.Handler // of the connection made last
	push   bool
	rules  Rules
	tokens tokens
	chats  map[string]*chat // by conversation id
	byName map[string]*chat // by the customer's name
	last   uint64           // id given last
	hooks  int              // webhooks sent, for their ids
	pushed []string         // bodies of webhooks, as sent
}

// Rules are what a test may change about the platform.
type Rules struct {
	Skew      time.Duration // of the platform's clock against ours
	NoScope   bool          // the app may not use customer service
	NoChats   bool          // the account takes no chats that are handed out
	NoQuota   bool          // the calls of the day are used up
	Revoked   bool          // the seller took the authorisation back
	Shuffled  bool          // the list of conversations has no order
	TokenLife time.Duration // of an access token; 0: seven days
	GrantLife time.Duration // of the authorisation; 0: a year
}

// New starts a simulator. connect may be nil where Connect is not called.
func New(t testing.TB, clock feed.Clock, connect Connect) *Sim {
	s := &Sim{
		clock: clock, faults: feedtest.NewFaults(clock), connect: connect, push: true,
		chats: map[string]*chat{}, byName: map[string]*chat{}, last: 7_380_066_284_010_030_890,
	}
	s.server = httptest.NewServer(s.handler())
	t.Cleanup(s.server.Close)
	return s
}

// API is the base address of the API.
func (s *Sim) API() string { return s.server.URL + "/open" }

// Auth is the base address of the host that hands out tokens.
func (s *Sim) Auth() string { return s.server.URL + "/auth" }

// Change changes the rules.
func (s *Sim) Change(change func(*Rules)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(&s.rules)
}

// now is the time of the platform.
func (s *Sim) now() desk.Instant { return s.clock.Now().Add(s.rules.Skew) }

// next is an id that is larger than all before, and too large for a float64.
func (s *Sim) next() uint64 {
	s.last += 3
	return s.last
}
