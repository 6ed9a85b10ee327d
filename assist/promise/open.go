package promise

import (
	"time"

	"tend/desk"
	"tend/desk/starter"
)

// Open returns the promise that is still open in a session, given the entries
// of its thread in their order, and the entry that holds it. A promise is open
// until a later human reply of ours that says something and promises nothing.
// A later promise takes its place, since it says by when now; a greeting or a
// delay leaves it open. Messages that were taken back count for nothing. Times
// are read as said at the moment of their message; At may have passed.
func Open(entries []desk.Entry, zone *time.Location) (Promise, desk.Entry, bool) {
	for i := len(entries) - 1; i >= 0; i-- {
		e := entries[i]
		if !e.Human() || e.Delivery == desk.Withdrawn {
			continue
		}
		if p, ok := Find(e.Text, e.At, zone); ok {
			return p, e, true
		}
		if !starter.Vague(e.Text) {
			break
		}
	}
	return Promise{}, desk.Entry{}, false
}
