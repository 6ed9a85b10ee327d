package desk

// ReasonReplaced stands in Entry.Reason of a reply that may have arrived and
// in whose place a person wrote another.
const ReasonReplaced = "replaced"

// Replace makes room for a reply that is written in the place of an earlier
// one. Commit both together, so that never two of them can go out.
//
// A reply that the platform refused is taken back: the customer has nothing of
// it, so it stops no clock any more and is not shown. One that may have arrived
// stays in the thread and goes on counting, since the customer may have read
// it; that it is not known is no longer anybody's work. Neither is ever sent
// again. A reply in any other state is ErrGone: it is on its way or has arrived.
func Replace(e Entry) (Entry, error) {
	if e.Type != Message || e.From != FromAgent {
		return e, ErrGone
	}
	switch e.Delivery {
	case Failed:
		e.Delivery, e.Release = Withdrawn, 0
	case Unconfirmed:
		e.Delivery, e.Reason = Settled, ReasonReplaced
	default:
		return e, ErrGone
	}
	return e, nil
}

// Reinstate undoes Replace for a reply that may have arrived, when the one in its
// place was taken back: it is unconfirmed again, and somebody's work. Every other
// message, a refused one that Replace took back among them, stays as it is.
func Reinstate(e Entry) Entry {
	if e.Replaced() {
		e.Delivery, e.Reason = Unconfirmed, ""
	}
	return e
}

// Replaced reports whether another reply was written in the place of this one,
// which may have arrived.
func (e Entry) Replaced() bool {
	return e.Human() && e.Delivery == Settled && e.Reason == ReasonReplaced
}
