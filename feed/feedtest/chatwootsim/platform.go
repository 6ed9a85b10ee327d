package chatwootsim

import (
	"testing"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
)

// Traits implements [feedtest.Platform].
func (s *Sim) Traits() feedtest.Traits {
	return feedtest.Traits{
		Send: sendMark + "$", Receives: true, Push: true, Staff: true, Names: true, Own: true, Echo: true,
		Undecidable: true, Refuses: true,
	}
}

// Shop implements [feedtest.Platform].
func (s *Sim) Shop() desk.ShopID { return s.o.Shop }

// Key implements [feedtest.Platform].
func (s *Sim) Key(customer string) desk.Key {
	s.mu.Lock()
	defer s.mu.Unlock()
	return desk.Key{Shop: s.o.Shop, Customer: desk.CustomerID(number(s.contact(customer).id))}
}

// Write implements [feedtest.Platform].
func (s *Sim) Write(customer, text string) string {
	return number(s.Receive(customer, map[string]any{"content": text}))
}

// WriteAs implements [feedtest.Platform].
func (s *Sim) WriteAs(staff, customer, text string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.talkOf(s.contact(customer))
	m := s.add(t, &message{kind: 1, content: text, sender: s.user(staff), senderKind: "user"})
	s.pushMessage("message.created", m, nil)
	return number(m.id)
}

// Delivered implements [feedtest.Platform].
func (s *Sim) Delivered(customer string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var texts []string
	for _, t := range s.inOrder(s.contact(customer)) {
		for _, m := range t.messages {
			if m.ours && !m.private {
				texts = append(texts, m.content)
			}
		}
	}
	return texts
}

// Faults implements [feedtest.Platform].
func (s *Sim) Faults() *feedtest.Faults { return s.faults }

// Connect implements [feedtest.Platform].
func (s *Sim) Connect(t testing.TB, clock feed.Clock) feed.Connection {
	c, err := s.o.Connect(s, clock)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Push implements [feedtest.Platform]. The websocket stays as it is and says
// nothing, which is the worse way of not working.
func (s *Sim) Push(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.off = !on
}
