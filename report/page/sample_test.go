package page

import (
	"time"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
)

func share6(v float64) *float64 { return &v }

// small is the page of a small desk.
func small() Page {
	pol, band := desk.Tiktok24h(), "warning"
	total := report.Group{
		Policy: pol.ID, From: "2025-06-02", To: "2025-06-05", Sessions: 23, NotCounted: 1, Excluded: report.Excluded{NoReply: 1},
		Counted: 21, Responded: 17, Missed: 2, Pending: 2,
		Rate: share6(0.894737), RateIfAll: share6(0.904762), RateIfNone: share6(0.809524), Band: &band,
	}
	f := desk.Forecast{Counts: desk.Counts{Pending: make([]desk.Due, 2)}, Target: desk.Goal{Outlook: desk.Reachable, Need: 2, By: desk.At(time.Date(2025, 6, 5, 9, 30, 0, 0, time.UTC))}}
	return Page{
		Shop: "Fern & Fable", Made: time.Date(2025, 6, 4, 18, 0, 0, 0, time.UTC),
		Policies: []Headline{{Policy: pol, Group: total, Forecast: &f}},
		Insight: insight.Insight{
			Total: total, First: first(), Week: week(), Misses: misses(), MissHours: [24]int{9: 1, 13: 1},
			Reasons: []insight.Count{{Reason: insight.AnsweredLate, Count: 1}, {Reason: insight.NobodyAccepting, Count: 1}},
			Days: []insight.Day{
				{Day: "2025-06-02", Sessions: 12, Responded: 10, Missed: 2, Rate: share6(0.833333)},
				{Day: "2025-06-03"},
				{Day: "2025-06-04", Sessions: 11, Responded: 7, Pending: 2, Rate: share6(1)},
			},
			Agents: []insight.Agent{
				{Agent: "mia", Name: "Mia Chen 陈米娅", Sessions: 18, Replies: 25, Responded: 17, Missed: 1, Rate: share6(0.944444), MedianS: share6(150)},
				{Agent: desk.Unassigned, Sessions: 3, Missed: 1, Pending: 2, Rate: share6(0)},
			},
			Questions: questions(),
			Prepared: insight.Prepared{
				Uses: []insight.Use{{Prepared: "quick:ship", Title: "When it ships", Sent: 9, Edited: 2, Judged: 8, Again: 1, Rate: share6(0.125)}},
				Hand: insight.Use{Sent: 16, Judged: 16, Again: 4, Rate: share6(0.25)},
			},
		},
	}
}

func first() insight.First {
	return insight.First{Count: 18, P50: share6(150), P90: share6(4000), P99: share6(90000), Buckets: []insight.Bucket{
		{UpTo: 30, Count: 2}, {UpTo: 180, Count: 8}, {UpTo: 86400, Count: 7}, {Count: 1},
	}}
}

func week() (w insight.Week) {
	w[0][10] = insight.Cell{Sessions: 12, Responded: 10, Missed: 2}
	w[2][23] = insight.Cell{Sessions: 1200, Responded: 7}
	return w
}

func misses() []insight.Miss {
	return []insight.Miss{
		{Session: "s1", Shop: "fern", Customer: "c1", Name: "王芳", Opened: "2025-06-02T13:05:00+01:00", Due: "2025-06-03T13:05:00+01:00", Agent: "mia", LateS: share6(3660), Reason: insight.AnsweredLate},
		{Session: "s2", Shop: "fern", Customer: "c2", Opened: "2025-06-02T09:00:00+01:00", Due: "2025-06-03T09:00:00+01:00", Agent: desk.Unassigned, Reason: insight.NobodyAccepting},
	}
}

func questions() insight.Questions {
	return insight.Questions{
		Asked: 14, Other: 3, Greetings: 1, Courtesies: 4, Wordless: []insight.Wordless{{Kind: "image", Count: 2}, {Kind: "emoji", Count: 1}},
		Top: []insight.Question{
			{Example: "When does it ship?", Count: 8, Wordings: 3, InTime: share6(0.875), FAQ: "ship", Title: "When will my order ship?"},
			{Example: "这件会缩水吗", Count: 3, Wordings: 1},
		},
	}
}
