package desk_test

import (
	"testing"
	"time"

	"tend/desk"
)

func TestPoliciesBeginOnADayOfTheShop(t *testing.T) {
	from := func(day string) desk.Policy {
		p := desk.Tiktok24h()
		d, err := desk.ParseDay(day)
		if err != nil {
			t.Fatal(err)
		}
		p.ValidFrom = d
		return p
	}
	tests := []struct {
		name, zone, opened string
		policy             desk.Policy
		counts             bool
	}{
		{"the first instant of the day, in Shanghai", "Asia/Shanghai", "2025-06-22T16:00:00Z", from("2025-06-23"), true},
		{"a moment before", "Asia/Shanghai", "2025-06-22T15:59:59.999999999Z", from("2025-06-23"), false},
		{"the same instant in UTC is the day before", "UTC", "2025-06-22T16:00:00Z", from("2025-06-23"), false},
		{"and still the day before in New York", "America/New_York", "2025-06-23T03:59:59Z", from("2025-06-23"), false},
		{"midnight in New York", "America/New_York", "2025-06-23T04:00:00Z", from("2025-06-23"), true},
		{"midnight of the day clocks go forward in London", "Europe/London", "2025-03-30T00:00:00Z", from("2025-03-30"), true},
		{"midnight of the day after it", "Europe/London", "2025-03-30T23:00:00Z", from("2025-03-31"), true},
		{"a moment before that", "Europe/London", "2025-03-30T22:59:59Z", from("2025-03-31"), false},
		{"midnight of the day they go back", "Europe/London", "2025-10-25T23:00:00Z", from("2025-10-26"), true},
		{"midnight of the day after it", "Europe/London", "2025-10-26T23:59:59Z", from("2025-10-27"), false},
		{"a day without a midnight begins at one", "America/Havana", "2025-03-09T05:00:00Z", from("2025-03-09"), true},
		{"and a moment before is the day before", "America/Havana", "2025-03-09T04:59:59Z", from("2025-03-09"), false},
		{"a year before", "UTC", "2024-06-23T12:00:00Z", from("2025-06-23"), false},
		{"a month before", "UTC", "2025-05-30T12:00:00Z", from("2025-06-23"), false},
		{"a year after", "UTC", "2026-01-01T12:00:00Z", from("2025-06-23"), true},
		{"always", "UTC", "1971-01-01T12:00:00Z", desk.Tiktok24h(), true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			at := instant(tt.opened)
			v := book(t, tt.zone).Judge(waiting("s", at), tt.policy, at)
			if counts := v.Outcome != desk.NotCounted; counts != tt.counts || (!counts && v.Because != desk.ByBefore) {
				t.Errorf("got %v because %s, want counted: %v", v.Outcome, v.Because, tt.counts)
			}
		})
	}
}

// The session counts by the day it was opened on, however long it lasts, and
// one that no policy counts yet is due by its tier alone.
func TestASessionFromBeforeThePolicy(t *testing.T) {
	p := desk.Tiktok24h()
	p.ValidFrom = desk.Day{Year: 2025, Month: time.June, Day: 3}
	b, _ := desk.NewBook([]desk.Shop{{ID: "shop", Policies: []string{p.ID}}}, nil, []desk.Policy{p}, desk.DefaultTierTimes())
	s := one(t, "0s customer")
	if v := b.Judge(s, p, after(t, "30h")); v.Outcome != desk.NotCounted || v.Because != desk.ByBefore {
		t.Errorf("got %v because %s", v.Outcome, v.Because)
	}
	place := b.Place(s, after(t, "3h"))
	checkInstant(t, "due", place.Due, "2h")
	if place.State != desk.Overdue {
		t.Errorf("it is %s", place.State)
	}
}

func TestDays(t *testing.T) {
	for _, bad := range []string{"", "2025-6-3", "2025-02-30", "23.6.2025", "2025-06-23T00:00:00Z"} {
		if d, err := desk.ParseDay(bad); err == nil {
			t.Errorf("%q was read as %v", bad, d)
		}
	}
	d, err := desk.ParseDay("2025-06-03")
	if err != nil || d.String() != "2025-06-03" || d.IsZero() || (desk.Day{}).String() != "" {
		t.Errorf("got %v, %v", d, err)
	}
}
