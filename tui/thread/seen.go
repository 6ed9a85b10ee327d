package thread

import (
	"time"

	"tend/desk"
	"tend/internal/sanitize"
)

// Seen is what can be seen of the session on screen: its newest message of the
// customer and of an agent as they were loaded. It is empty while the session
// is not loaded, which refuses every reply.
func (m *Model) Seen() desk.Seen {
	if m.cur == nil {
		return desk.Seen{}
	}
	for _, s := range m.cur.sessions {
		if s.ID == m.session.ID {
			return desk.SeenIn(s)
		}
	}
	return desk.Seen{}
}

// Fresh reports whether a message of the customer or a colleague's reply or
// closing came onto the screen less than within before now, so that a key
// pressed at that moment may have been meant for what was there before. now is
// on the clock of Options.Wall. colleague says who it was.
func (m *Model) Fresh(now desk.Instant, within time.Duration) (fresh, colleague bool) {
	since := now.Sub(m.fresh)
	// A clock set back refuses nothing.
	return m.fresh != 0 && since >= 0 && since < within, m.colleague
}

// Loaded reports whether the messages of the session are on the screen.
func (m *Model) Loaded() bool { return m.cur != nil && m.cur.loaded }

// Text is what the customer wrote last in words, safe to draw and to copy.
func (m *Model) Text() string {
	if m.cur == nil {
		return ""
	}
	e, _ := m.cur.newestOf(desk.FromCustomer, func(e desk.Entry) bool { return e.Text != "" })
	return sanitize.Text(e.Text)
}

// Failed is the newest reply of ours that did not, or may not have arrived.
func (m *Model) Failed() (desk.Entry, bool) {
	if m.cur == nil {
		return desk.Entry{}, false
	}
	return m.cur.newestOf(desk.FromAgent, undelivered)
}

// Kept is my newest reply that no feed has in hand yet.
func (m *Model) Kept() (desk.Entry, bool) {
	if m.cur == nil {
		return desk.Entry{}, false
	}
	return m.cur.newestOf(desk.FromAgent, func(e desk.Entry) bool { return e.Agent == m.o.Me && e.Delivery == desk.Queued })
}

// FailedNote is the newest note that a platform did not, or may not have taken.
func (m *Model) FailedNote() (desk.Entry, bool) {
	if m.cur == nil {
		return desk.Entry{}, false
	}
	return m.cur.newestOf(desk.FromSystem, func(e desk.Entry) bool { return e.Note() && undelivered(e) })
}

// AnsweredBeside is when somebody else than an agent replied last, as far as is
// loaded; zero if never.
func (m *Model) AnsweredBeside(agent desk.AgentID) desk.Instant {
	if m.cur == nil {
		return 0
	}
	e, _ := m.cur.newestOf(desk.FromAgent, func(e desk.Entry) bool { return e.Agent != agent && e.Delivery != desk.Withdrawn })
	return e.At
}

func undelivered(e desk.Entry) bool {
	return e.Delivery == desk.Failed || e.Delivery == desk.Unconfirmed
}

// Heard is when the customer wrote last, as far as is loaded; zero if never.
// known is false while nothing is loaded, or only what came after it.
func (m *Model) Heard() (at desk.Instant, known bool) {
	if m.cur == nil || !m.cur.loaded {
		return 0, false
	}
	e, ok := m.cur.newestOf(desk.FromCustomer, func(e desk.Entry) bool { return e.Delivery != desk.Withdrawn })
	return e.At, ok || m.cur.complete
}

// ToggleLong shows very long messages in full, or cuts them again.
func (m *Model) ToggleLong() {
	if m.cur != nil {
		m.cur.long = !m.cur.long
		m.version++
	}
}
