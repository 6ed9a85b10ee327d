package lang

import "fmt"

func englishRoster() BoardRoster {
	return BoardRoster{
		Goal: func(share, window string, weeks, sessions int) string {
			return fmt.Sprintf("People needed to answer %s within %s, from %s with %s.", share, window,
				count(weeks, "week", "weeks"), count(sessions, "session", "sessions"))
		},
		Queue:     "Each hour is a queue of its own (Erlang).",
		Fluid:     "The backlog decides: who is on clears the oldest first.",
		Few:       "These are few data: take the numbers for a first guess.",
		NoHistory: "There are no sessions yet that need a person, so nothing can be planned.",
		NoRoster:  "There is no roster yet, so nobody knows when somebody is on.",
		InTime:    func(share string) string { return "With this roster " + share + " can be expected in time." },
		Hopeless:  "In some hours no number of people is enough.",
		Sure: func(day, hour string, needed, low, high int) string {
			return fmt.Sprintf("How sure: %s %s needs %d, between %d and %d four times out of five.", day, hour, needed, low, high)
		},
		Handling: func(replies, period string) string {
			return "A session takes " + replies + " replies of " + period + "."
		},
		Expire: func(n int, when, clear string) string {
			if n == 1 {
				return "1 expires " + when + " and nobody is on: clear it " + clear + "."
			}
			return fmt.Sprintf("%d expire %s and nobody is on: clear them %s.", n, when, clear)
		},
		At:       func(clock string) string { return "at " + clock },
		Between:  func(first, last string) string { return "between " + first + " and " + last },
		ClearBy:  func(clock string) string { return "by " + clock },
		ClearNow: "now", Uncovered: "Without cover: ", Short: "Too few: ", Covered: "No hour is without cover.",
		Block: func(day, from string, hours, needed, on int) string {
			text := fmt.Sprintf("%s %s %d h", day, from, hours)
			if needed > 0 {
				text += fmt.Sprintf(" (%d needed, %d on)", needed, on)
			}
			return text
		},
		AndMore:   func(n int) string { return fmt.Sprintf("and %d more", n) },
		Measures:  []string{"Needed", "On the roster", "Sessions an hour"},
		ShortSign: "fewer are on than needed",
		Title:     "Roster", Who: "Who", Days: "Days", From: "From", To: "To", Shop: "Shop", Zone: "Clock", Valid: "Valid",
		People:   func(n int) string { return count(n, "person", "people") },
		EveryDay: "every day", Overnight: "next day", Empty: func(key string) string { return "No shift yet; " + key + " adds one." },
	}
}

func englishShift() BoardShift {
	return BoardShift{
		New: "New shift", Edit: "Shift",
		Agent: "Agent", NoAgent: "somebody", People: "How many, if unnamed", Days: "Days",
		From: "From", To: "To", Shop: "Shop", AllShops: "all", Zone: "Time zone",
		Begin: "First day", End: "Last day",
		Note:    "Days such as mon-fri or sat sun; empty is every day. Times such as 09:00. An end that is not after the beginning is on the next day. Dates such as 2025-11-30; empty is always.",
		BadDays: "Write days such as mon-fri or sat sun.", BadTime: "Write a time such as 09:00.",
		BadZone: "This time zone is not known; write one such as Asia/Shanghai.", BadDate: "Write a date such as 2025-11-30.",
		BadPeople: "Name an agent or say how many, not both.", BadOrder: "The last day is before the first.",
		Delete: "delete", DeleteText: func(who, when string) string { return "Delete the shift of " + who + ", " + when + "?" },
		Deleted: "The shift is deleted.",
		Hours: func(days, from, to, period string) string {
			return days + ", " + from + " to " + to + ": " + period
		},
	}
}
