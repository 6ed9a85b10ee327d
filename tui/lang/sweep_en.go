package lang

import "fmt"

func englishSweep() Sweep {
	return Sweep{
		Title:          func(n, of int) string { return fmt.Sprintf("Sweep %d of %d", n, of) },
		Closing:        func(n, of int) string { return fmt.Sprintf("Closing %d of %d", n, of) },
		Over:           func(n int) string { return fmt.Sprintf("Sweep, %d done", n) },
		DoneBy:         func(clock string) string { return "done by " + clock + " at this pace" },
		Nothing:        "Nobody waits. There is nothing to sweep.",
		Elsewhere:      func(c string) string { return c + " has been answered meanwhile; k goes on." },
		EndedElsewhere: func(c string) string { return "The session of " + c + " has ended meanwhile; k goes on." },
		Wrote:          func(c string) string { return c + " wrote again; k goes on." },
		Receipt:        func(began, ended string) string { return "Sweep of " + began + " to " + ended },
		Handled:        func(n int) string { return count(n, "session", "sessions") + " dealt with:" },
		Empty:          "Nothing was done.",
		Deeds: map[string]string{
			"replied": "answered with a quick reply", "suggested": "answered from the FAQ", "wrote": "answered by hand",
			"prompted": "asked what was meant", "no-reply": "needed no reply", "closed": "closed",
			"transferred": "transferred", "given-back": "given back to Unassigned", "reminded": "put off, with a reminder",
			"skipped": "skipped", "left-open": "left open", "kept-here": "answered in an outage, and kept here first",
		},
		Left:    func(n int) string { return count(n, "customer still waits", "customers still wait") + "." },
		Rate:    func(policy string, days int) string { return policy + ", " + count(days, "day", "days") + ":" },
		Pending: func(n int) string { return fmt.Sprintf("%d open", n) },
		GoOn:    func(n int) string { return "goes on with " + count(n, "session that waits", "sessions that wait") },
		Quiet: func(n int) string {
			return count(n, "session was", "sessions were") + " answered long ago and not closed."
		},
		OneByOne: "goes through them one by one", All: "closes them all", Leave: "back to the lists",
		Saved: func(file string) string { return "The receipt is in " + file + "." },
		Why:   "Skip, because …",
		Reasons: []string{
			"I have to ask somebody", "waiting for the warehouse or the carrier", "a colleague knows this one",
			"needs time; I come back to it", "not sure what is meant",
		},
		Keys: map[string]string{"skip": "skip", "leave-sweep": "end", "suggest": "suggested"},
	}
}
