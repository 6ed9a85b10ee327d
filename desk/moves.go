package desk

// Moves is what somebody did lately with what is others': who had it is told, and
// who has it now. The log of a customer says to whom a session went, not who gave
// it there; this does, for as long as it is news. What is not in it may have been
// done by anybody.
type Moves struct {
	By       AgentID `json:"-"`
	Sessions []Moved `json:"sessions,omitempty"`
	Breaks   []Ended `json:"breaks,omitempty"`
}

// MostMoves bounds how many sessions, and how many breaks, are kept in mind.
const MostMoves = 1000

// Moved is a session that went to an agent, or to nobody where To is empty. At is
// the time of that entry in the log.
type Moved struct {
	Shop     ShopID     `json:"shop"`
	Customer CustomerID `json:"customer"`
	At       Instant    `json:"at"`
	To       AgentID    `json:"to,omitempty"`
}

// Ended is a break of an agent that was ended, and since when they accept.
type Ended struct {
	Agent AgentID `json:"agent"`
	At    Instant `json:"at"`
}

// Key names the customer of the session.
func (m Moved) Key() Key { return Key{m.Shop, m.Customer} }

// MovedBy gives how a session was moved that was from's before, if that is
// somebody else's business than by's: the session came from another agent, or
// went to one.
func MovedBy(by, from AgentID, s *Session) (Moved, bool) {
	last := len(s.Assigned) - 1
	other := func(a AgentID) bool { return a != "" && a != by }
	if last < 0 || s.Assigned[last].Agent != s.Assignee || s.Assignee == from || !other(from) && !other(s.Assignee) {
		return Moved{}, false
	}
	return Moved{s.Shop, s.Customer, s.Assigned[last].At, s.Assignee}, true
}

// Join puts later moves behind these; of too many the oldest are forgotten.
func (m Moves) Join(later Moves) Moves {
	m.Sessions = newest(append(m.Sessions, later.Sessions...))
	m.Breaks = newest(append(m.Breaks, later.Breaks...))
	return m
}

func newest[T any](all []T) []T { return all[max(0, len(all)-MostMoves):] }
