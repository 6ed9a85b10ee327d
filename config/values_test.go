package config_test

import (
	"reflect"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
)

func TestDecodeReadsEverySetting(t *testing.T) {
	c := checkProblems(t, `
language = "zh"
theme = "mono"
borders = "ascii"
mouse = true
undo = 0
idle_close_answered = "1d12h"
idle_close_unanswered = "0s"

[me]
id = "ann"
name = "安"
capacity = 40

[allocation]
auto = false

[tiers]
urgent = "10m"
normal = "1h30m"
social = "1d"
shipped_words = false
urgent_words = ["发票"]
normal_words = "invoice address"
social_words = []

[notifications]
ways = ["terminal", "command"]
command = ["notify-send", "{title}", "{body}"]
show_text = false
per_hour = 0
quiet_from = "22：30"
quiet_to = 07:15
quiet_last_call = false
queue_from = 3
on = {new-mine = false, queue-grows = false}

[working_hours]
from = "9:00"
to = "24:00"
days = ["Monday", "tue"]

[open]
command = ["firefox", "--new-tab={url}"]

[log]
level = "debug"
file = "/tmp/tend.log"
`, nil)
	want := config.Default()
	want.Language, want.Theme, want.Borders, want.Mouse = "zh", "mono", "ascii", true
	want.Undo, want.IdleAnswered, want.IdleUnanswered = 0, 36*time.Hour, 0
	want.Me = config.Me{ID: "ann", Name: "安", Capacity: 40}
	want.AutoAllocate = false
	want.Tiers = config.Tiers{
		Times:  desk.TierTimes{Urgent: 10 * time.Minute, Normal: 90 * time.Minute, Social: 24 * time.Hour},
		Urgent: []string{"发票"}, Normal: []string{"invoice address"},
	}
	want.Notifications = config.Notifications{
		Ways: []string{"terminal", "command"}, Command: []string{"notify-send", "{title}", "{body}"},
		Quiet:     config.Hours{From: 22*time.Hour + 30*time.Minute, To: 7*time.Hour + 15*time.Minute},
		QueueFrom: 3, On: config.Kinds{NewUnassigned: true, Expiring: true, LastCall: true},
	}
	want.Working = config.Working{Hours: config.Hours{From: 9 * time.Hour, To: 24 * time.Hour}, Days: []time.Weekday{time.Monday, time.Tuesday}}
	want.OpenCommand = []string{"firefox", "--new-tab={url}"}
	want.Log = config.Log{Level: "debug", File: "/tmp/tend.log"}
	if !reflect.DeepEqual(c, want) {
		t.Errorf("got  %+v\nwant %+v", c, want)
	}
}

func TestDecodeSkipsAByteOrderMark(t *testing.T) {
	if c := checkProblems(t, "\ufeffmouse = true", nil); !c.Mouse {
		t.Error("the setting after the mark was not read")
	}
}

func TestKindsOff(t *testing.T) {
	kinds := config.Default().Notifications.On
	if off := kinds.Off(); off != nil {
		t.Errorf("off by default: %v", off)
	}
	kinds.NewMine, kinds.LastCall = false, false
	if off := kinds.Off(); !reflect.DeepEqual(off, []string{"new-mine", "last-call"}) {
		t.Errorf("got %v", off)
	}
}

func TestWorkingContains(t *testing.T) {
	day := config.Working{Hours: config.Hours{From: 9 * time.Hour, To: 18 * time.Hour}, Days: []time.Weekday{time.Monday}}
	night := config.Working{Hours: config.Hours{From: 22 * time.Hour, To: 6 * time.Hour}, Days: []time.Weekday{time.Sunday}}
	whole := config.Working{Days: []time.Weekday{time.Monday}}
	tests := []struct {
		name  string
		hours config.Working
		at    string // a Monday unless it says otherwise
		want  bool
	}{
		{"before", day, "2025-06-23T08:59:59Z", false},
		{"beginning", day, "2025-06-23T09:00:00Z", true},
		{"end", day, "2025-06-23T18:00:00Z", false},
		{"another day", day, "2025-06-24T12:00:00Z", false},
		{"the clock of the time's own zone", day, "2025-06-23T17:30:00+08:00", true},
		{"night shift, evening", night, "2025-06-22T23:00:00Z", true},
		{"night shift, next morning", night, "2025-06-23T05:59:00Z", true},
		{"night shift, over", night, "2025-06-23T06:00:00Z", false},
		{"night shift of another day", night, "2025-06-23T23:00:00Z", false},
		{"the morning before the night shift", night, "2025-06-22T05:00:00Z", false},
		{"whole day", whole, "2025-06-23T00:00:00Z", true},
		{"no day", config.Working{}, "2025-06-23T12:00:00Z", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			at, err := time.Parse(time.RFC3339, test.at)
			if err != nil {
				t.Fatal(err)
			}
			if got := test.hours.Contains(at); got != test.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
