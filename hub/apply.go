package hub

import (
	"tend/desk"
	"tend/store"
)

// forget empties the hub's picture of the desk. What couriers are doing is
// kept: they go on whatever the watcher does. n is how many sessions are to
// come.
func (h *Hub) forget(n int) {
	h.sessions = newAgendaFor[desk.SessionID, *desk.Session](n)
	h.crew = newCrew(h.sitters.away)
	h.reminders = newReminders()
	h.answers = newAnswers(h.o.Automatic)
	h.outbox.forget()
	h.feeds.forget()
	h.sitters.forget()
}

// apply brings the picture up to date with what the store reports.
func (h *Hub) apply(c store.Changes) {
	if c.Snapshot {
		h.forget(len(c.Sessions))
	}
	now := h.now()
	for _, d := range c.Docs {
		h.doc(d)
	}
	for _, s := range c.Sessions {
		h.see(s, now)
	}
	for _, id := range c.Gone {
		h.lose(id, now)
	}
	if c.Snapshot {
		h.feeds.seen = true
		h.lines.lookBack()
		h.reminders.orphans(h.sessions, now)
	}
}

// doc takes in a document that the hub's work depends on.
func (h *Hub) doc(d store.Doc) {
	h.answers.doc(d)
	h.feeds.doc(d)
	if a, changed := h.sitters.doc(d); changed {
		h.turned(a, h.read)
		h.crew.news = true
	}
	switch d.Kind {
	case store.DocAgent:
		h.crew.agent(d)
	case store.DocShop:
		h.outbox.shop(d)
	case store.DocReach:
		h.outbox.reach(d)
	case store.DocReminder:
		h.reminders.doc(d)
	}
}

// see takes in the state of a session. One that is older than what is known
// comes from a watcher that has not caught up with the hub's own commits.
func (h *Hub) see(s *desk.Session, now desk.Instant) {
	old, known := h.sessions.Get(s.ID)
	if known && old.Rev > s.Rev {
		return
	}
	if s.Active() {
		h.sessions.Set(s.ID, s, h.o.Rules.IdleAt(s))
	} else {
		h.sessions.Remove(s.ID)
	}
	h.tell(old, s, now)
	if !s.Open() {
		h.reminders.ended(s.ID, now)
	}
}

// lose forgets a session that does not exist any more.
func (h *Hub) lose(id desk.SessionID, now desk.Instant) {
	if old, known := h.sessions.Get(id); known {
		h.sessions.Remove(id)
		h.tell(old, nil, now)
	}
	h.reminders.ended(id, now)
}

// tell passes a session's change on to the duties; either may be nil.
func (h *Hub) tell(old, s *desk.Session, now desk.Instant) {
	if h.o.Allocate {
		h.crew.session(old, s)
	}
	h.outbox.session(old, s, now)
	h.answers.session(old, s, now)
	h.strays(old, s, now)
	if h.feeds.seen { // else the mirrors look back themselves
		h.lines.session(old, s)
	}
}
