package ingest

import (
	"bytes"
	"encoding/json"

	"tend/desk"
	"tend/feed"
)

// What a delivery is about.
const (
	eventReply  = "reply"
	eventClose  = "close"
	eventAssign = "assign"
	eventPing   = "ping"
)

// payload is the body of a delivery. Members that say nothing are left out,
// except the agent of an assignment, who may be nobody.
type payload struct {
	Event    string          `json:"event"`
	ID       string          `json:"id"` // also the idempotency key
	At       string          `json:"at"`
	Shop     desk.ShopID     `json:"shop,omitempty"`
	Customer desk.CustomerID `json:"customer,omitempty"`
	Session  desk.SessionID  `json:"session,omitempty"`
	Agent    *desk.AgentID   `json:"agent,omitempty"`
	By       desk.AgentID    `json:"by,omitempty"`
	Auto     bool            `json:"auto,omitempty"` // no person pressed send
	Text     string          `json:"text,omitempty"`
	URL      string          `json:"url,omitempty"`
	Ref      string          `json:"ref,omitempty"`
}

func replyOf(k desk.Key, e desk.Entry) payload {
	p := payload{
		Event: eventReply, ID: string(e.ID), At: e.At.String(), Shop: k.Shop, Customer: k.Customer,
		Auto: e.From == desk.FromAuto, Text: e.Text, URL: e.URL, Ref: e.Ref,
	}
	if e.Agent != "" {
		p.Agent = &e.Agent
	}
	return p
}

// stateOf tells how a session is now. The time is in the id: the same state
// may come again after another one, and is news then.
func stateOf(k desk.Key, s feed.State, now desk.Instant) payload {
	p := payload{Event: eventAssign, Agent: &s.Assignee}
	if s.Closed {
		p = payload{Event: eventClose, By: s.By}
	}
	p.At, p.Shop, p.Customer, p.Session = now.String(), k.Shop, k.Customer, s.Session
	p.ID = p.Event + "-" + string(s.Session) + "-" + p.At
	return p
}

func (p payload) body() []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(p) // strings only: it cannot fail
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
