package desk

import "errors"

// ErrElsewhere says that a session is not with whom it was to be moved from any
// more. Nothing was changed.
var ErrElsewhere = errors.New("somebody else has this session by now")

// Move gives a session of one agent to another, or back to Unassigned when to is
// empty; an empty from is a session of nobody. It is refused with ErrElsewhere
// when the session is not with from.
func Move(s *Session, from, to AgentID, now Instant) ([]Entry, error) {
	if s.Open() && s.Assignee != from {
		return nil, ErrElsewhere
	}
	return Transfer(s, to, now)
}
