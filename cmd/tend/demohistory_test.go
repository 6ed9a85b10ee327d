package main

import (
	"testing"
	"time"

	"tend/assist/faq/sample"
	"tend/config"
	"tend/desk"
	"tend/feed/demofeed"
	"tend/report/insight"
	"tend/tui/board"
)

// onDemo looks at the sample desk as it stands at several times: days of the
// week, hours, and a week in which the clocks change.
func onDemo(t *testing.T, test func(*testing.T, *figures, desk.Instant)) {
	for _, now := range []time.Time{
		time.Date(2025, 6, 16, 6, 30, 0, 0, time.UTC), time.Date(2025, 11, 1, 23, 10, 0, 0, time.UTC),
		time.Date(2026, 1, 4, 2, 0, 0, 0, time.UTC), time.Date(2026, 3, 31, 16, 45, 0, 0, time.UTC),
	} {
		t.Run(now.Format("2006-01-02"), func(t *testing.T) {
			p, st := programUnder(config.Default()), deskOf(t, "")
			texts := demofeed.Texts{FAQ: sample.Entries(), Replies: shipped()}
			if err := demofeed.Fill(t.Context(), st, p.rules(), now, "ada", texts); err != nil {
				t.Fatal(err)
			}
			test(t, p.figures(st), desk.At(now))
		})
	}
}

// months are what is behind the rates of the last 30 days.
func months(t *testing.T, f *figures, now desk.Instant) map[string]insight.Insight {
	t.Helper()
	out := map[string]insight.Insight{}
	for _, policy := range []string{"tiktok-24h", "xhs-3min"} {
		in, err := f.Insight(t.Context(), board.Ask{Policy: policy, Days: 30, Language: "en"}, now)
		if err != nil {
			t.Fatal(err)
		}
		out[policy] = in
	}
	return out
}

func TestTheDemosMonthIsPlausible(t *testing.T) {
	onDemo(t, func(t *testing.T, f *figures, now desk.Instant) {
		reasons := map[insight.Reason]int{}
		for policy, in := range months(t, f, now) {
			if in.Total.Rate == nil || *in.Total.Rate < 0.85 || *in.Total.Rate > 0.97 {
				t.Errorf("%s: %d answered, %d missed", policy, in.Total.Responded, in.Total.Missed)
			}
			if len(in.Agents) < 4 || len(in.Questions.Top) < 10 || len(in.Prepared.Uses) < 10 {
				t.Errorf("%s has %d agents, %d questions, %d prepared texts", policy, len(in.Agents), len(in.Questions.Top), len(in.Prepared.Uses))
			}
			for _, r := range in.Reasons {
				reasons[r.Reason] += r.Count
			}
		}
		for _, r := range insight.Reasons() {
			if known := r != insight.Unknown; known != (reasons[r] > 0) {
				t.Errorf("%d misses are %s", reasons[r], r)
			}
		}
	})
}

func TestTheDemosStaffPageSaysSomething(t *testing.T) {
	onDemo(t, func(t *testing.T, f *figures, now desk.Instant) {
		for _, policy := range []string{"tiktok-24h", "xhs-3min"} {
			s, err := f.Staffing(t.Context(), board.Ask{Policy: policy, Language: "en"}, now)
			if err != nil {
				t.Fatal(err)
			}
			if s.Plan.Few || !s.Plan.Rostered || s.Plan.InTime == nil || len(s.Shifts) < 5 {
				t.Errorf("%s: the plan is %+v", policy, s.Plan)
			}
		}
		if s, err := f.Staffing(t.Context(), board.Ask{Policy: "xhs-3min", Language: "en"}, now); err != nil || len(s.Plan.Uncovered) == 0 {
			t.Errorf("no hour is without cover, %v", err)
		}
	})
}
