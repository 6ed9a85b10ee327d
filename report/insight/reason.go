package insight

// Reason is why a session was missed.
type Reason string

// The reasons. Decide says when each holds.
const (
	OutOfHours         Reason = "out of hours"
	AnsweredLate       Reason = "answered late"
	AssignedUnanswered Reason = "assigned but unanswered"
	NobodyAccepting    Reason = "nobody accepting"
	QueueFull          Reason = "queue full"
	NotTaken           Reason = "not taken"
	Unknown            Reason = "unknown"
)

// Reasons are all reasons in the order in which reports list them.
func Reasons() []Reason {
	return []Reason{AnsweredLate, AssignedUnanswered, QueueFull, NobodyAccepting, NotTaken, OutOfHours, Unknown}
}

// Facts is what is known of a missed session's window, from its clock to its
// deadline, both included.
type Facts struct {
	Hours     bool // it is known when people work
	Worked    bool // some of the window lies in working hours
	Had       bool // somebody had the session at the deadline
	Replied   bool // a human reply came after the deadline
	History   bool // it is known who was accepting
	Accepting bool // somebody was accepting at some time in the window
	Room      bool // somebody accepting had room at some time in the window
}

// Decide names the reason of a miss: the first of these that holds.
//
//  1. out of hours: working hours are known, and none of the window lies in
//     them. Nobody could be expected to answer, whoever had the session.
//  2. answered late: somebody had it at the deadline, and a reply came after.
//  3. assigned but unanswered: somebody had it at the deadline, and no reply
//     ever came.
//  4. Where no status history reaches back that far: answered late if a reply
//     came, else unknown.
//  5. nobody accepting: nobody had it, and nobody was accepting at any time in
//     the window.
//  6. queue full: somebody was accepting, but all who were had as many sessions
//     as they may hold, all through the window.
//  7. answered late: somebody had room, and a reply came after the deadline.
//  8. not taken: somebody had room, and nobody took it.
func Decide(f Facts) Reason {
	switch {
	case f.Hours && !f.Worked:
		return OutOfHours
	case f.Had && f.Replied:
		return AnsweredLate
	case f.Had:
		return AssignedUnanswered
	case !f.History:
		return f.late(Unknown)
	case !f.Accepting:
		return NobodyAccepting
	case !f.Room:
		return QueueFull
	}
	return f.late(NotTaken)
}

func (f Facts) late(otherwise Reason) Reason {
	if f.Replied {
		return AnsweredLate
	}
	return otherwise
}
