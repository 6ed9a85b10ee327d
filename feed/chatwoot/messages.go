package chatwoot

import (
	"tend/desk"
	"tend/feed"
)

// messages gathers what a conversation's messages put into the customer's log.
func (r *run) messages(t thread, name string, list []message) {
	for _, m := range list {
		r.message(t, name, m)
	}
}

func (r *run) message(t thread, name string, m message) {
	if m.Created == 0 {
		m.Created = stamp(second(r.o.Clock.Now()))
	}
	if who := m.Sender.is.Name; m.Type == incoming && who != "" {
		name = string(who)
	}
	r.book.saw(int64(m.ID))
	arrivals := m.arrivals(t.key, name, r.author(m))
	for i := range arrivals {
		arrivals[i].Others = r.others(m)
	}
	r.batch.Arrivals = append(r.batch.Arrivals, arrivals...)
	if ours := m.ours(); ours != "" {
		r.book.heard(ours, echo{m.remote(), m.Created.at()})
	}
	if m.Status == "failed" && m.Type != incoming {
		r.failure(t.key, m)
	}
}

// author is the agent who wrote a message or a note; empty if none did.
func (r *run) author(m message) desk.AgentID {
	switch {
	case m.Type != outgoing:
		return ""
	case m.byAgent():
		return r.agent(m.Sender.is)
	case m.Attributes.is.External:
		r.introduce(r.o.appAgent(), "In the channel's own app")
		return r.o.appAgent()
	}
	return ""
}

// others reports whether a person wrote a message who is not the token's user, as
// whom all of ours are written.
func (r *run) others(m message) bool {
	me := r.whoAmI()
	return m.Type == outgoing && m.byAgent() && me != 0 && int64(m.Sender.is.ID) != me
}

// failure tells that a message did not reach the customer after all. Sent
// texts come back as sent before the provider has them.
func (r *run) failure(key desk.Key, m message) {
	if r.failed[int64(m.ID)] {
		return
	}
	r.failed[int64(m.ID)] = true
	r.batch.Reports = append(r.batch.Reports, feed.Report{
		Key: key, RemoteID: m.remote(), Failed: true, Reason: clip(string(m.Attributes.is.Error), 1000),
	})
}
