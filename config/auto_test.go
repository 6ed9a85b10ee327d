package config_test

import (
	"reflect"
	"regexp"
	"testing"
	"time"

	"tend/config"
	"tend/desk"
)

func TestAutomaticAnswersByDefault(t *testing.T) {
	got, want := config.Default().AutoRules(), desk.DefaultAutoRules()
	if got.Away.Any() || len(got.Keywords) > 0 {
		t.Errorf("something is said out of hours, or to words: %+v", got)
	}
	got.Away = desk.AutoText{}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestDecodeReadsAutomaticAnswers(t *testing.T) {
	c := checkProblems(t, `
[automatic]
faq = false
wait = "0s"
fresh = "5m"
after_human = "30m"
limit = 3

[automatic.out_of_hours]
en = """We answer from nine,
{{customer}}."""
every = "1d"

[[automatic.keyword]]
words = ["opening hours", "营业时间"]
zh = "九点到六点。"
every = 0

[[automatic.keyword]]
words = "invoice"
en = "It is in your orders, {{shop}} says."
`, nil)
	want := config.Automatic{
		Fresh: 5 * time.Minute, Quiet: 30 * time.Minute, PerHour: 3,
		Away: config.AutoText{EN: "We answer from nine,\n{{customer}}.", Every: 24 * time.Hour},
		Keywords: []config.AutoKeyword{
			{Words: []string{"opening hours", "营业时间"}, AutoText: config.AutoText{ZH: "九点到六点。"}},
			{Words: []string{"invoice"}, AutoText: config.AutoText{EN: "It is in your orders, {{shop}} says."}},
		},
	}
	if !reflect.DeepEqual(c.Automatic, want) {
		t.Errorf("got  %+v\nwant %+v", c.Automatic, want)
	}
	again, problems := config.Decode(config.Marshal(c))
	if problems != nil || !reflect.DeepEqual(again.Automatic, want) {
		t.Errorf("written and read again: %+v, %q", again.Automatic, texts(problems))
	}
	if r := c.AutoRules(); r.Keywords[0].Text["zh"] != "九点到六点。" || r.Quiet != 30*time.Minute || !r.Away.Any() {
		t.Errorf("the rules are %+v", r)
	}
}

func TestAutomaticAnswersReportMistakes(t *testing.T) {
	const variables = "must have no other variables than {{customer}}, {{shop}}, {{order}}, {{product}}, since no agent stands behind it"
	tests := []struct {
		name, file string
		want       []string
	}{
		{"a number", "automatic = 1", []string{`line 1: "automatic" must be a table: write [automatic] and its settings below (it is 1)`}},
		{"an unknown setting", "[automatic]\nfqa = true", []string{`line 2: "automatic.fqa" is not a setting; perhaps "faq" is meant`}},
		{"too old a message", "[automatic]\nfresh = \"48h\"", []string{`line 2: "automatic.fresh" must be between "1m" and "24h" (it is "48h")`}},
		{"one table of words", "[automatic.keyword]\nwords = \"open\"", []string{`line 1: "automatic.keyword" must be a list of tables: write [[automatic.keyword]] and its settings below (it is a table)`}},
		{"no words", "[[automatic.keyword]]\nen = \"Yes.\"", []string{`line 2: "automatic.keyword[1]" needs "words" such as ["opening hours"]`}},
		{"no text", "[[automatic.keyword]]\nwords = \"open\"", []string{`line 2: "automatic.keyword[1]" needs a text in "en", "zh" or both`}},
		{"a variable of an agent", "[automatic.out_of_hours]\nen = \"I am {{agent}}\"", []string{`line 2: "automatic.out_of_hours.en" ` + variables + ` (it is "I am {{agent}}")`}},
		{"an unknown setting of a word", "[[automatic.keyword]]\nwords = \"open\"\nen = \"Yes.\"\nevry = \"1h\"", []string{`line 4: "automatic.keyword[1].evry" is not a setting; perhaps "every" is meant`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if c := checkProblems(t, test.file, test.want); len(c.Automatic.Keywords) > 0 || c.Automatic.Away.EN != "" {
				t.Errorf("an answer with a mistake is on: %+v", c.Automatic)
			}
		})
	}
}

func TestAutomaticAnswerOfTheExample(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		file := regexp.MustCompile(`(?m)^#   `).ReplaceAllString(config.Template(lang), "")
		c, _ := config.Decode([]byte(file))
		if k := c.Automatic.Keywords; len(k) != 1 || len(k[0].Words) != 2 || k[0].Every != 24*time.Hour {
			t.Errorf("%s: got %+v", lang, k)
		}
	}
}
