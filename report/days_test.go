package report_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/report"
	"tend/store"
	"tend/store/transfer"
)

func TestWhatDaysReadAgain(t *testing.T) {
	st, q := small(t)
	d := report.NewDays(st, 0)
	b := book(nil, nil)
	for _, c := range []struct {
		name  string
		do    func()
		again bool
	}{
		{"the first time", func() {}, true},
		{"the same again", func() {}, false},
		{"by another division", func() { q.By = report.ByAgent }, false},
		{"some of the days", func() { q.From, q.To = q.From.Plus(1), q.To.Plus(-2) }, false},
		{"of a shop", func() { q.Shop = "shop" }, false},
		{"later, at the last deadline", func() { q.Now = instant(t, "2025-06-04T08:00:00Z") }, false},
		{"just after it", func() { q.Now++ }, true},
		{"before it again", func() { q.Now-- }, true},
		{"a document changed", func() { d.Apply(store.Changes{Docs: []store.Doc{{Kind: store.DocFAQ, ID: "1"}}}) }, false},
		{"a session changed", func() { d.Apply(store.Changes{Sessions: []*desk.Session{{OpenedAt: q.Now}}}) }, true},
		{"one of another year", func() { d.Apply(store.Changes{Sessions: []*desk.Session{{OpenedAt: 1}}}) }, false},
		{"a session nobody knew is gone", func() { d.Apply(store.Changes{Gone: []desk.SessionID{"sunknown"}}) }, false},
		{"changes were missed", func() { d.Apply(store.Changes{Missed: true}) }, true},
		{"everything anew", func() { d.Apply(store.Changes{Snapshot: true}) }, true},
		{"an equal book", func() { b = book(nil, nil) }, false},
		{"another book", func() { b = book([]desk.Shop{{ID: "shop", Zone: "Asia/Shanghai"}}, nil) }, true},
	} {
		c.do()
		st.tallies.Store(0)
		got, err := d.Report(t.Context(), b, q)
		must(t, err)
		if again := st.tallies.Load() > 0; again != c.again {
			t.Errorf("%s: read again: %v", c.name, again)
		}
		want, err := report.Run(t.Context(), st, b, q)
		must(t, err)
		if show(t, got) != show(t, want) {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, show(t, got), show(t, want))
		}
	}
}

// A range of centuries is answered too.
func TestDaysOfALongRange(t *testing.T) {
	st, q := small(t)
	q.From, q.To = report.Date{Year: 1970, Month: 1, Day: 1}, report.Date{Year: 2200, Month: 1, Day: 1}
	got, err := report.NewDays(st, 0).Report(t.Context(), book(nil, nil), q)
	must(t, err)
	if got.Total.Sessions != 2 {
		t.Errorf("got %+v", got.Total)
	}
}

// A range whose end is before its beginning holds no day.
func TestDaysOfNoRange(t *testing.T) {
	st, q := small(t)
	q.To = q.From.Plus(-9)
	got, err := report.NewDays(st, 0).Report(t.Context(), book(nil, nil), q)
	must(t, err)
	if got.Total.Sessions != 0 || got.Total.Rate != nil {
		t.Errorf("got %+v", got.Total)
	}
}

// Reports are asked for and changes told by many at once.
func TestDaysForMany(t *testing.T) {
	st, q := small(t)
	d := report.NewDays(st.Store, 0)
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() {
			q := q
			q.By = report.ByTier
			for i := range 20 {
				if n%2 == 0 {
					d.Apply(store.Changes{Sessions: []*desk.Session{{OpenedAt: q.Now}}})
				}
				q.Now = q.Now.Add(time.Duration(i) * time.Minute)
				if r, err := d.Report(t.Context(), book(nil, nil), q); err != nil || r.Total.Sessions != 2 {
					t.Errorf("got %+v, %v", r.Total, err)
				}
			}
		})
	}
	all.Wait()
}

// While somebody writes all the time, a report is still of one state: customers
// write twice in one commit, and their numbers stay even.
func TestRunIsOfOneState(t *testing.T) {
	st, q := small(t)
	stop := make(chan struct{})
	var writer sync.WaitGroup
	writer.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			lines := fmt.Sprintf(`{"id":"x%d","at":"2025-06-01T00:00:00Z","customer":"x%d","from":"customer","text":"one"}
{"id":"y%d","at":"2025-06-07T00:00:00Z","customer":"y%d","from":"customer","text":"two"}`, n, n, n, n)
			if _, err := transfer.Import(t.Context(), st.Store, strings.NewReader(lines), transfer.ImportOptions{Rules: desk.DefaultRules()}); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for range 50 {
		r, err := report.Run(t.Context(), st.Store, book(nil, nil), q)
		must(t, err)
		if r.Total.Sessions%2 != 0 {
			t.Fatalf("%d sessions", r.Total.Sessions)
		}
	}
	close(stop)
	writer.Wait()
}
