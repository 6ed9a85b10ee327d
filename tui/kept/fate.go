package kept

import "tend/desk"

// Fate is what becomes of a kept reply.
type Fate uint8

// The fates. All but Goes and Arrived mean that the person has to look. Books have
// them by number: a new one goes to the end.
const (
	Goes     Fate = iota // it is sent as it was meant
	Arrived              // the desk has it
	Wrote                // the customer wrote after it
	Answered             // somebody else answered
	Taken                // somebody else has the session
	Ended                // the session has ended
	Refused              // the desk does not take it
)

// Back reports whether the reply becomes a draft again.
func (f Fate) Back() bool { return f != Goes && f != Arrived }

// Fate decides by the customer's latest session, as it is now: nil if there is
// none. me is who wrote the reply.
func (r Reply) Fate(s *desk.Session, me desk.AgentID) Fate {
	switch {
	case s != nil && s.LastHuman == r.ID:
		return Arrived
	case s == nil, s.ID != r.Session, !s.Open():
		return Ended
	case s.LastID != r.Seen.Customer:
		return Wrote
	case !r.follows(s.LastHuman):
		return Answered
	case s.Assignee != "" && s.Assignee != me && s.Assignee != r.Holder:
		return Taken
	}
	return Goes
}

// follows reports whether a message of an agent was on screen, or is one of mine
// that was sent before this reply.
func (r Reply) follows(last desk.MessageID) bool {
	if last == r.Seen.Agent {
		return true
	}
	for _, id := range r.After {
		if id == last {
			return true
		}
	}
	return false
}

// Send is the reply as it is handed to the desk that is in the state of s. It is
// not held back: the time to take it back was while it was kept.
func (r Reply) Send(s *desk.Session, me desk.AgentID, feed bool) desk.Send {
	seen := desk.SeenIn(s)
	return desk.Send{ID: r.ID, Agent: me, Text: r.Text, Feed: feed, Seen: &seen, Prepared: r.Prepared, Edited: r.Edited}
}
