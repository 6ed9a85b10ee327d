package page

import (
	"fmt"

	"tend/report/insight"
)

// English are the texts in English.
func English() Texts {
	return Texts{
		Code: "en", Title: "Response rate", AllShops: "All shops",
		Range:   func(from, until string) string { return from + " to " + until },
		Made:    func(at string) string { return "As of " + at },
		Nothing: "Nothing to show for these days.", AsTable: "The numbers as a table",
		NoRate: "–", NoOne: "nobody", Nobody: "no person needed",
		Answered: func(n, of int) string { return fmt.Sprintf("%s of %s answered in time", number(n), number(of)) },
		Target:   func(rate string) string { return "target " + rate },
		Pending:  func(n int) string { return plural(n, "session is", "sessions are") + " still running." },
		IfAll:    func(rate string) string { return rate + " if all of them are answered in time" },
		IfNone:   func(rate string) string { return rate + " if none is" },
		Reached:  "The target is reached, whatever becomes of them.",
		Lost:     "The target cannot be reached any more.",
		Need: func(n, of int, by string) string {
			return fmt.Sprintf("The target needs %s of these %s answered, the first by %s.", number(n), number(of), by)
		},
		LeftOut: func(n int) string {
			return plural(n, "session", "sessions") + " left out: holiday, no reply needed or abuse"
		},
		Uncounted: func(n int) string { return plural(n, "session", "sessions") + " not counted" },
		Figures:   func(policy string) string { return "The figures below are about " + policy + "." },
		Bands:     map[string]string{"excellent": "excellent", "good": "good", "safe": "safe", "warning": "warning", "low": "low", "danger": "danger"},
		Trend:     Section{"Day by day", "The line is the rate of the sessions opened on a day, the columns are how many there were, and the dashed line is the target."},
		First:     Section{"Time to the first reply", "From the moment the clock of a session started to the first reply by a person."},
		Week:      Section{"Hour of the week", "By the hour in which customers opened their sessions, on the shop's clock."},
		Misses:    Section{"What was missed", "By the hour of the deadline, and why."},
		Agents:    Section{"Agents", "Who replied first has an answered session, who had it at the deadline a missed one."},
		Questions: Section{"What customers ask most", "Messages that needed a person, put together where they say the same."},
		Prepared:  Section{"What prepared texts achieve", "Asked again: the customer wrote once more within 24 hours, thanks aside. Compare with what is written by hand."},
		Notes:     "How this is counted",
		NotesLines: []string{
			"Rate = answered in time ÷ (answered in time + missed). Sessions whose window still runs are shown beside it.",
			"Days and hours are those of each session's shop. A session belongs to the day on which it was opened.",
			"Out of hours: the whole window lies outside the working hours of the roster.",
			"Answered late and assigned but unanswered: somebody had the session at the deadline.",
			"Nobody accepting and queue full: nobody had it, and all through the window nobody took new sessions, or all who did had as many as they may hold.",
			"Not taken: somebody had room and nobody took it; if a reply came after all, it is answered late. Unknown: nothing was recorded of who was there.",
		},
		Day: "Day", Sessions: "Sessions", Responded: "In time", Missed: "Missed", Rate: "Rate", PendingHead: "Running",
		Median: "Median first reply", Replies: "Replies", Agent: "Agent",
		TrendDesc: func(low, lowDay, high, highDay string) string {
			return fmt.Sprintf("Lowest %s on %s, highest %s on %s.", low, lowDay, high, highDay)
		},
		Percentiles: func(p50, p90, p99 string) string {
			return fmt.Sprintf("Half within %s, 90 %% within %s, 99 %% within %s.", p50, p90, p99)
		},
		UpTo:   func(d string) string { return "up to " + d },
		Over:   func(d string) string { return "over " + d },
		Within: "in time", Late: "late", Share: "Share",
		Volume: "Sessions opened", RateByHour: "Rate", Hour: "Hour",
		Weekdays:   [7]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
		ByDeadline: "Misses by the hour of their deadline", Reason: "Why",
		Reasons: map[insight.Reason]string{
			insight.AnsweredLate: "answered late", insight.AssignedUnanswered: "assigned but unanswered",
			insight.QueueFull: "queue full", insight.NobodyAccepting: "nobody accepting",
			insight.NotTaken: "not taken", insight.OutOfHours: "out of hours", insight.Unknown: "unknown",
		},
		More: func(n int) string { return number(n) + " more" },
		Latest: func(n, of int) string {
			if n == of {
				return plural(n, "missed session", "missed sessions")
			}
			return fmt.Sprintf("The latest %s of %s missed sessions", number(n), number(of))
		},
		Customer: "Customer", Opened: "Opened", Deadline: "Deadline", Delay: "Reply late by",
		Question: "Question", Asked: "Asked", InTime: "In time", FAQ: "FAQ", NoFAQ: "no entry",
		Wordings: func(n int) string { return plural(n, "wording", "wordings") },
		Others:   func(n int) string { return plural(n, "other question", "other questions") },
		Besides: func(g, c int) string {
			return fmt.Sprintf("Not counted as questions: %s and %s.", plural(g, "greeting", "greetings"), plural(c, "word of thanks", "words of thanks"))
		},
		Wordless: func(list string) string { return "Without words: " + list + "." },
		Kinds: map[string]string{
			"image": "pictures", "video": "videos", "emoji": "emoji", "product": "product cards", "order": "order cards",
			"faq": "FAQ presses", "other": "others", "text": "texts",
		},
		Slack: func(n int) string { return fmt.Sprintf("Counts may be up to %s too low.", number(n)) },
		Text:  "Text", Sent: "Sent", Edited: "Edited first", Again: "Asked again", ByHand: "written by hand",
		Sources: map[string]string{"quick": "quick reply", "prompt": "prompt", "remark": "closing remark", "faq": "FAQ answer", "scene": "scene"},
		Units: Units{
			Seconds: func(n int) string { return fmt.Sprintf("%d\u00a0s", n) },
			Minutes: func(n int) string { return fmt.Sprintf("%d\u00a0min", n) },
			Hours:   func(n int) string { return fmt.Sprintf("%d\u00a0h", n) },
			Days:    func(n int) string { return plural(n, "day", "days") },
			Join:    " ", List: ", ",
		},
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return number(n) + " " + many
}
