package tiktoksim

import (
	"net/http"
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
)

var _ feedtest.Platform = (*Sim)(nil)

// Name is what the feed of the connection is called in its settings.
const Name = "tt"

// Traits says what the platform can do.
func (s *Sim) Traits() feedtest.Traits {
	return feedtest.Traits{
		Send: "POST /open/customer_service/202309/conversations/", Receives: true, Push: true,
		Staff: true, Names: true, Own: true,
	}
}

// Shop is the desk's shop for the only shop of the simulator.
func (s *Sim) Shop() desk.ShopID { return Name + "-" + ShopID }

// Key is what the desk calls a customer: their conversation, which is made where
// there is none.
func (s *Sim) Key(customer string) desk.Key {
	s.mu.Lock()
	defer s.mu.Unlock()
	return desk.Key{Shop: s.Shop(), Customer: desk.CustomerID(s.chatOf(customer).id)}
}

// Write lets a customer write a text.
func (s *Sim) Write(customer, text string) string {
	return s.Say(customer, Message{Role: Buyer, Type: "TEXT", Content: words(text)})
}

// WriteAs lets somebody of the shop answer in Seller Center.
func (s *Sim) WriteAs(staff, customer, text string) string {
	return s.Say(customer, Message{Role: Staff, Name: staff, Type: "TEXT", Content: words(text)})
}

// Delivered lists the texts and pictures that came by the API, in order.
func (s *Sim) Delivered(customer string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var texts []string
	for _, m := range s.chatOf(customer).messages {
		if m.ours {
			texts = append(texts, m.said())
		}
	}
	return texts
}

// Faults are those of the API and of webhooks.
func (s *Sim) Faults() *feedtest.Faults { return s.faults }

// Push says whether webhooks work.
func (s *Sim) Push(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.push = on
}

// Connect makes a connection. Webhooks go to the one made last.
func (s *Sim) Connect(t testing.TB, clock feed.Clock) feed.Connection {
	c := s.connect(t, s, clock)
	if h, ok := c.(interface{ Hook() http.Handler }); ok {
		s.SendTo(h.Hook())
	}
	return c
}
