package desk

import "slices"

// Withdraw takes back an entry: a message that is still held, or an activity.
// The entry given back replaces the one in the log and counts for nothing. A
// message that has gone out is ErrGone.
func Withdraw(e Entry) (Entry, error) {
	if e.Type == Message && e.Delivery != Held {
		return e, ErrGone
	}
	e.Delivery, e.Release = Withdrawn, 0
	return e, nil
}

// Unqueue is [Withdraw] for a message that may also have been let go, as long as
// no feed has it in hand: ErrGone otherwise. Commit it against the entry as it
// is stored, so that it is either taken back or delivered.
func Unqueue(e Entry) (Entry, error) {
	if e.Type == Message && e.Delivery == Queued {
		e.Delivery = Held
	}
	return Withdraw(e)
}

// Release lets a held message go: to the feed of its shop, or, where there is
// none, it is done.
func Release(e Entry, feed bool) Entry {
	if e.Delivery != Held {
		return e
	}
	e.Delivery, e.Release = Settled, 0
	if feed {
		e.Delivery = Queued
	}
	return e
}

// Deliver records how far a message has come. An automatic answer that failed
// or cannot be confirmed answers nothing any more: the FAQ press waits for a
// person, and whether the message is sent again is theirs to decide.
func Deliver(e Entry, state Delivery, remote, reason string) Entry {
	e.Delivery, e.Reason = state, reason
	if e.From == FromAuto && (state == Failed || state == Unconfirmed) {
		e.Answers, e.Prepared = "", ""
	}
	if remote != "" {
		e.RemoteID = remote
	}
	return e
}

// SendAgain puts a message that failed or may have arrived back into the queue.
// seen is the time of the newest reply of anybody else that was looked at for
// it, zero for none: it is kept in Release, which a message that is not held has
// no other use for, and what came until then does not overtake it. Any other
// message stays as it is.
func SendAgain(e Entry, seen Instant) Entry {
	if e.Delivery != Failed && e.Delivery != Unconfirmed {
		return e
	}
	e.Release = max(e.Release, seen)
	return Deliver(e, Queued, "", "")
}

// Settle is the session with the delivery of one of its messages brought up
// to date. Only what is shown beside the message changes, no clock does: for
// a withdrawn message fold the log anew instead. The session given is not
// changed.
func Settle(s *Session, e Entry) *Session {
	t := *s
	t.Pending = slices.DeleteFunc(slices.Clone(s.Pending), func(o Outgoing) bool { return o.ID == e.ID })
	if e.Pending() {
		t.Pending = append(t.Pending, outgoing(e))
	}
	return &t
}
