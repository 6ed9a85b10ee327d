package config_test

import (
	"reflect"
	"regexp"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
)

func TestRoster(t *testing.T) {
	c := checkProblems(t, `
[[roster]]
agent = "ann"
days = ["mon", "Tuesday"]
from = "09:00"
to = "18:00"

[[roster]]
people = 2
from = "22：00"
to = "06:00"
zone = "Asia/Shanghai"
shop = "main"
valid_from = 2025-11-01
valid_until = "2025-11-30"

[[roster]]
`, nil)
	want := []desk.Shift{
		{ID: "config-1", Agent: "ann", Days: []time.Weekday{time.Monday, time.Tuesday}, From: 9 * time.Hour, To: 18 * time.Hour},
		{ID: "config-2", People: 2, From: 22 * time.Hour, To: 6 * time.Hour, Zone: "Asia/Shanghai", Shop: "main",
			ValidFrom: desk.Day{Year: 2025, Month: 11, Day: 1}, ValidUntil: desk.Day{Year: 2025, Month: 11, Day: 30}},
		{ID: "config-3"},
	}
	if !reflect.DeepEqual(c.Shifts, want) {
		t.Errorf("got  %+v\nwant %+v", c.Shifts, want)
	}
	again, problems := config.Decode(config.Marshal(c))
	if problems != nil || !reflect.DeepEqual(again.Shifts, want) {
		t.Errorf("written and read again: %+v, %q", again.Shifts, texts(problems))
	}
}

func TestRosterReportsMistakes(t *testing.T) {
	tests := []struct {
		name, file string
		want       []string
	}{
		{"a table", "[roster]\nagent = \"ann\"", []string{`line 1: "roster" must be a list of tables: write [[roster]] and a shift's settings below (it is a table)`}},
		{"no tables", "roster = [\"ann\"]", []string{`line 1: "roster[1]" must be a table: write [roster[1]] and its settings below (it is "ann")`}},
		{"a time that is none", "[[roster]]\n[[roster]]\nfrom = \"25:00\"", []string{`line 3: "roster[2].from" must be a time of day such as "09:00" (it is "25:00")`}},
		{"a name and a number", "[[roster]]\nagent = \"ann\"\npeople = 2", []string{`line 3: "roster[1]" must have either "agent" or "people", not both`}},
		{"an unknown setting", "[[roster]]\ndayz = \"mon\"", []string{`line 2: "roster[1].dayz" is not a setting; perhaps "days" is meant`}},
		{"a zone that is none", "[[roster]]\nzone = \"Asia/Beijing\"", []string{`line 2: "roster[1].zone" must be the name of a time zone such as "Asia/Shanghai" or "America/New_York" (it is "Asia/Beijing")`}},
		{"a date that is none", "[[roster]]\nvalid_until = \"soon\"", []string{`line 2: "roster[1].valid_until" must be a date such as "2025-06-23" (it is "soon")`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if c := checkProblems(t, test.file, test.want); len(c.Shifts) > 1 {
				t.Errorf("a shift with a mistake is on: %+v", c.Shifts)
			}
		})
	}
}

func TestRosterOfTheExample(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		file := regexp.MustCompile(`(?m)^#   `).ReplaceAllString(config.Template(lang), "")
		c, _ := config.Decode([]byte(file))
		if len(c.Shifts) != 2 || c.Shifts[0].Agent != "ann" || c.Shifts[1].People != 2 {
			t.Errorf("%s: got %+v", lang, c.Shifts)
		}
	}
}
