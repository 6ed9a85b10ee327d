package chatwootsim

import (
	"maps"
	"slices"

	"tend/desk"
)

// Receive lets a customer send a message with these fields beside the usual
// ones: content, content_type, content_attributes, attachments. A customer
// whose conversation is resolved begins a new one unless Options.Reopens.
func (s *Sim) Receive(customer string, fields map[string]any) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.contact(customer)
	fresh := len(s.inOrder(c)) == 0
	t := s.talkOf(c)
	if t.status == "resolved" && !s.o.Reopens {
		t, fresh = s.begin(c), true
	}
	m := s.add(t, fill(&message{kind: 0, sender: c.id, senderKind: "contact"}, fields))
	if fresh {
		s.pushTalk("conversation.created", t)
	} else if t.status == "resolved" || t.status == "snoozed" {
		t.status = "open"
		s.pushTalk("conversation.status_changed", t)
	}
	s.pushMessage("message.created", m, nil)
	return m.id
}

// Say adds any message to a customer's conversation: kind 1 outgoing,
// 2 activity, 3 template; sender "" is nobody.
func (s *Sim) Say(customer string, kind int, sender, senderKind string, private bool, fields map[string]any) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := &message{kind: kind, private: private, senderKind: senderKind}
	if sender != "" {
		m.sender = s.user(sender)
	}
	s.add(s.talkOf(s.contact(customer)), fill(m, fields))
	s.pushMessage("message.created", m, nil)
	return m.id
}

func fill(m *message, fields map[string]any) *message {
	m.content, _ = fields["content"].(string)
	m.as, _ = fields["content_type"].(string)
	m.attributes, _ = fields["content_attributes"].(map[string]any)
	m.files, _ = fields["attachments"].([]map[string]any)
	return m
}

// Fail lets the delivery of a message fail after it was taken.
func (s *Sim) Fail(id int64, reason string) {
	s.edit(id, func(m *message) {
		m.status = "failed"
		m.attributes = with(m.attributes, "external_error", reason)
	})
}

// Delete deletes a message at the platform.
func (s *Sim) Delete(id int64) {
	s.edit(id, func(m *message) {
		m.content, m.files = "This message was deleted", nil
		m.attributes = map[string]any{"deleted": true}
	})
}

// Rate has the customer answer a survey.
func (s *Sim) Rate(id int64, rating int, words string) {
	s.edit(id, func(m *message) {
		m.attributes = with(m.attributes, "submitted_values", map[string]any{
			"csat_survey_response": map[string]any{"rating": rating, "feedback_message": words},
		})
	})
}

func with(attributes map[string]any, key string, value any) map[string]any {
	out := maps.Clone(attributes)
	if out == nil {
		out = map[string]any{}
	}
	out[key] = value
	return out
}

func (s *Sim) edit(id int64, change func(*message)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m := s.find(id); m != nil {
		was := m.status
		change(m)
		m.updated = s.clock.Now()
		m.talk.updated = m.updated
		s.pushMessage("message.updated", m, map[string]any{"status": []string{was, m.status}})
	}
}

// Assign gives the customer's newest conversation to an agent, or to nobody.
func (s *Sim) Assign(customer, agent string) {
	s.change(customer, "assignee.changed", func(t *talk) {
		t.assignee = 0
		if agent != "" {
			t.assignee = s.user(agent)
		}
	})
}

// Status resolves, snoozes or opens the customer's newest conversation.
func (s *Sim) Status(customer, status string) {
	s.change(customer, "conversation.status_changed", func(t *talk) {
		if t.status = status; status == "resolved" {
			t.waiting = 0
		}
	})
}

// Shut says whether the customer's newest conversation takes a reply.
func (s *Sim) Shut(customer string, shut bool) {
	s.change(customer, "conversation.updated", func(t *talk) { t.shut = shut })
}

// Block blocks a contact, which resolves the conversation.
func (s *Sim) Block(customer string) {
	s.change(customer, "conversation.status_changed", func(t *talk) { t.with.blocked, t.status = true, "resolved" })
}

func (s *Sim) change(customer, event string, how func(*talk)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.talkOf(s.contact(customer))
	how(t)
	s.touch(t, event)
}

// touch notes a change, which is told more than once.
func (s *Sim) touch(t *talk, event string) {
	t.updated = s.clock.Now()
	s.add(t, &message{kind: 2, content: "Somebody changed something"})
	s.pushTalk("conversation.updated", t)
	if event != "conversation.updated" {
		s.pushTalk(event, t)
	}
}

// Has is who has the customer's newest conversation and in which state it is.
func (s *Sim) Has(customer string) (agent int64, status string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.talkOf(s.contact(customer))
	return t.assignee, t.status
}

// Agent is the number of one of the account's agents, who is made if need be.
func (s *Sim) Agent(name string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.user(name)
}

// Notes lists the private notes that came through the API.
func (s *Sim) Notes(customer string) (texts []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.inOrder(s.contact(customer)) {
		for _, m := range t.messages {
			if m.ours && m.private {
				texts = append(texts, m.content)
			}
		}
	}
	return texts
}

// Canned adds a canned response.
func (s *Sim) Canned(code, content string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.canned = append(s.canned, map[string]any{
		"id": len(s.canned) + 1, "account_id": Account, "short_code": code, "content": content, "created_at": iso(s.clock.Now()),
	})
	s.push("account.cache_invalidated", map[string]any{"account_id": Account, "cache_keys": map[string]any{}})
}

// Online reports whether the user was seen within the presence window.
func (s *Sim) Online() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.present != 0 && s.clock.Now().Sub(s.present) <= presenceWindow
}

// Read reports whether a conversation of the customer was marked read.
func (s *Sim) Read(customer string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.inOrder(s.contact(customer)) {
		if slices.Contains(s.seen, t.display) {
			return true
		}
	}
	return false
}

// Age sets the clock of a customer's newest message back, as a provider does
// whose webhook was late.
func (s *Sim) Age(customer string, to desk.Instant) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.talkOf(s.contact(customer))
	t.messages[len(t.messages)-1].created = to
}

// Number is the number of the customer's newest conversation.
func (s *Sim) Number(customer string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.talkOf(s.contact(customer)).display
}

// Hand gives a customer's newest conversation to another contact, as merging
// contacts does; nobody is told.
func (s *Sim) Hand(customer, to string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.talkOf(s.contact(customer)).with = s.contact(to)
}
