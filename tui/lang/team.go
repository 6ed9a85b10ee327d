package lang

import "tend/desk"

// Team are the texts of the team page.
type Team struct {
	Title  string
	Counts func(agents, there, open int) string // there: who accepts
	Nobody string                               // of the agents that are known, there are none

	// The heads of the table.
	Agent, Status, Since, Load, Full, Oldest, Expiring, Rate string
	Unassigned                                               string
	You                                                      string // behind one's own name
	Statuses                                                 map[desk.Status]string
	NeverSaid                                                string
	Idle                                                     func(span string) string // accepting, but no key is pressed
	IdleShort                                                string
	Absent                                                   string // accepting, but no console is there
	SinceWhen                                                func(clock, span string) string
	Waits                                                    func(span, since string) string

	// What is the matter, in a sentence and in a word or two for the top bar.
	Away, NoRoom, Stuck, FullUp TeamAlarm
	Several                     func(n int) string
	AndMore                     func(names string, more int) string
	Well                        string // nothing is the matter

	// What a manager can do.
	Keys                          map[string]string // short words for the line of keys
	Managers                      string            // in its place for an agent
	Capacity                      func(name string) string
	CapacityLabel, BadCapacity    string
	CapacityNote                  func(open, of int) string
	CapacitySet                   func(name string, n int) string
	MoveTitle                     func(name string) string
	MoveUnassigned                string
	MoveCount                     func(from, to string) string
	MoveLabel, MoveDo             string // MoveDo is what the key does that moves them
	MoveNote                      func(all int) string
	BadCount                      func(all int) string
	NothingToMove                 func(name string) string
	Moved                         func(n int, from, to string) string
	NotMoved                      func(n int) string // changed meanwhile, and stayed where they are
	MovedBack                     func(n int) string
	NotMovedBack                  func(n int) string
	EndBreak                      func(name string) string
	EndBreakText                  func(name, since string) string
	EndBreakYes                   string
	NoBreak                       func(name, status string) string
	BreakEnded                    func(name string) string
	Sessions                      func(name string) string
	SessionsOpen, NoSessions      string
	RateFailed                    string
	NobodysCapacity, NobodysBreak string // asked of Unassigned
}

// TeamAlarm is what is said of one thing that is the matter: whole sentences on the
// page, a word or two in the top bar. waiting and since are of the queue, "" where
// nothing waits; who names agents.
type TeamAlarm struct {
	Long  func(who string, waiting int, since string) string
	Short func(who string, n int) string
}

// Alarm are the words for an alarm.
func (t *Team) Alarm(a desk.Alarm) TeamAlarm {
	switch a {
	case desk.AlarmAway:
		return t.Away
	case desk.AlarmNoRoom:
		return t.NoRoom
	case desk.AlarmStuck:
		return t.Stuck
	}
	return t.FullUp
}
