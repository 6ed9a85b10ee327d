package chatwootsim

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"tend/desk"
)

// talk is a conversation.
type talk struct {
	display  int64
	with     *contact
	status   string
	assignee int64
	created  desk.Instant
	updated  desk.Instant
	active   desk.Instant
	waiting  desk.Instant
	shut     bool // can_reply is false
	messages []*message
}

type message struct {
	id         int64
	talk       *talk
	kind       int // 0 incoming, 1 outgoing, 2 activity, 3 template
	content    string
	as         string // content_type
	private    bool
	status     string
	sender     int64
	senderKind string
	attributes map[string]any
	files      []map[string]any
	echo       string
	created    desk.Instant
	updated    desk.Instant
	ours       bool // came through the API
}

func number(n int64) string { return strconv.FormatInt(n, 10) }

// contact finds or makes one. The lock is held, here and below.
func (s *Sim) contact(name string) *contact {
	c, ok := s.contacts[name]
	if !ok {
		s.last.contact++
		c = &contact{id: s.last.contact, name: name}
		s.contacts[name] = c
	}
	return c
}

// user finds or makes an agent.
func (s *Sim) user(name string) int64 {
	for _, id := range slices.Sorted(maps.Keys(s.users)) {
		if s.users[id] == name {
			return id
		}
	}
	id := int64(User + len(s.users))
	s.users[id] = name
	return id
}

// inOrder lists a contact's conversations, oldest first.
func (s *Sim) inOrder(c *contact) []*talk {
	var all []*talk
	for _, d := range slices.Sorted(maps.Keys(s.talks)) {
		if s.talks[d].with == c {
			all = append(all, s.talks[d])
		}
	}
	return all
}

// talkOf is the conversation that goes on with a contact, or a new one.
func (s *Sim) talkOf(c *contact) *talk {
	if all := s.inOrder(c); len(all) > 0 {
		return all[len(all)-1]
	}
	return s.begin(c)
}

func (s *Sim) begin(c *contact) *talk {
	s.last.talk++
	now := s.clock.Now()
	t := &talk{display: s.last.talk, with: c, status: "open", created: now, updated: now, active: now}
	s.talks[t.display] = t
	return t
}

// add stores a message and touches its conversation.
func (s *Sim) add(t *talk, m *message) *message {
	s.last.message++
	now := s.clock.Now()
	m.id, m.talk, m.created, m.updated, m.status = s.last.message, t, now, now, cmp.Or(m.status, "sent")
	t.messages = append(t.messages, m)
	t.active, t.updated = now, now
	switch {
	case m.kind == 0 && t.waiting == 0:
		t.waiting = now
	case m.kind == 1 && !m.private:
		t.waiting = 0
	}
	return m
}

// find is a message by its number, nil if there is none.
func (s *Sim) find(id int64) *message {
	for _, t := range s.talks {
		for _, m := range t.messages {
			if m.id == id {
				return m
			}
		}
	}
	return nil
}
