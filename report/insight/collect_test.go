package insight_test

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/report/insight"
)

// Wrote and replied are lines of one message. Ids need only differ.
func wrote(at, customer, text string) string {
	return fmt.Sprintf(`{"id":"w%s%s","at":%q,"customer":%q,"from":"customer","text":%q}`, at, customer, at, customer, text)
}

func replied(at, customer, agent, text string, more ...string) string {
	extra := ""
	for _, m := range more {
		extra += "," + m
	}
	return fmt.Sprintf(`{"id":"r%s%s","at":%q,"customer":%q,"from":"agent","agent":%q,"text":%q%s}`, at, customer, at, customer, agent, text, extra)
}

func assigned(at, customer, agent string) string {
	return fmt.Sprintf(`{"type":"assign","at":%q,"customer":%q,"agent":%q}`, at, customer, agent)
}

func TestMisses(t *testing.T) {
	st := given(t,
		wrote("2025-06-02T10:00:00Z", "in-time", "size?"), replied("2025-06-02T11:00:00Z", "in-time", "mia", "Yes, in M."),
		wrote("2025-06-02T10:00:00Z", "late", "size?"), assigned("2025-06-02T10:01:00Z", "late", "mia"), replied("2025-06-03T12:00:00Z", "late", "mia", "In M."),
		wrote("2025-06-02T12:00:00Z", "had", "size?"), assigned("2025-06-02T12:01:00Z", "had", "tom"),
		wrote("2025-06-02T13:00:00Z", "nobody", "size?"),
		wrote("2025-06-04T13:00:00Z", "running", "size?"),
		wrote("2025-06-01T13:00:00Z", "before-the-range", "size?"),
	)
	out := collect(t, st, "2025-06-02", "2025-06-05", "2025-06-05T00:00:00Z", insight.Options{})
	want := map[desk.CustomerID]insight.Reason{
		"late": insight.AnsweredLate, "had": insight.AssignedUnanswered, "nobody": insight.Unknown,
	}
	for _, m := range out.Misses {
		if want[m.Customer] != m.Reason {
			t.Errorf("%s: got %q, want %q", m.Customer, m.Reason, want[m.Customer])
		}
		delete(want, m.Customer)
	}
	if len(want) > 0 {
		t.Errorf("not listed: %v", want)
	}
	if out.Misses[0].Customer != "nobody" || *out.Misses[2].LateS != 7200 {
		t.Errorf("the latest deadline comes first, and says how late: %+v", out.Misses)
	}
	if out.MissHours[10] != 1 || out.MissHours[12] != 1 || out.MissHours[13] != 1 {
		t.Errorf("hours of the deadlines: %v", out.MissHours)
	}
	if g := out.Total; g.Responded != 1 || g.Missed != 3 || g.Pending != 1 {
		t.Errorf("got %+v", g)
	}
	if len(out.Days) != 3 || out.Days[0].Missed != 3 || out.Days[1].Sessions != 0 || out.Days[2].Pending != 1 {
		t.Errorf("days: %+v", out.Days)
	}
}

func TestHistoryExplainsMisses(t *testing.T) {
	st := given(t,
		wrote("2025-06-02T10:00:00Z", "c1", "size?"),
		wrote("2025-06-10T10:00:00Z", "c2", "size?"),
		wrote("2025-06-19T09:00:00Z", "busy", "size?"), assigned("2025-06-19T09:01:00Z", "busy", "mia"),
		wrote("2025-06-20T10:00:00Z", "c3", "size?"),
	)
	one, when := 1, func(s string) desk.Instant {
		at, err := desk.ParseInstant(s)
		must(t, err)
		return at
	}
	history := []desk.Stint{
		{Agent: "mia", At: when("2025-06-01T00:00:00Z"), Status: desk.Offline, Capacity: &one},
		{Agent: "mia", At: when("2025-06-05T00:00:00Z"), Status: desk.Accepting},
	}
	book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	roster, _ := book.Roster([]desk.Shift{ // c2 wrote on a Tuesday
		{Agent: "mia", Days: []time.Weekday{time.Monday, time.Thursday, time.Friday}, From: 9 * time.Hour, To: 17 * time.Hour},
	})
	for _, c := range []struct {
		name string
		o    insight.Options
		want map[desk.CustomerID]insight.Reason
	}{
		{"nothing is known", insight.Options{}, map[desk.CustomerID]insight.Reason{
			"c1": insight.Unknown, "c2": insight.Unknown, "busy": insight.AssignedUnanswered, "c3": insight.Unknown,
		}},
		{"who was there is known", insight.Options{History: history}, map[desk.CustomerID]insight.Reason{
			"c1": insight.NobodyAccepting, "c2": insight.NotTaken, "busy": insight.AssignedUnanswered, "c3": insight.QueueFull,
		}},
		{"the hours are known too", insight.Options{History: history, Roster: roster}, map[desk.CustomerID]insight.Reason{
			"c1": insight.NobodyAccepting, "c2": insight.OutOfHours, "busy": insight.AssignedUnanswered, "c3": insight.QueueFull,
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			counts := map[insight.Reason]int{}
			out := collect(t, st, "2025-06-01", "2025-06-25", "2025-06-25T00:00:00Z", c.o)
			for _, m := range out.Misses {
				counts[m.Reason]++
				if m.Reason != c.want[m.Customer] {
					t.Errorf("%s: got %q, want %q", m.Customer, m.Reason, c.want[m.Customer])
				}
			}
			for _, r := range out.Reasons {
				if counts[r.Reason] != r.Count {
					t.Errorf("%s: %d listed, %d counted", r.Reason, counts[r.Reason], r.Count)
				}
			}
		})
	}
}

func TestMissesAreBounded(t *testing.T) {
	var lines []string
	for i := range 300 {
		at := fmt.Sprintf("2025-06-%02dT%02d:00:00Z", 1+i/20, i%20)
		lines = append(lines, wrote(at, fmt.Sprintf("c%03d", i), "size?"))
	}
	out := collect(t, given(t, lines...), "2025-06-01", "2025-07-01", "2025-07-01T00:00:00Z", insight.Options{Misses: 5})
	if len(out.Misses) != 5 || out.Misses[0].Customer != "c299" || out.Misses[4].Customer != "c295" {
		t.Errorf("got %+v", out.Misses)
	}
	total := 0
	for _, r := range out.Reasons {
		total += r.Count
	}
	if total != 300 {
		t.Errorf("%d reasons for 300 misses", total)
	}
}

func TestWeekIsOnTheWall(t *testing.T) {
	shop := `{"type":"shop","id":"shop","zone":"Europe/London"}`
	for _, c := range []struct {
		name, at  string
		day, hour int
	}{
		{"winter", "2025-01-06T09:59:59Z", 0, 9},
		{"summer is an hour ahead", "2025-06-02T09:00:00Z", 0, 10},
		{"the hour the clocks repeat, first time", "2025-10-26T00:30:00Z", 6, 1},
		{"the hour the clocks repeat, second time", "2025-10-26T01:30:00Z", 6, 1},
		{"just after the clocks skipped an hour", "2025-03-30T01:00:00Z", 6, 2},
		{"a Sunday in London, already Monday there", "2025-06-01T23:30:00Z", 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := collect(t, given(t, shop, wrote(c.at, "c", "hi")), "2025-01-01", "2026-01-01", "2026-01-01T00:00:00Z", insight.Options{})
			cell := out.Week[c.day][c.hour]
			if cell.Sessions != 1 || cell.Missed != 1 {
				t.Errorf("day %d hour %d has %+v in %v", c.day, c.hour, cell, out.Week)
			}
		})
	}
}

func TestAgents(t *testing.T) {
	st := given(t,
		wrote("2025-06-02T10:00:00Z", "a", "size?"), replied("2025-06-02T10:10:00Z", "a", "mia", "M."), replied("2025-06-02T10:11:00Z", "a", "tom", "Or L."),
		wrote("2025-06-02T10:00:00Z", "b", "size?"), replied("2025-06-02T10:20:00Z", "b", "mia", "M."),
		wrote("2025-06-02T10:00:00Z", "c", "size?"),
	)
	out := collect(t, st, "2025-06-02", "2025-06-03", "2025-06-09T00:00:00Z", insight.Options{Name: func(a desk.AgentID) string { return "N " + string(a) }})
	got := map[desk.AgentID]insight.Agent{}
	for _, a := range out.Agents {
		got[a.Agent] = a
	}
	if m := got["mia"]; m.Sessions != 2 || m.Replies != 2 || m.Responded != 2 || *m.MedianS != 900 || m.Name != "N mia" {
		t.Errorf("mia: %+v", m)
	}
	if m := got["tom"]; m.Sessions != 0 || m.Replies != 1 {
		t.Errorf("tom, who only helped: %+v", m)
	}
	if m := got[desk.Unassigned]; m.Missed != 1 || m.MedianS != nil {
		t.Errorf("nobody: %+v", m)
	}
}
