package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"tend/report/insight"
)

func TestQuestions(t *testing.T) {
	st := given(t,
		wrote("2025-06-02T10:00:00Z", "a", "Hi, when will my order ship?"), replied("2025-06-02T11:00:00Z", "a", "mia", "Today."),
		wrote("2025-06-02T10:00:00Z", "b", "When will my order ship today"),
		wrote("2025-06-02T10:00:00Z", "c", "what size am I"), wrote("2025-06-02T10:01:00Z", "c", "hello? 1178"),
		wrote("2025-06-02T10:00:00Z", "d", "thanks! #1166"), wrote("2025-06-02T10:02:00Z", "d", "😀"),
		wrote("2025-06-09T10:00:00Z", "e", "what size am I?"), // outside the range
	)
	o := insight.Options{
		Courtesy: func(s string) bool { return s == "thanks!" },
		Greeting: func(s string) bool { return s == "hello?" },
		Topic: func(s string) (string, string, bool) {
			return "sizes", "Which size fits?", strings.Contains(s, "size")
		},
	}
	q := collect(t, st, "2025-06-02", "2025-06-03", "2025-06-09T00:00:00Z", o).Questions
	if q.Asked != 3 || q.Other != 0 || q.Courtesies != 1 || q.Greetings != 1 || len(q.Wordless) != 1 || q.Wordless[0].Kind != "emoji" {
		t.Errorf("got %+v", q)
	}
	if len(q.Top) != 2 {
		t.Fatalf("got %+v", q.Top)
	}
	if one := q.Top[0]; one.Count != 2 || one.Wordings != 2 || *one.InTime != 0.5 || one.FAQ != "" {
		t.Errorf("shipping: %+v", one)
	}
	if one := q.Top[1]; one.Count != 1 || one.FAQ != "sizes" || one.Title != "Which size fits?" || *one.InTime != 0 {
		t.Errorf("sizes: %+v", one)
	}
}

func press(at, customer, id string) string {
	return fmt.Sprintf(`{"id":%q,"at":%q,"customer":%q,"from":"customer","kind":"faq","text":"How do I return it?"}`, id, at, customer)
}

func auto(at, customer, to string) string {
	return fmt.Sprintf(`{"id":"a%s","at":%q,"customer":%q,"from":"auto","answers":%q,"text":"Within 30 days."}`, to, at, customer, to)
}

func TestPressesThatWereAnsweredAreNoQuestions(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		asked int
	}{
		{"answered", []string{press("2025-06-02T10:00:00Z", "a", "p1"), auto("2025-06-02T10:00:01Z", "a", "p1")}, 0},
		{"not answered", []string{press("2025-06-02T10:00:00Z", "a", "p1")}, 1},
		{"answered by a person first", []string{
			press("2025-06-02T10:00:00Z", "a", "p1"), replied("2025-06-02T10:00:01Z", "a", "mia", "See below."), auto("2025-06-02T10:00:02Z", "a", "p1"),
		}, 0},
		{"the answer has the earlier time", []string{
			wrote("2025-06-02T09:00:00Z", "a", "?"), auto("2025-06-02T09:59:59Z", "a", "p1"), press("2025-06-02T10:00:00Z", "a", "p1"),
		}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := collect(t, given(t, c.lines...), "2025-06-02", "2025-06-03", "2025-06-09T00:00:00Z", insight.Options{}).Questions
			asked := 0
			for _, one := range q.Top {
				asked += one.Count
			}
			if asked != c.asked {
				t.Errorf("asked %d times: %+v", asked, q)
			}
		})
	}
}
