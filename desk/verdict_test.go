package desk_test

import (
	"testing"
	"time"

	"tend/desk"
)

func book(t testing.TB, zone string, holidays ...desk.HolidayRange) *desk.Book {
	t.Helper()
	b, problems := desk.NewBook([]desk.Shop{{ID: "shop", Zone: zone}}, holidays, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

func TestVerdicts(t *testing.T) {
	day, short := desk.Tiktok24h(), desk.XHS3min()
	holiday := func(from, to string) []desk.HolidayRange {
		return []desk.HolidayRange{{Shop: "shop", From: after(t, from), To: after(t, to)}}
	}
	tests := []struct {
		name, log string
		policy    desk.Policy
		now       string
		holidays  []desk.HolidayRange
		want      desk.Outcome
		because   desk.Because
		by        desk.AgentID
	}{
		{"the last instant of the window is in it", "0s customer", day, "24h", nil, desk.Pending, desk.ByRunning, "unassigned"},
		{"and is over after it", "0s customer", day, "24h0m0.000000001s", nil, desk.Missed, desk.ByNoReply, "unassigned"},
		{"a reply at the last instant", "0s customer\n24h agent mia", day, "90h", nil, desk.Responded, desk.ByReply, "mia"},
		{"a reply too late", "0s customer\n24h0m1s agent mia", day, "90h", nil, desk.Missed, desk.ByLateReply, "unassigned"},
		{"now decides nothing but whether the window runs", "0s customer\n1h agent mia", day, "30m", nil, desk.Responded, desk.ByReply, "mia"},
		{"pending belongs to who has it now", "0s customer\n1h assign mia\n2h assign leo", day, "3h", nil, desk.Pending, desk.ByRunning, "leo"},
		{"missed belongs to who had it at the deadline", "0s customer\n1h assign mia\n25h assign leo", day, "90h", nil, desk.Missed, desk.ByNoReply, "mia"},
		{"given back before the deadline", "0s customer\n1h assign mia\n2h assign", day, "90h", nil, desk.Missed, desk.ByNoReply, "unassigned"},
		{"assigned at the deadline", "0s customer\n24h assign mia", day, "90h", nil, desk.Missed, desk.ByNoReply, "mia"},
		{"responded belongs to who replied first", "0s customer\n1h assign leo\n2h agent mia\n3h agent leo", day, "90h", nil, desk.Responded, desk.ByReply, "mia"},
		{"opened by an agent", "0s agent mia\n1h customer", day, "90h", nil, desk.NotCounted, desk.ByAgentOpened, ""},
		{"served by the card", "0s faq q\n1s auto q", day, "1m", nil, desk.Responded, desk.ByFAQ, "auto"},
		{"served by the card, and by a person", "0s faq q\n1s auto q\n2m agent mia", day, "1h", nil, desk.Responded, desk.ByFAQ, "mia"},
		{"a reply before the follow-up", "0s faq q\n1s auto q\n2m agent mia\n1h customer", day, "90h", nil, desk.Responded, desk.ByReply, "mia"},
		{"no reply needed", "0s customer\n1h mark no-reply", day, "90h", nil, desk.Excluded, desk.ByExclusion, ""},
		{"no reply needed, although replied", "0s customer\n1m agent mia\n1h mark no-reply", day, "90h", nil, desk.Excluded, desk.ByExclusion, ""},
		{"reported is no excuse", "0s customer\n1h mark reported", day, "90h", nil, desk.Missed, desk.ByNoReply, "unassigned"},
		{"upheld is", "0s customer\n1h mark reported\n80h mark upheld", day, "90h", nil, desk.Excluded, desk.ByExclusion, ""},
		{"opened in the first instant of a holiday", "0s customer", day, "90h", holiday("0s", "1h"), desk.Excluded, desk.ByExclusion, ""},
		{"opened in its last", "0s customer", day, "90h", holiday("-1h", "1ns"), desk.Excluded, desk.ByExclusion, ""},
		{"opened at its end", "0s customer", day, "90h", holiday("-1h", "0s"), desk.Missed, desk.ByNoReply, "unassigned"},
		{"a holiday after the opening", "0s customer", day, "90h", holiday("1h", "80h"), desk.Missed, desk.ByNoReply, "unassigned"},
		{"three minutes are in time", "0s customer\n3m agent mia", short, "1h", nil, desk.Responded, desk.ByReply, "mia"},
		{"a second more is not", "0s customer\n3m1s agent mia", short, "1h", nil, desk.Missed, desk.ByLateReply, "unassigned"},
		{"the short clock starts at a press", "0s faq q\n1s auto q", short, "1h", nil, desk.Missed, desk.ByNoReply, "unassigned"},
		{"the short policy excuses nothing", "0s customer\n1m mark no-reply", short, "1h", holiday("0s", "1h"), desk.Missed, desk.ByNoReply, "unassigned"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := book(t, "UTC", tt.holidays...).Judge(one(t, tt.log), tt.policy, after(t, tt.now))
			if v.Outcome != tt.want || v.Because != tt.because || v.By != tt.by {
				t.Errorf("got %v because %s, %q; want %v because %s, %q", v.Outcome, v.Because, v.By, tt.want, tt.because, tt.by)
			}
			if v.Clock != 0 && v.Deadline != v.Clock.Add(tt.policy.Window) {
				t.Errorf("clock %v, deadline %v", v.Clock, v.Deadline)
			}
		})
	}
}

func TestExclusionsSayWhich(t *testing.T) {
	all := []desk.HolidayRange{{Shop: "shop", From: start(), To: start() + 1}}
	tests := []struct {
		name, log string
		holidays  []desk.HolidayRange
		want      desk.Reason
	}{
		{"holiday before all", "0s customer\n1m mark no-reply\n2m mark upheld", all, desk.Holiday},
		{"then no reply", "0s customer\n1m mark no-reply\n2m mark upheld", nil, desk.NoReply},
		{"then reported", "0s customer\n2m mark upheld", nil, desk.Reported},
		{"rejected is none", "0s customer\n2m mark upheld\n3m mark rejected", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if v := book(t, "", tt.holidays...).Judge(one(t, tt.log), desk.Tiktok24h(), start()); v.Reason != tt.want {
				t.Errorf("got %q, want %q", v.Reason, tt.want)
			}
		})
	}
}

func TestHoursAreTheShops(t *testing.T) {
	night := desk.XHS3min()
	night.From, night.To = 22*time.Hour, 6*time.Hour
	anytime := desk.XHS3min()
	anytime.From, anytime.To = 0, 0
	tests := []struct {
		name, zone, opened string
		policy             desk.Policy
		counts             bool
	}{
		{"nine in Shanghai", "Asia/Shanghai", "2025-06-02T01:00:00Z", desk.XHS3min(), true},
		{"a moment before nine", "Asia/Shanghai", "2025-06-02T00:59:59.999Z", desk.XHS3min(), false},
		{"a moment before eleven at night", "Asia/Shanghai", "2025-06-02T14:59:59.999Z", desk.XHS3min(), true},
		{"eleven at night", "Asia/Shanghai", "2025-06-02T15:00:00Z", desk.XHS3min(), false},
		{"nine in London in winter", "Europe/London", "2025-01-15T09:00:00Z", desk.XHS3min(), true},
		{"the same instant of the day in summer", "Europe/London", "2025-07-15T08:00:00Z", desk.XHS3min(), true},
		{"an hour before that in summer", "Europe/London", "2025-07-15T07:59:59Z", desk.XHS3min(), false},
		{"nine on the day the clocks go forward", "Europe/London", "2025-03-30T08:00:00Z", desk.XHS3min(), true},
		{"nine on the day they go back", "Europe/London", "2025-10-26T09:00:00Z", desk.XHS3min(), true},
		{"an hour before that", "Europe/London", "2025-10-26T08:59:59Z", desk.XHS3min(), false},
		{"hours over midnight, before it", "UTC", "2025-06-02T23:00:00Z", night, true},
		{"hours over midnight, after it", "UTC", "2025-06-02T05:59:59Z", night, true},
		{"hours over midnight, at their end", "UTC", "2025-06-02T06:00:00Z", night, false},
		{"no hours mean all", "UTC", "2025-06-02T03:00:00Z", anytime, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			at := instant(tt.opened)
			v := book(t, tt.zone).Judge(waiting("s", at), tt.policy, at)
			if got := v.Outcome != desk.NotCounted; got != tt.counts {
				t.Errorf("counts: %v, want %v", got, tt.counts)
			}
		})
	}
}

// A window is a stretch of time and not a wall clock: on the day clocks change
// it is as long as ever.
func TestAWindowOverAClockChange(t *testing.T) {
	asked := instant("2025-03-29T12:00:00Z")
	v := book(t, "Europe/London").Judge(waiting("s", asked), desk.Tiktok24h(), asked)
	if want := instant("2025-03-30T12:00:00Z"); v.Deadline != want {
		t.Errorf("the deadline is %v, want %v", v.Deadline, want)
	}
}

func TestBands(t *testing.T) {
	tests := []struct {
		policy desk.Policy
		rate   float64
		want   string
	}{
		{desk.Tiktok24h(), 1, "good"}, {desk.Tiktok24h(), 0.90, "good"}, {desk.Tiktok24h(), 0.899999, "warning"},
		{desk.Tiktok24h(), 0.85, "warning"}, {desk.Tiktok24h(), 0.849999, "danger"}, {desk.Tiktok24h(), 0, "danger"},
		{desk.XHS3min(), 0.90, "excellent"}, {desk.XHS3min(), 0.899999, "good"}, {desk.XHS3min(), 0.80, "good"},
		{desk.XHS3min(), 0.70, "safe"}, {desk.XHS3min(), 0.699999, "low"}, {desk.XHS3min(), 0.500001, "low"},
		{desk.XHS3min(), 0.50, "danger"}, {desk.XHS3min(), 0, "danger"},
	}
	for _, tt := range tests {
		if got := tt.policy.BandOf(tt.rate); got != tt.want {
			t.Errorf("%s at %v is %s, want %s", tt.policy.ID, tt.rate, got, tt.want)
		}
	}
}

func TestABookSaysWhatItDoesNotKnow(t *testing.T) {
	b, problems := desk.NewBook([]desk.Shop{
		{ID: "a", Zone: "Mars/Olympus"}, {ID: "b", Policies: []string{"xhs-3min", "mine", "lost"}},
	}, nil, []desk.Policy{{ID: "mine", Window: time.Hour}}, desk.DefaultTierTimes())
	if len(problems) != 2 {
		t.Errorf("got %q", problems)
	}
	if b.Zone("a") != time.UTC || b.Zone("never heard of") != time.UTC {
		t.Error("UTC stands in for a zone that is not known")
	}
	if p := b.Policies("b"); len(p) != 2 || p[1].Window != time.Hour {
		t.Errorf("shop b goes by %v", p)
	}
	if p := b.Policies("never heard of"); len(p) != 1 || p[0].ID != "tiktok-24h" {
		t.Errorf("a shop never heard of goes by %v", p)
	}
}
