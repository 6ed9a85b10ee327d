package config_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"tend/config"
)

func texts(problems []config.Problem) []string {
	var out []string
	for _, p := range problems {
		out = append(out, p.String())
	}
	return out
}

func TestDecodeReportsMistakes(t *testing.T) {
	tests := []struct {
		name string
		file string
		want []string
	}{
		{"a time that is none", "\nundo = \"fast\"", []string{`line 2: "undo" must be a time such as "4s" (it is "fast")`}},
		{"a time without a unit", "undo = 4", []string{`line 1: "undo" must be a time such as "4s" (it is 4)`}},
		{"a time out of range", `undo = "2m"`, []string{`line 1: "undo" must be between "0s" and "1m" (it is "2m")`}},
		{"a negative time", `idle_close_answered = "-1h"`, []string{`line 1: "idle_close_answered" must be at least "0s" (it is "-1h")`}},
		{"a tier without time", "[tiers]\nurgent = \"0s\"", []string{`line 2: "tiers.urgent" must be at least "1s" (it is "0s")`}},
		{"days that overflow", `idle_close_answered = "99999999999999d"`, []string{`line 1: "idle_close_answered" must be a time such as "24h" (it is "99999999999999d")`}},
		{"a misspelt choice", `theme = "drak"`, []string{`line 1: "theme" must be one of "auto", "light", "dark" or "mono" (it is "drak"; perhaps "dark" is meant)`}},
		{"a choice unlike any", `theme = "solarized"`, []string{`line 1: "theme" must be one of "auto", "light", "dark" or "mono" (it is "solarized")`}},
		{"a choice of the wrong type", `language = 3`, []string{`line 1: "language" must be one of "auto", "en" or "zh" (it is 3)`}},
		{"a yes for a true", `mouse = "yes"`, []string{`line 1: "mouse" must be true or false, without quotes (it is "yes")`}},
		{"a misspelt setting", `theem = "dark"`, []string{`line 1: "theem" is not a setting; perhaps "theme" is meant`}},
		{"a misspelt table", "[notification]\nper_hour = 3", []string{`line 1: "notification" is not a setting; perhaps "notifications" is meant`}},
		{"a dash for an underscore", "idle-close-answered = \"1h\"", []string{`line 1: "idle-close-answered" is not a setting; perhaps "idle_close_answered" is meant`}},
		{"a setting in another table", "per_hour = 3", []string{`line 1: "per_hour" is not a setting here; it belongs under [notifications]`}},
		{"a setting below a table", "[me]\nmouse = true", []string{`line 2: "me.mouse" is not a setting here; it belongs at the top of the file, above the first [table]`}},
		{"a setting unlike any", "colour_of_the_sky = 1", []string{`line 1: "colour_of_the_sky" is not a setting`}},
		{"a value for a table", `me = "alice"`, []string{`line 1: "me" must be a table: write [me] and its settings below (it is "alice")`}},
		{"a table for a value", "[undo]\nafter = 1", []string{`line 1: "undo" must be a time such as "4s" (it is a table)`}},
		{"an id that means something", "[me]\nid = \"unassigned\"", []string{`line 2: "me.id" must be another id, since this one has a meaning of its own (it is "unassigned")`}},
		{"a name of two lines", "[me]\nname = \"a\\nb\"", []string{`line 2: "me.name" must be one line without control characters (it is "a�b")`}},
		{"a name too long", "[me]\nname = \"" + strings.Repeat("长", 201) + `"`, []string{`line 2: "me.name" must not be longer than 200 characters (it is "` + strings.Repeat("长", 59) + `…")`}},
		{"a capacity below zero", "[me]\ncapacity = -1", []string{`line 2: "me.capacity" must be a whole number from 0 to 100000 (it is -1)`}},
		{"a capacity in quotes", "[me]\ncapacity = \"10\"", []string{`line 2: "me.capacity" must be a whole number from 0 to 100000 (it is "10")`}},
		{"an hour that is none", "[notifications]\nquiet_from = \"25:00\"", []string{`line 2: "notifications.quiet_from" must be a time of day such as "09:00" (it is "25:00")`}},
		{"two ways beside auto", "[notifications]\nways = [\"auto\", \"desktop\"]", []string{`line 2: "notifications.ways" must have "auto" or "none" alone`}},
		{"no way at all", "[notifications]\nways = []", []string{`line 2: "notifications.ways" must name at least one way; "none" turns notifications off`}},
		{"a way that is none", "[notifications]\nways = [\n  \"desktop\",\n  \"pigeon\",\n]", []string{`line 4: "notifications.ways[2]" must be one of "auto", "desktop", "terminal", "command" or "none" (it is "pigeon")`}},
		{"the command's way without a command", "[notifications]\nways = \"command\"", []string{`line 2: "notifications.ways" needs "command" in [notifications] to say which program to run`}},
		{"a command line", "[notifications]\ncommand = \"say {title}\"\nways = \"command\"", []string{`line 2: "notifications.command" must be a list of the program and its arguments, such as ["program", "argument"] (it is "say {title}")`}},
		{"an occasion that is none", "[notifications.on]\nnew_mine = false", []string{`line 2: "notifications.on.new_mine" is not a setting; perhaps "new-mine" is meant`}},
		{"an opener without the link", "[open]\ncommand = [\"firefox\"]", []string{`line 2: "open.command" must have {url} in one of the program's arguments`}},
		{"an opener without a program", "[open]\ncommand = [\"\", \"{url}\"]", []string{`line 2: "open.command" must begin with the name of a program`}},
		{"a day that is none", "[working_hours]\ndays = [\"mon\", \"fry\"]", []string{`line 2: "working_hours.days[2]" must be one of "mon", "tue", "wed", "thu", "fri", "sat" or "sun" (it is "fry")`}},
		{"an empty word", "[tiers]\nurgent_words = [\"refund\", \" \"]", []string{`line 2: "tiers.urgent_words[2]" must not be empty`}},
		{"a number for a list", "[tiers]\nurgent_words = 7", []string{`line 2: "tiers.urgent_words" must be a list such as ["…", "…"] (it is 7)`}},
		{"all at once, in the order of the file", "undo = 1\nmouse = 2\n[log]\nlevel = \"loud\"\n[me]\nnmae = \"A\"", []string{
			`line 1: "undo" must be a time such as "4s" (it is 1)`,
			`line 2: "mouse" must be true or false, without quotes (it is 2)`,
			`line 4: "log.level" must be one of "debug", "info", "warn" or "error" (it is "loud")`,
			`line 6: "me.nmae" is not a setting; perhaps "name" is meant`,
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { checkProblems(t, test.file, test.want) })
	}
}

func checkProblems(t *testing.T, file string, want []string) config.Config {
	t.Helper()
	c, problems := config.Decode([]byte(file))
	if got := texts(problems); !slices.Equal(got, want) {
		t.Errorf("problems of\n%s\ngot  %q\nwant %q", file, got, want)
	}
	return c
}

func TestDecodeRefusesWhatIsNotTOML(t *testing.T) {
	tests := []struct {
		name, file   string
		line, column int
		says         string
	}{
		{"no quotes", "mouse = true\nundo = 4s\n", 2, 9, "strings must be quoted"},
		{"no value", "客户 = 1", 1, 1, "invalid character"},
		{"after wide characters", "language = \"中文\" x", 1, 17, "expected newline"},
		{"a setting twice", "undo = \"1s\"\nundo = \"2s\"", 2, 1, "already defined"},
		{"a table twice", "[me]\n[log]\n[me]", 3, 2, "already exists"},
		{"not UTF-8", "# ok\n# 客\xff", 2, 4, "not UTF-8"},
		{"UTF-16", "\xff\xfem\x00", 1, 1, "not UTF-8"},
		{"escapes in a key", "\"\\u001b\\u202e\" = 1\n\"\\u001b\\u202e\" = 2", 2, 1, "already defined"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, problems := config.Decode([]byte(test.file))
			if len(problems) != 1 {
				t.Fatalf("problems = %q, want one", texts(problems))
			}
			p := problems[0]
			if p.Line != test.line || p.Column != test.column || !strings.Contains(p.Text, test.says) {
				t.Errorf("got %d:%d %s, want %d:%d and %q", p.Line, p.Column, p.Text, test.line, test.column, test.says)
			}
			if strings.ContainsAny(p.Text, "\x1b\u202e\n") {
				t.Errorf("the text %q has characters that do not belong on a screen", p.Text)
			}
			if !reflect.DeepEqual(c, config.Default()) {
				t.Error("the defaults do not hold")
			}
		})
	}
}

func TestDecodeKeepsTheGoodParts(t *testing.T) {
	c, problems := config.Decode([]byte("undo = \"9s\"\nmouse = \"on\"\ntheme = \"dark\"\n[me]\nid = 5\nname = \"Ann\""))
	want := config.Default()
	want.Undo, want.Theme, want.Me.Name = 9e9, "dark", "Ann"
	if !reflect.DeepEqual(c, want) {
		t.Errorf("got %+v", c)
	}
	if len(problems) != 2 {
		t.Errorf("problems = %q, want two", texts(problems))
	}
}

func TestProblemsHaveColumnsAndFields(t *testing.T) {
	tests := []struct {
		name, file string
		want       config.Problem
	}{
		{"value", "undo = \"fast\"", config.Problem{Line: 1, Column: 8, Field: "undo"}},
		{"inline table", "me = {name = \"王\", id = 3}", config.Problem{Line: 1, Column: 24, Field: "me.id"}},
		{"dotted key", "me.id = 3", config.Problem{Line: 1, Column: 9, Field: "me.id"}},
		{"unknown key", "[me]\n  nick = 3", config.Problem{Line: 2, Column: 10, Field: "me.nick"}},
		{"list", "notifications.ways = [\n]", config.Problem{Line: 1, Column: 15, Field: "notifications.ways"}},
		{"quoted id", "[shops.\"my shop\"]\nzone = \"Mars\"", config.Problem{Line: 2, Column: 8, Field: "shops.'my shop'.zone"}},
		{"array of tables", "[[shops]]\nid = \"a\"", config.Problem{Line: 1, Column: 3, Field: "shops"}},
		{"after Windows line ends", "mouse = true\r\nundo = 1\r\n", config.Problem{Line: 2, Column: 8, Field: "undo"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, problems := config.Decode([]byte(test.file))
			if len(problems) != 1 {
				t.Fatalf("problems = %q, want one", texts(problems))
			}
			got := problems[0]
			got.Text = ""
			if got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

func TestOddFilesAreOneProblemEach(t *testing.T) {
	tests := []struct {
		name, file, says string
		line             int
	}{
		{"a very long key", "mouse = true\n" + strings.Repeat("k", 100_000) + " = 1", "is not a setting", 2},
		{"a very long id", "\n[shops." + strings.Repeat("s", 100_000) + "]\nname = \"x\"", "short text of one line", 2},
		{"a key of many parts", "\na" + strings.Repeat(".a", 50_000) + " = 1", "is not a setting", 2},
		{"deep lists", "\nundo = " + strings.Repeat("[", 5000) + strings.Repeat("]", 5000), "must be a time", 2},
		{"endless lists", "\nundo = " + strings.Repeat("[", 100_000), "nested more than", 2},
		{"hidden marks in a key", "\"\\u202eemit\" = 1", "is not a setting", 1},
		{"hidden marks in a value", "theme = \"\\u202e\\u001b[2J\"", "must be one of", 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, problems := config.Decode([]byte(test.file))
			if len(problems) != 1 {
				t.Fatalf("%d problems, want one", len(problems))
			}
			p := problems[0]
			if p.Line != test.line || !strings.Contains(p.Text, test.says) {
				t.Errorf("got line %d: %.300s", p.Line, p.Text)
			}
			if len(p.Text) > 1000 || strings.ContainsFunc(p.Text, hidden) {
				t.Errorf("the text does not fit a screen: %.1000q", p.Text)
			}
		})
	}
}
