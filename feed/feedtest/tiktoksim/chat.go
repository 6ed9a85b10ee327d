package tiktoksim

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"tend/desk"
)

// Who writes.
const (
	Buyer  = "BUYER"
	Shop   = "SHOP"
	Staff  = "CUSTOMER_SERVICE"
	System = "SYSTEM"
	Robot  = "ROBOT"
)

// chat is the only conversation of a buyer with the shop.
type chat struct {
	id       string
	created  desk.Instant
	buyer    string
	staff    []string // who of the shop has ever answered
	unread   int
	closed   bool // for messages of ours
	messages []*stored
	sessions []*session
}

// Message is something that is said in a conversation.
type Message struct {
	Role    string
	Name    string // of staff
	Type    string
	Content string       // JSON as text
	Data    string       // JSON as text, what a card shows
	Plain   string       // the same in words
	Hidden  bool         // not for staff
	Silent  bool         // no webhook tells it
	At      desk.Instant // when the platform says it was written; 0: now
}

// stored is a message as the platform has it.
type stored struct {
	Message
	id, index uint64
	at        desk.Instant
	ours      bool // came by the API
}

// session is one of the platform's sessions; end is zero while it is open.
type session struct {
	id         string
	begin, end desk.Instant
}

// Say puts a message into a customer's conversation, and pushes it.
func (s *Sim) Say(customer string, m Message) string {
	s.mu.Lock()
	c := s.chatOf(customer)
	n := s.add(c, m)
	s.mu.Unlock()
	return strconv.FormatUint(n.id, 10)
}

// chatOf finds a customer's conversation, or makes it. The lock is held.
func (s *Sim) chatOf(customer string) *chat {
	if c := s.byName[customer]; c != nil {
		return c
	}
	c := &chat{id: strconv.FormatUint(s.next(), 10), created: s.now(), buyer: customer}
	s.byName[customer], s.chats[c.id] = c, c
	return c
}

// add keeps a message and pushes it. The lock is held. Behind every third message
// comes one that staff is not to see.
func (s *Sim) add(c *chat, m Message) *stored {
	n := &stored{Message: m, id: s.next(), at: cmp.Or(m.At, s.now())}
	n.index = n.id + 1<<62 // needs all 64 bits
	c.messages = append(c.messages, n)
	switch m.Role {
	case Buyer:
		c.unread++
		c.reopen(s)
	case Staff:
		if !slices.Contains(c.staff, m.Name) {
			c.staff = append(c.staff, m.Name)
		}
	}
	if !m.Silent {
		s.announce(c, n)
	}
	if len(c.messages)%3 == 0 && !m.Hidden {
		s.add(c, Message{Role: System, Type: "NOTIFICATION", Content: words("Rate this chat"), Hidden: true})
	}
	return n
}

// reopen begins a session where none is open. The lock is held.
func (c *chat) reopen(s *Sim) {
	if n := len(c.sessions); n == 0 || c.sessions[n-1].end != 0 {
		c.sessions = append(c.sessions, &session{id: strconv.FormatUint(s.next(), 10), begin: s.now()})
	}
}

// words is the content of a text.
func words(text string) string {
	data, err := json.Marshal(map[string]string{"content": text})
	if err != nil {
		panic(fmt.Sprintf("tiktoksim: encode a text: %v", err))
	}
	return string(data)
}

// said is what a message says to a person: its text or its picture's address.
func (m *stored) said() string {
	var c struct{ Content, URL string }
	if err := json.Unmarshal([]byte(m.Content), &c); err != nil {
		return m.Content
	}
	return c.Content + c.URL
}

// Unread is how many messages of a customer are not marked read.
func (s *Sim) Unread(customer string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.chatOf(customer).unread
}

// Shut says whether the platform takes messages of ours to a customer.
func (s *Sim) Shut(customer string, closed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.chatOf(customer).closed = closed
}

// Open reports whether a customer has an open session at the platform.
func (s *Sim) Open(customer string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chatOf(customer)
	return len(c.sessions) > 0 && c.sessions[len(c.sessions)-1].end == 0
}

// RoleOf is as whom a text was sent; empty where there is none.
func (s *Sim) RoleOf(customer, text string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range s.chatOf(customer).messages {
		if m.said() == text {
			return m.Role
		}
	}
	return ""
}

// Rewrite shows a text or the address of a picture in another way than it came,
// as a platform may.
func (s *Sim) Rewrite(customer, from, to string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range s.chatOf(customer).messages {
		if m.said() != from {
			continue
		}
		if m.Content = words(to); m.Type == "IMAGE" {
			m.Content = `{"url":"` + to + `"}`
		}
	}
}
