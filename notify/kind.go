package notify

import "slices"

// Kind says what an event is about. Its text is what configuration files and
// logs call it.
type Kind string

const (
	// NewUnassigned is a customer who waits in Unassigned.
	NewUnassigned Kind = "new-unassigned"
	// NewMine is a customer's message in a session of mine.
	NewMine Kind = "new-mine"
	// Expiring is a session that entered the last part of its window.
	Expiring Kind = "expiring"
	// LastCall is the last warning before a deadline. No budget holds it back.
	LastCall Kind = "last-call"
	// QueueGrows is the number of sessions in Unassigned, pushed on every change.
	QueueGrows Kind = "queue-grows"
	// Crossed is a customer's message that came before a reply or closing that
	// was made without having seen it. It is rare and in no list of what waits, so
	// it is none of [Kinds]: settings do not turn it off, and a session in which
	// nobody waits does not settle it.
	Crossed Kind = "crossed"
)

// Kinds returns every kind, in the order settings show them.
func Kinds() []Kind {
	return []Kind{NewUnassigned, NewMine, Expiring, LastCall, QueueGrows}
}

// Known reports whether k is one of [Kinds].
func (k Kind) Known() bool { return slices.Contains(Kinds(), k) }
