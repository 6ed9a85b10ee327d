package desk_test

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/desk/lines"
)

// A case is a desk in lines and the report it must give.
type reportCase struct {
	Name, Why string
	Lines     []json.RawMessage
	Report    struct{ Policy, From, To, Now, By string }
	Want      struct {
		Total  tally
		Groups []tally
	}
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var cases []reportCase
	if err := dec.Decode(&cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) != 26 {
		t.Fatalf("%d cases, want 26", len(cases))
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			d := foldLines(t, c.Lines)
			total, groups := d.report(t, c)
			if !reflect.DeepEqual(total, c.Want.Total) {
				t.Errorf("%s:\ngot  %s\nwant %s", c.Why, show(t, total), show(t, c.Want.Total))
			}
			if show(t, groups) != show(t, c.Want.Groups) {
				t.Errorf("%s:\ngot  %s\nwant %s", c.Why, show(t, groups), show(t, c.Want.Groups))
			}
		})
	}
}

func show(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// linesDesk is a desk made of lines, in memory.
type linesDesk struct {
	book     *desk.Book
	sessions []*desk.Session
}

func foldLines(t *testing.T, raw []json.RawMessage) linesDesk {
	t.Helper()
	shops := map[desk.ShopID]desk.Shop{}
	var holidays []desk.HolidayRange
	logs, seen := map[desk.Key][]desk.Entry{}, map[desk.MessageID]bool{}
	for _, text := range raw {
		l, err := lines.NewDecoder().Decode(text)
		switch {
		case err != nil:
			t.Fatalf("%s: %v", text, err)
		case l.Type == lines.Shop:
			shops[l.Shop.ID] = l.Shop.Apply(shops[l.Shop.ID])
		case l.Type == lines.Holiday:
			holidays = append(holidays, *l.Holiday)
		case l.IsEntry() && !seen[l.Entry.ID]:
			seen[l.Entry.ID] = true
			logs[l.Key] = append(logs[l.Key], l.Entry)
		}
	}
	var d linesDesk
	for k, log := range logs {
		sortByTime(log)
		sessions, orphans := desk.Fold(desk.DefaultRules(), k, log)
		if len(orphans) > 0 {
			t.Fatalf("no session for %v", orphans)
		}
		d.sessions = append(d.sessions, sessions...)
	}
	var list []desk.Shop
	for _, s := range shops {
		list = append(list, s)
	}
	book, problems := desk.NewBook(list, holidays, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	d.book = book
	return d
}

func sortByTime(log []desk.Entry) {
	slices.SortStableFunc(log, func(a, b desk.Entry) int { return int(a.At.Sub(b.At)) })
}

func (d linesDesk) report(t *testing.T, c reportCase) (total tally, groups []tally) {
	t.Helper()
	p, ok := d.book.Policy(c.Report.Policy)
	if !ok {
		t.Fatalf("no policy %q", c.Report.Policy)
	}
	now := instant(c.Report.Now)
	all, by := &counter{policy: p}, map[string]*counter{}
	for _, s := range d.sessions {
		zone := d.book.Zone(s.Shop)
		opened := s.OpenedAt.In(zone)
		if opened.Before(day(t, c.Report.From, zone)) || !opened.Before(day(t, c.Report.To, zone)) {
			continue
		}
		v := d.book.Judge(desk.DefaultRules().AsOf(s, now), p, now)
		all.add(v)
		key, in := groupOf(c.Report.By, v, opened)
		if !in {
			continue
		}
		if by[key] == nil {
			by[key] = &counter{policy: p, tally: tally{Key: key}}
		}
		by[key].add(v)
	}
	groups = []tally{}
	for _, g := range by {
		groups = append(groups, g.result())
	}
	slices.SortFunc(groups, func(a, b tally) int { return bytes.Compare([]byte(a.Key), []byte(b.Key)) })
	return all.result(), groups
}

func groupOf(by string, v desk.Verdict, opened time.Time) (key string, in bool) {
	switch by {
	case "agent":
		return string(v.By), v.By != ""
	case "hour":
		return opened.Format("15"), true
	}
	return "", false
}

func day(t *testing.T, s string, zone *time.Location) time.Time {
	t.Helper()
	d, err := time.ParseInLocation(time.DateOnly, s, zone)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func instant(s string) desk.Instant {
	i, err := desk.ParseInstant(s)
	if err != nil {
		panic(err)
	}
	return i
}
