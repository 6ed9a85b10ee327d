package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"tend/desk"
	"tend/report"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// told is a desk in lines and the report it must give.
type told struct {
	Name, Why string
	Lines     []json.RawMessage
	Report    struct{ Policy, From, To, Now, By string }
	Want      report.Report
}

// Every case goes the whole way: lines into a store, a report out of it.
func TestCases(t *testing.T) {
	data, err := os.ReadFile("../desk/testdata/cases.json")
	must(t, err)
	var cases []told
	must(t, json.Unmarshal(data, &cases))
	if len(cases) < 26 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			got := c.run(t)
			got.Total = bare(got.Total)
			for i := range got.Groups {
				key := got.Groups[i].Key
				got.Groups[i] = bare(got.Groups[i])
				got.Groups[i].Key = key
			}
			if show(t, got) != show(t, c.Want) {
				t.Errorf("%s:\ngot  %s\nwant %s", c.Why, show(t, got), show(t, c.Want))
			}
		})
	}
}

// bare is a group without the fields that repeat the question.
func bare(g report.Group) report.Group {
	g.Policy, g.From, g.To, g.Now, g.Key = "", "", "", "", ""
	return g
}

func (c told) run(t *testing.T) report.Report {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk.db"), boltstore.Options{})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	var text bytes.Buffer
	for _, l := range c.Lines {
		text.Write(append(l, '\n'))
	}
	_, err = transfer.Import(t.Context(), st, &text, transfer.ImportOptions{Rules: desk.DefaultRules()})
	must(t, err)
	r, err := report.Run(t.Context(), st, bookOf(t, st), c.query(t))
	must(t, err)
	return r
}

func (c told) query(t *testing.T) report.Query {
	t.Helper()
	b, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	p, ok := b.Policy(c.Report.Policy)
	if !ok {
		t.Fatalf("no policy %q", c.Report.Policy)
	}
	from, err := report.ParseDate(c.Report.From)
	must(t, err)
	to, err := report.ParseDate(c.Report.To)
	must(t, err)
	by, err := report.ParseBy(c.Report.By)
	must(t, err)
	now, err := desk.ParseInstant(c.Report.Now)
	must(t, err)
	return report.Query{Policy: p, From: from, To: to, By: by, Now: now}
}

func bookOf(t *testing.T, st store.Store) *desk.Book {
	t.Helper()
	shops, err := store.Shops(t.Context(), st)
	must(t, err)
	holidays, err := store.Holidays(t.Context(), st)
	must(t, err)
	b, problems := desk.NewBook(shops, holidays, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

func TestDays(t *testing.T) {
	for _, c := range []struct {
		name, in, next string
		days           int
	}{
		{"the end of a month", "2025-06-30", "2025-07-01", 1},
		{"a leap day", "2024-02-28", "2024-02-29", 1},
		{"back over a year", "2025-01-01", "2024-12-31", -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := report.ParseDate(c.in)
			must(t, err)
			if got := d.Plus(c.days).String(); got != c.next {
				t.Errorf("got %s, want %s", got, c.next)
			}
		})
	}
	for _, bad := range []string{"", "2025-13-01", "2025-02-30", "yesterday", "2025-06-01T00:00:00Z"} {
		if _, err := report.ParseDate(bad); err == nil {
			t.Errorf("%q was taken for a date", bad)
		}
	}
}

func TestWriters(t *testing.T) {
	r := report.Report{Total: report.Group{Policy: "p", From: "2025-06-01", To: "2025-06-02", Sessions: 1, NotCounted: 1}}
	r.Groups = []report.Group{{Key: "mia, the \"first\""}}
	var csv, text bytes.Buffer
	must(t, report.WriteCSV(&csv, r))
	wantCSV := "key,sessions,not_counted,holiday,no_reply,reported,counted,responded,missed,pending,rate,rate_if_all,rate_if_none,band," +
		"first_count,first_mean_s,first_median_s,first_p90_s\n" +
		"total,1,1,0,0,0,0,0,0,0,,,,,0,,,\n" +
		"\"mia, the \"\"first\"\"\",0,0,0,0,0,0,0,0,0,,,,,0,,,\n"
	if csv.String() != wantCSV {
		t.Errorf("got\n%s\nwant\n%s", csv.String(), wantCSV)
	}
	must(t, report.WriteText(&text, r))
	if !bytes.Contains(text.Bytes(), []byte("–")) {
		t.Errorf("an absent rate is not shown as –:\n%s", text.String())
	}
}

func show(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	must(t, err)
	return string(b)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
