package desk

// Recall takes back an automatic message that has not gone out. The press it
// answered waits for a person again.
func Recall(e Entry) Entry {
	e.Delivery, e.Release = Withdrawn, 0
	return e
}

// Overtaken reports whether an automatic message that has not gone out yet must
// not any more: a person has replied after it, the platform has given its own
// answer to the same press, or it has waited for so long that what it answers is
// not fresh. log is the customer's from the press on, or more of it.
func (r AutoRules) Overtaken(e Entry, log []Entry, now Instant) bool {
	if e.From != FromAuto || e.Prepared == "" {
		return false // not by these rules, or failed before and sent again by a person
	}
	if now.Sub(e.At) >= r.Fresh {
		return true
	}
	for _, x := range log {
		switch {
		case !ours(x) || x.ID == e.ID:
			continue
		case x.Human() && (x.At > e.At || x.At == e.At && x.Seq > e.Seq):
			return true
		case x.From == FromAuto && e.Answers != "" && x.Answers == e.Answers:
			return true
		}
	}
	return false
}
