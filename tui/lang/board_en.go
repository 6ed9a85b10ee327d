package lang

import (
	"fmt"
	"time"
)

func englishBoard() Board {
	return Board{
		Title:    "Numbers",
		Pages:    []string{"Overview", "Trend", "Hours", "Agents", "Misses", "Questions", "Staff"},
		Spans:    []string{"Today", "7 days", "30 days"},
		AllShops: "All shops",
		AsOf:     func(clock string) string { return "as of " + clock },
		TimesIn:  func(zone string) string { return "Times in " + zone + "." },
		HoursIn:  func(zone string) string { return "Hours in " + zone + "." }, ShopTimes: "Times in each shop's own zone.",
		Counting:  "counting …",
		Failed:    "The figures could not be counted just now. That is tried again; if it goes on, tend doctor says more.",
		Unreached: "The desk did not answer just now. The figures are counted as soon as it does.",
		Lost: func(since string) string {
			return "The desk cannot be reached since " + since + ". The figures are counted as soon as it is back."
		},
		Nothing: "No session was opened in this time.",
		More:    func(n int) string { return count(n, "more line", "more lines") },
		Bands: map[string]string{
			"excellent": "excellent", "good": "good", "safe": "safe", "warning": "warning", "low": "low", "danger": "danger",
		},
		Target:   func(share string) string { return "target " + share },
		Open:     func(n int) string { return fmt.Sprintf("%d open", n) },
		Weekdays: []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
		Period:   englishPeriod,
		Own:      englishBoardOwn(),
		Forecast: englishForecast(), Trend: englishTrend(), Hours: englishHours(), Agents: englishAgents(),
		Misses: englishMisses(), Asked: englishAsked(), Roster: englishRoster(), Shift: englishShift(),
		Keys: map[string]string{
			"numbers-next": "next page", "numbers-days": "days", "numbers-shop": "shop", "policy-1": "policy",
			"numbers-measure": "show", "leave-numbers": "back", "add-shift": "add", "delete-shift": "delete",
			"down": "down", "help": "keys",
			"sweep": "sweep these", "open": "open", "edit": "edit",
		},
	}
}

// englishPeriod says a length of time with the two units that matter: "45 s",
// "5 min", "3 h 05 min", "2 days".
func englishPeriod(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour && d%time.Hour < time.Minute:
		return fmt.Sprintf("%d h", int(d.Hours()))
	}
	return span(d)
}

func these(n int) string {
	if n == 1 {
		return "this one"
	}
	return fmt.Sprintf("these %d", n)
}

// ofThese says how many of so many are answered.
func ofThese(need, of int) string {
	switch {
	case of == 1:
		return "this one is"
	case need == 1:
		return fmt.Sprintf("1 of these %d is", of)
	}
	return fmt.Sprintf("%d of these %d are", need, of)
}

func englishForecast() BoardForecast {
	return BoardForecast{
		NoRate:  "No rate yet",
		Empty:   "No session counts yet, so there is no rate.",
		Settled: "nothing is open, so it stays.",
		Safe: func(floor string, of int) string {
			return fmt.Sprintf("%s is safe, even if none of %s is answered in time.", floor, these(of))
		},
		Need: func(floor string, need, of int, by string) string {
			return fmt.Sprintf("below %s unless %s answered by %s.", floor, ofThese(need, of), by)
		},
		Lost:      func(target string) string { return target + " is out of reach." },
		LowerSafe: func(band, floor string) string { return fmt.Sprintf("It stays %s (%s).", band, floor) },
		LowerNeed: func(band, floor string, need, of int, by string) string {
			return fmt.Sprintf("It can still be %s (%s) if %s answered by %s.", band, floor, ofThese(need, of), by)
		},
		AllLost: func(of int) string {
			if of == 0 {
				return ""
			}
			return fmt.Sprintf("Whoever wrote %s still waits for an answer.", these(of))
		},
		Forfeit: func(n int) string {
			return count(n, "session", "sessions") + " ended without an answer and will be missed when the time is over."
		},
		Sweep:    func(key string, n int) string { return key + " sweeps " + these(n) + "." },
		Customer: "Customer", Deadline: "Deadline", Left: "Left", Agent: "With", Words: "Last message", Nobody: "nobody",
	}
}

func englishTrend() BoardTrend {
	return BoardTrend{
		ByDay: "Rate by day", Volume: "Sessions by day", First: "Time to the first reply",
		Median: func(p50, p90, p99 string) string {
			return fmt.Sprintf("half within %s, 90 %% within %s, 99 %% within %s", p50, p90, p99)
		},
		UpTo:    func(p string) string { return "up to " + p },
		Over:    func(p string) string { return "over " + p },
		Late:    "late",
		NoReply: "Nobody has had a first reply.",
		Missed:  func(n int) string { return fmt.Sprintf("%d missed", n) },
		Below:   "below the target",
		Lowest:  func(rate, day string) string { return "lowest " + rate + " on " + day },
		Day:     "Day", InTime: "In time", MissedHead: "Missed", Run: "Open",
	}
}

func englishHours() BoardHours {
	return BoardHours{
		Measures: []string{"Sessions by hour of the week", "Rate by hour of the week, in percent", "Misses by hour of the week"},
		Busiest:  func(d, h string, n int) string { return fmt.Sprintf("Most come %s at %s: %d.", d, h, n) },
		Worst:    func(d, h, r string) string { return fmt.Sprintf("Lowest %s at %s: %s.", d, h, r) },
		MostMiss: func(d, h string, n int) string {
			return fmt.Sprintf("Most of those missed came %s at %s: %d.", d, h, n)
		},
		NoMiss: "Nothing was missed.",
		Misses: "Misses by the hour of their deadline",
	}
}

func englishAgents() BoardAgents {
	return BoardAgents{
		Agent: "Agent", Sessions: "Sessions", Replies: "Replies", InTime: "In time", Missed: "Missed", Rate: "Rate", Median: "Median",
		Auto: "no person needed", Nobody: "nobody",
	}
}

func englishMisses() BoardMisses {
	return BoardMisses{
		None: "Nothing was missed.",
		Total: func(n, of int) string {
			if n < of {
				return fmt.Sprintf("%d missed, the latest %d below", of, n)
			}
			return fmt.Sprintf("%d missed", of)
		},
		Reasons: map[string]string{
			"out of hours": "out of hours", "answered late": "answered late", "assigned but unanswered": "assigned, not answered",
			"nobody accepting": "nobody accepting", "queue full": "queue full", "not taken": "not taken", "unknown": "unknown",
		},
		Customer: "Customer", Deadline: "Deadline", Agent: "Had it", Late: "Late by", Reason: "Why",
		Never: "never",
	}
}

func englishAsked() BoardAsked {
	return BoardAsked{
		Questions: "What customers ask most", Question: "Question", Count: "Asked", InTime: "In time", FAQ: "FAQ entry", NoFAQ: "none",
		Besides: func(other, greetings, thanks int) string {
			return fmt.Sprintf("Besides: %s, %s, %s.", count(other, "other question", "other questions"),
				count(greetings, "greeting", "greetings"), count(thanks, "word of thanks", "words of thanks"))
		},
		Replies: "What prepared texts achieve", Text: "Text", Source: "Kind", Sent: "Sent", Edited: "Edited", Again: "Asked again",
		Hand:    "written by hand",
		Sources: map[string]string{"quick": "quick reply", "prompt": "prompt", "remark": "remark", "faq": "FAQ", "scene": "scene"},
		None:    "No customer asked anything in words.", NoReplies: "No reply was sent.",
	}
}
