package hub

import (
	"tend/desk"
	"tend/store"
)

// reminders keeps the reminders of all agents by when they have to be looked
// at: when they are due, and once more when their session ends.
type reminders struct {
	agenda    *agenda[string, reminder]
	bySession map[desk.SessionID]map[string]bool
}

type reminder struct {
	store.Reminder
	doc store.Doc
	due bool // its document says that it came up
}

func newReminders() *reminders {
	return &reminders{agenda: newAgenda[string, reminder](), bySession: map[desk.SessionID]map[string]bool{}}
}

// doc takes in a reminder's document. One in another shape than the program
// writes is somebody's own and left alone.
func (r *reminders) doc(d store.Doc) {
	r.remove(d.ID)
	if d.Value == nil {
		return
	}
	v, err := store.ReminderOf(d)
	if err != nil || v.Session == "" {
		return
	}
	rem := reminder{Reminder: v, doc: d, due: cameUp(d)}
	r.agenda.Set(d.ID, rem, 0)
	r.wait(rem)
	if r.bySession[v.Session] == nil {
		r.bySession[v.Session] = map[string]bool{}
	}
	r.bySession[v.Session][d.ID] = true
}

func (r *reminders) remove(id string) {
	old, ok := r.agenda.Get(id)
	if !ok {
		return
	}
	r.agenda.Remove(id)
	delete(r.bySession[old.Session], id)
	if len(r.bySession[old.Session]) == 0 {
		delete(r.bySession, old.Session)
	}
}

// ended has the reminders of a session looked at now.
func (r *reminders) ended(id desk.SessionID, now desk.Instant) {
	for doc := range r.bySession[id] {
		r.agenda.Move(doc, now)
	}
}

// orphans has those reminders looked at whose session is not active.
func (r *reminders) orphans(sessions *agenda[desk.SessionID, *desk.Session], now desk.Instant) {
	for id := range r.bySession {
		if s, ok := sessions.Get(id); !ok || !s.Open() {
			r.ended(id, now)
		}
	}
}

// Next is when the next reminder has to be looked at, zero if never.
func (r *reminders) Next() desk.Instant { return r.agenda.Next() }

// wait puts a reminder back until its time, for good if it came up already.
func (r *reminders) wait(rem reminder) {
	at := rem.At
	if rem.due {
		at = 0
	}
	r.agenda.Move(rem.doc.ID, at)
}
