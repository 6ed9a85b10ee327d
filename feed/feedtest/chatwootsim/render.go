package chatwootsim

import (
	"time"

	"tend/desk"
)

// unix is a time in whole seconds, 0 for never.
func unix(i desk.Instant) int64 {
	if i == 0 {
		return 0
	}
	return i.Time().Unix()
}

func fraction(i desk.Instant) float64 { return float64(i/1000) / 1e6 }

func iso(i desk.Instant) any {
	if i == 0 {
		return nil
	}
	return i.Time().Format("2006-01-02T15:04:05.000Z")
}

// talk is a conversation as REST gives it.
func (s *Sim) talk(t *talk) map[string]any {
	out := s.shared(t)
	out["uuid"], out["muted"], out["snoozed_until"] = "0000", t.with.blocked, nil
	out["first_reply_created_at"] = 0
	if n := len(t.messages); n > 0 {
		out["messages"] = []any{s.message(t.messages[n-1])}
	}
	return out
}

// pushedTalk lacks some fields, and has others in other shapes.
func (s *Sim) pushedTalk(t *talk) map[string]any {
	out := s.shared(t)
	out["channel"], out["first_reply_created_at"] = s.o.Channel, nil
	out["contact_inbox"] = map[string]any{"id": 1, "pubsub_token": "customer-secret"}
	if t.assignee == 0 {
		out["meta"].(map[string]any)["assignee"] = nil
	}
	return out
}

func (s *Sim) shared(t *talk) map[string]any {
	meta := map[string]any{
		"channel": s.o.Channel,
		"sender":  map[string]any{"id": t.with.id, "name": t.with.name, "type": "contact", "blocked": t.with.blocked, "email": nil},
	}
	if t.assignee != 0 {
		meta["assignee_type"] = "User"
		meta["assignee"] = s.person(t.assignee)
	}
	return map[string]any{
		"id": t.display, "account_id": Account, "inbox_id": Inbox, "status": t.status, "priority": nil,
		"created_at": unix(t.created), "updated_at": fraction(t.updated), "timestamp": unix(t.active), "last_activity_at": unix(t.active),
		"waiting_since": unix(t.waiting), "agent_last_seen_at": 0, "contact_last_seen_at": 0, "unread_count": 0,
		"can_reply": !t.shut, "labels": []string{}, "custom_attributes": map[string]any{}, "additional_attributes": map[string]any{},
		"messages": []any{}, "meta": meta,
	}
}

func (s *Sim) person(id int64) map[string]any {
	return map[string]any{
		"id": id, "name": s.users[id], "available_name": s.users[id], "role": "agent", "availability_status": "online",
	}
}

// message is one as REST gives it.
func (s *Sim) message(m *message) map[string]any {
	out := map[string]any{
		"id": m.id, "content": m.content, "inbox_id": Inbox, "conversation_id": m.talk.display, "message_type": m.kind,
		"content_type": orText(m.as), "status": m.status, "content_attributes": attributes(m), "created_at": unix(m.created),
		"private": m.private, "source_id": nil,
	}
	if m.sender != 0 {
		who := map[string]any{"id": m.sender, "type": m.senderKind}
		switch m.senderKind {
		case "contact":
			who["name"] = m.talk.with.name
		default:
			who["name"], who["available_name"] = s.users[m.sender], s.users[m.sender]
		}
		out["sender"] = who
	}
	if len(m.files) > 0 {
		out["attachments"] = m.files
	}
	return out
}

// pushedMessage has more, and the time of the change as a text.
func (s *Sim) pushedMessage(m *message, changes map[string]any) map[string]any {
	out := s.message(m)
	out["account_id"], out["updated_at"] = Account, m.updated.Time().Format(time.RFC3339Nano)
	out["conversation"] = map[string]any{"assignee_id": m.talk.assignee, "unread_count": 1, "last_activity_at": unix(m.talk.active)}
	if changes != nil {
		out["previous_changes"] = changes
	} else if m.echo != "" {
		out["echo_id"] = m.echo
	}
	return out
}

func attributes(m *message) map[string]any {
	if m.attributes == nil {
		return map[string]any{}
	}
	return m.attributes
}

func orText(kind string) string {
	if kind == "" {
		return "text"
	}
	return kind
}
