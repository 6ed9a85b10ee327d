package lang

import (
	"fmt"

	"tend/desk"
)

func englishTeam() Team {
	return Team{
		Title: "Team",
		Counts: func(agents, there, open int) string {
			return fmt.Sprintf("%s, %d accepting, %s", counted(agents, "agent"), there, counted(open, "open session"))
		},
		Nobody: "Nobody has worked at this desk yet.",
		Agent:  "Agent", Status: "Status", Since: "Since", Load: "Load", Full: "Full", Oldest: "Waits", Expiring: "Soon", Rate: "Today",
		Unassigned: "Unassigned", You: " (you)",
		Statuses:  map[desk.Status]string{desk.Accepting: "accepting", desk.Break: "on a break", desk.Offline: "offline"},
		NeverSaid: "never said",
		Idle:      func(span string) string { return "idle " + span }, IdleShort: "idle",
		Absent:    "not here",
		SinceWhen: func(clock, span string) string { return clock + ", " + span },
		Waits:     func(span, since string) string { return span + ", since " + since },
		Away: TeamAlarm{
			Long: func(_ string, n int, since string) string {
				return "Everybody is away, in working hours." + waitingEN(n, since)
			},
			Short: func(string, int) string { return "nobody is there" },
		},
		NoRoom: TeamAlarm{
			Long: func(_ string, n int, since string) string {
				return "The queue stands: nobody who accepts has room." + waitingEN(n, since)
			},
			Short: func(string, int) string { return "nobody has room" },
		},
		Stuck: TeamAlarm{
			Long: func(who string, n int, since string) string {
				return "The queue stands, although there is room: " + who + "." + waitingEN(n, since)
			},
			Short: func(string, int) string { return "the queue stands" },
		},
		FullUp: TeamAlarm{
			Long: func(who string, _ int, _ string) string { return "At 100 %: " + who + "." },
			Short: func(who string, n int) string {
				if n > 1 {
					return fmt.Sprintf("%d agents full", n)
				}
				return who + " is full"
			},
		},
		Several: func(n int) string { return fmt.Sprintf("%d team warnings", n) },
		AndMore: func(names string, more int) string { return fmt.Sprintf("%s and %d more", names, more) },
		Well:    "Nothing needs you here.",
		Keys: map[string]string{
			"team-open": "sessions", "team-move": "move sessions", "team-capacity": "capacity", "team-resume": "end a break",
			"leave-team": "back", "help": "keys", "undo": "undo",
		},
		Managers:      "capacity, moving and breaks are a manager's",
		Capacity:      func(name string) string { return "Capacity of " + name },
		CapacityLabel: "Sessions at once", BadCapacity: "Write a number from 0 to 9999.",
		CapacityNote: func(open, of int) string {
			return fmt.Sprintf("Open now: %d of %d. With 0 they are given none.", open, of)
		},
		CapacitySet: func(name string, n int) string {
			return fmt.Sprintf("%s takes up to %s now.", name, counted(n, "session"))
		},
		MoveTitle:      func(name string) string { return "Move sessions of " + name + " to" },
		MoveUnassigned: "Give sessions of nobody to",
		MoveCount:      func(from, to string) string { return "From " + from + " to " + to },
		MoveLabel:      "How many",
		MoveDo:         "move",
		MoveNote: func(all int) string {
			return fmt.Sprintf("Of %d, those most pressing first. One that somebody changes meanwhile stays where it is.", all)
		},
		BadCount:      func(all int) string { return fmt.Sprintf("Write a number from 1 to %d.", all) },
		NothingToMove: func(name string) string { return name + " has no open session." },
		Moved: func(n int, from, to string) string {
			return counted(n, "session") + " moved from " + from + " to " + to + "."
		},
		NotMoved:     func(n int) string { return counted(n, "session") + " changed meanwhile and stayed." },
		MovedBack:    func(n int) string { return counted(n, "session") + " moved back." },
		NotMovedBack: func(n int) string { return counted(n, "session") + " could not be moved back." },
		EndBreak:     func(name string) string { return "End the break of " + name + "?" },
		EndBreakText: func(name, since string) string {
			return name + " is on a break since " + since + ". They accept from now on and are given new sessions, as soon as you say so."
		},
		EndBreakYes:  "end it",
		NoBreak:      func(name, status string) string { return name + " is not on a break: " + status + "." },
		BreakEnded:   func(name string) string { return name + " is accepting again." },
		Sessions:     func(name string) string { return "Open sessions of " + name },
		SessionsOpen: "show", NoSessions: "no session fits",
		RateFailed:      "Today's rates could not be counted just now.",
		NobodysCapacity: "What nobody has has no capacity. Choose an agent.",
		NobodysBreak:    "Nobody has no break to end. Choose an agent.",
	}
}

// waitingEN says what waits with nobody.
func waitingEN(n int, since string) string {
	if n == 0 {
		return ""
	}
	verb := " wait"
	if n == 1 {
		verb = " waits"
	}
	return " " + counted(n, "customer") + verb + " with nobody, the first for " + since + "."
}

// counted names a number of things.
func counted(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
