package config_test

import (
	"reflect"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
)

func TestPoliciesOfOnesOwn(t *testing.T) {
	c := checkProblems(t, `
[policies.office]
window = "2h"
from = "09:00"
to = "18:00"
clock = "first-message"
faq_counts = true
excluded = ["holiday", "no-reply"]
expiring_from = "90m"
target = 1
bands = [{name = "good", from = 0.9}, {name = "low", above = 0.5}, {name = "bad"}]
vague_replies = "ignore"
valid_from = 2025-06-23

[policies.plain]
window = "3d"
`, nil)
	want := desk.Policy{
		ID: "office", Window: 2 * time.Hour, From: 9 * time.Hour, To: 18 * time.Hour,
		FromFirst: true, FAQCounts: true, Excluded: []desk.Reason{desk.Holiday, desk.NoReply},
		ExpiringFrom: 90 * time.Minute, Target: 1,
		Bands:       []desk.Band{{Name: "good", Floor: 0.9}, {Name: "low", Floor: 0.5, Above: true}, {Name: "bad"}},
		IgnoreVague: true, ValidFrom: desk.Day{Year: 2025, Month: time.June, Day: 23},
	}
	if got := c.PolicyByID["office"]; !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if got := c.PolicyByID["plain"]; got.Window != 72*time.Hour || got.ExpiringFrom != 36*time.Hour || len(got.Bands) == 0 {
		t.Errorf("a policy that says only its window: %+v", got)
	}
	var ids []string
	for _, p := range c.Policies() {
		ids = append(ids, p.ID)
	}
	if want := []string{"office", "plain", "tiktok-24h", "xhs-3min"}; !reflect.DeepEqual(ids, want) {
		t.Errorf("policies %q, want %q", ids, want)
	}
}

func TestBuiltInPolicyIsChanged(t *testing.T) {
	c := checkProblems(t, "[policies.tiktok-24h]\ntarget = 0.95\nexcluded = []", nil)
	want := desk.Tiktok24h()
	want.Target, want.Excluded = 0.95, nil
	if got := c.PolicyByID["tiktok-24h"]; !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestShops(t *testing.T) {
	c := checkProblems(t, "[shops.b]\n[shops.'抖音']\nname = \"店\"\nzone = \"Asia/Shanghai\"\npolicies = [\"xhs-3min\", \"own\"]\n[policies.own]\nwindow = \"1h\"", nil)
	want := []desk.Shop{{ID: "b"}, {ID: "抖音", Name: "店", Zone: "Asia/Shanghai", Policies: []string{"xhs-3min", "own"}}}
	if got := c.Shops(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	if _, problems := desk.NewBook(c.Shops(), nil, c.Policies(), c.TierTimes()); problems != nil {
		t.Errorf("the desk refuses them: %q", problems)
	}
}

func TestShopsAndPoliciesReportMistakes(t *testing.T) {
	tests := []struct {
		name, file string
		want       []string
	}{
		{"an unknown zone", "[shops.a]\nzone = \"Asia/Beijing\"", []string{`line 2: "shops.a.zone" must be the name of a time zone such as "Asia/Shanghai" or "America/New_York" (it is "Asia/Beijing")`}},
		{"a zone that depends on the computer", "[shops.a]\nzone = \"Local\"", []string{`line 2: "shops.a.zone" must be the name of a time zone such as "Asia/Shanghai" or "America/New_York" (it is "Local")`}},
		{"an unknown policy", "[shops.a]\npolicies = [\"tiktok24h\"]", []string{`line 2: "shops.a.policies[1]" must be one of the policies, "tiktok-24h" or "xhs-3min" (it is "tiktok24h"; perhaps "tiktok-24h" is meant)`}},
		{"an unknown setting of a shop", "[shops.a]\ntimezone = \"UTC\"", []string{`line 2: "shops.a.timezone" is not a setting`}},
		{"a list of shops", "[[shops]]\nid = \"a\"", []string{`line 1: "shops" must hold tables with an id each: write [shops.ID] and the settings below (it is a list)`}},
		{"a shop without a table", "[shops]\na = \"My shop\"", []string{`line 2: "shops.a" must be a table: write [shops.a] and its settings below (it is "My shop")`}},
		{"a shop without an id", "[shops.'']\nname = \"x\"", []string{`line 1: "shops" must hold tables whose id is a short text of one line (it is "")`}},
		{"a policy without a window", "[policies.own]\ntarget = 0.9\n[shops.a]\npolicies = \"own\"", []string{`line 1: "policies.own" needs a "window" such as "24h"`}},
		{"a policy with a bad window", "[policies.own]\nwindow = \"soon\"", []string{`line 2: "policies.own.window" must be a time such as "24h" (it is "soon")`}},
		{"a warning after the window", "[policies.xhs-3min]\nexpiring_from = \"4m\"", []string{`line 2: "policies.xhs-3min.expiring_from" must not be longer than the window of "3m" (it is "4m")`}},
		{"a window before the warning", "[policies.tiktok-24h]\nwindow = \"12h\"", []string{`line 2: "policies.tiktok-24h.expiring_from" must not be longer than the window of "12h" (it is "20h")`}},
		{"a target in percent", "[policies.xhs-3min]\ntarget = 90", []string{`line 2: "policies.xhs-3min.target" must be a share from 0 to 1, such as 0.9 for 90 % (it is 90)`}},
		{"a target that is no number", "[policies.xhs-3min]\ntarget = nan", []string{`line 2: "policies.xhs-3min.target" must be a share from 0 to 1, such as 0.9 for 90 % (it is NaN)`}},
		{"another clock", "[policies.xhs-3min]\nclock = \"first\"", []string{`line 2: "policies.xhs-3min.clock" must be one of "needs-human" or "first-message" (it is "first")`}},
		{"a date that is none", "[policies.xhs-3min]\nvalid_from = \"23.6.2025\"", []string{`line 2: "policies.xhs-3min.valid_from" must be a date such as "2025-06-23" (it is "23.6.2025")`}},
		{"an unknown reason", "[policies.xhs-3min]\nexcluded = [\"holidays\"]", []string{`line 2: "policies.xhs-3min.excluded[1]" must be one of "holiday", "no-reply" or "reported" (it is "holidays"; perhaps "holiday" is meant)`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { checkProblems(t, test.file, test.want) })
	}
}

func TestBandsReportMistakes(t *testing.T) {
	tests := []struct{ name, bands, at, want string }{
		{"not bands", `["good"]`, "[1]", `must be a band such as {name = "good", from = 0.9} (it is "good")`},
		{"none", `[]`, "", "must have at least one band"},
		{"no name", `[{from = 0.9}, {name = "b"}]`, "[1]", `must have a "name" such as "good"`},
		{"an empty name", `[{name = "a", from = 0.9}, {name = " "}]`, "[2]", `must have a "name" such as "good"`},
		{"both", `[{name = "a", from = 0.9, above = 0.9}, {name = "b"}]`, "[1]", `must have either "from" or "above", not both`},
		{"percent", `[{name = "a", from = 90}, {name = "b"}]`, "[1].from", "must be a share from 0 to 1, such as 0.9 for 90 % (it is 90)"},
		{"misspelt", `[{name = "a", form = 0.9}, {name = "b"}]`, "[1].form", `is not known; a band has "name", "from" or "above"; perhaps "from" is meant`},
		{"a gap at the end", `[{name = "a", from = 0.9}]`, "", `must end with a band that has only a "name" and takes what is left`},
		{"a rest in the middle", `[{name = "a"}, {name = "b"}]`, "", `must have "from" or "above" in every band but the last`},
		{"upwards", `[{name = "a", from = 0.5}, {name = "b", from = 0.9}, {name = "c"}]`, "", "must begin with the best band and go down"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file := "[policies.tiktok-24h]\nbands = " + test.bands
			c := checkProblems(t, file, []string{`line 2: "policies.tiktok-24h.bands` + test.at + `" ` + test.want})
			if got := c.PolicyByID["tiktok-24h"]; !reflect.DeepEqual(got, desk.Tiktok24h()) {
				t.Errorf("the default does not hold: %+v", got)
			}
		})
	}
}

func TestRules(t *testing.T) {
	got := config.Default().Rules()
	if want := desk.DefaultRules(); got.IdleAnswered != want.IdleAnswered || got.IdleUnanswered != want.IdleUnanswered {
		t.Errorf("got %+v", got)
	}
}
