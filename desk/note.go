package desk

import "strings"

// PreparedNote is what stands in Entry.Prepared of a note.
const PreparedNote = "note"

// Note reports whether an entry is a note of the staff: a message from the
// system with an author, which customers never see. A note is no reply, moves no clock and
// is no part of what a session is judged by, whoever wrote it and wherever.
func (e Entry) Note() bool {
	return e.Type == Message && e.From == FromSystem && e.Prepared == PreparedNote
}

// WriteNote is a note to be put into a customer's thread.
type WriteNote struct {
	ID    MessageID // made by the caller once, before any retry
	Agent AgentID   // the author
	Text  string
	// Keeps says that the platform keeps notes, too ([Abilities].Notes), and
	// is to be given this one. Elsewhere it stays on the desk.
	Keeps bool
}

// Entries gives what the note adds to the log. A session that has ended takes
// one as well: it says something about the customer. Errors: ErrEmpty and
// ErrLong.
func (n WriteNote) Entries(s *Session, now Instant) ([]Entry, error) {
	switch {
	case strings.TrimSpace(n.Text) == "":
		return nil, ErrEmpty
	case len(n.Text) > MaxText:
		return nil, ErrLong
	}
	e := Entry{Type: Message, ID: n.ID, At: later(now, s.LastEntry), From: FromSystem, Kind: KindText,
		Agent: n.Agent, Text: n.Text, Prepared: PreparedNote}
	if n.Keeps {
		e.Delivery = Queued
	}
	return []Entry{e}, nil
}
