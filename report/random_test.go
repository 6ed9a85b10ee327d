package report_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"testing"
	"time"

	"tend/desk"
	"tend/report"
)

// desksToTry is how many random desks are tried: a few, or as many as the
// variable says.
func desksToTry(t *testing.T) int {
	n, err := strconv.Atoi(os.Getenv("TEND_DESKS"))
	if os.Getenv("TEND_DESKS") != "" && (err != nil || n < 1) {
		t.Fatalf("TEND_DESKS=%q is not a number of desks", os.Getenv("TEND_DESKS"))
	}
	if n == 0 {
		return 150
	}
	return n
}

// TestRandomDesks has late messages, marks, holidays, changes of zones and
// policies, and a clock that goes back and forth, and holds four reports
// against each other: the one computed from the exported lines by the rules
// alone, report.Run, the one kept by the day and the one kept in a file. With
// TEND_DESKS=10000 it tries that many desks.
func TestRandomDesks(t *testing.T) {
	for seed := range desksToTry(t) {
		t.Run(strconv.Itoa(seed), func(t *testing.T) {
			w := newWorld(t, uint64(seed))
			defer w.close()
			for range 2 + w.IntN(4) {
				if w.lines == 0 || w.IntN(3) > 0 {
					w.happen()
				}
				if w.IntN(2) == 0 {
					w.trouble()
				}
				if w.IntN(5) > 0 {
					w.check()
				}
			}
			w.check()
		})
	}
}

// check asks some questions of the desk as it is.
func (w *world) check() {
	w.sync()
	if w.book == nil || w.IntN(3) == 0 {
		w.book = bookOf(w.T, w.st)
	}
	d := readSlowly(w.T, w.export())
	for range 3 {
		q, slow := w.ask()
		for range 2 {
			w.compare(d, q, slow)
			slow.now = slow.now.Add(pick(w, 0, 1, time.Minute, -time.Hour)) // perhaps what was kept holds on
			q.Now = desk.At(slow.now)
		}
		if w.Failed() {
			w.Fatalf("of the desk\n%s", w.export())
		}
	}
}

func (w *world) compare(d *slowDesk, q report.Query, slow slowQuery) {
	w.Helper()
	computed, err := report.Run(w.Context(), w.st, w.book, q)
	must(w.T, err)
	days, err := w.days.Report(w.Context(), w.book, q)
	must(w.T, err)
	kept, err := report.Keep{Path: filepath.Join(w.folder, "kept")}.Run(w.Context(), w.st, w.book, q)
	must(w.T, err)
	for name, got := range map[string]report.Report{"by the day": days, "from the file": kept} {
		if show(w.T, got) != show(w.T, computed) {
			w.Errorf("%s, %+v:\ngot  %s\nwant %s", name, q, show(w.T, got), show(w.T, computed))
		}
	}
	total, groups := slowly(w.T, d, slow)
	want := map[string]figures{"total": total.figures(slow.policy)}
	for key, g := range groups {
		want["="+key] = g.figures(slow.policy)
	}
	got := map[string]figures{"total": figuresOf(w.T, computed.Total)}
	for _, g := range computed.Groups {
		got["="+g.Key] = figuresOf(w.T, g)
	}
	if !reflect.DeepEqual(got, want) {
		w.Errorf("%+v:\ngot  %s\nwant %s", q, show(w.T, got), show(w.T, want))
	}
}

// figuresOf are those of a group, without what repeats the question.
func figuresOf(t *testing.T, g report.Group) (f figures) {
	t.Helper()
	must(t, json.Unmarshal([]byte(show(t, g)), &f))
	for _, name := range []string{"policy", "from", "to", "now", "key"} {
		delete(f, name)
	}
	first := f["first_response"].(map[string]any)
	for name, v := range first {
		if seconds, ok := v.(float64); ok {
			first[name] = slowRound(seconds)
		}
	}
	return f
}
