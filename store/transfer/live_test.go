package transfer_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
	"tend/store/transfer"
)

func apply(t failer, st store.Store, text string) []transfer.LineResult {
	t.Helper()
	res, err := transfer.Apply(t.(interface{ Context() ctx }).Context(), st, strings.NewReader(text), transfer.ApplyOptions{Rules: desk.DefaultRules()})
	if err != nil {
		t.Fatalf("apply: %v", err)
	}
	return res
}

func TestApplySaysWhatBecameOfEachLine(t *testing.T) {
	const (
		ask    = `{"id":"m1","at":"2025-06-02T10:00:00Z","customer":"c1","from":"customer","text":"hello"}`
		reply  = `{"id":"m2","at":"2025-06-02T10:05:00Z","customer":"c1","from":"agent","agent":"mia","text":"hi"}`
		other  = `{"id":"m1","at":"2025-06-02T10:07:00Z","customer":"c2","from":"customer","text":"mine"}`
		assign = `{"type":"assign","at":"2025-06-02T10:01:00Z","customer":"c1","agent":"mia"}`
		shop   = `{"type":"shop","id":"fern","zone":"Europe/London"}`
	)
	for _, tc := range []struct {
		name   string
		before string
		lines  []string
		want   []string // "line outcome", and a word of the reason
	}{
		{"nothing", "", nil, nil},
		{"one", "", []string{ask}, []string{"1 stored"}},
		{"the same line twice", "", []string{ask, ask}, []string{"1 stored", "2 known"}},
		{"known from before", ask, []string{ask, reply}, []string{"1 known", "2 stored"}},
		{"an activity twice", ask, []string{assign, assign}, []string{"1 stored", "2 known"}},
		{"another customer claims the id", ask, []string{other}, []string{"1 known"}},
		{"against the order of time", "", []string{reply, assign, ask}, []string{"1 stored", "2 stored", "3 stored"}},
		{"a bad line among good ones", "", []string{ask, "{", "", reply}, []string{"1 stored", "2 bad ends too early", "4 stored"}},
		{"a line too long", "", []string{`{"text":"` + strings.Repeat("x", 1<<20) + `"}`, ask}, []string{"1 bad longer than", "2 stored"}},
		{"no session yet", "", []string{assign}, []string{"1 bad no session yet"}},
		{"a session that comes with the same lines", "", []string{assign, `{"id":"m0","at":"2025-06-02T09:00:00Z","customer":"c1","from":"customer"}`}, []string{"1 stored", "2 stored"}},
		{"what is no entry", "", []string{shop, shop}, []string{"1 stored", "2 stored"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			st := newDesk(t)
			importText(t, st, tc.before)
			got := apply(t, st, strings.Join(tc.lines, "\n"))
			if len(got) != len(tc.want) {
				t.Fatalf("got %+v, want %q", got, tc.want)
			}
			for i, r := range got {
				words := strings.SplitN(tc.want[i], " ", 3)
				if words[0] != fmt.Sprint(r.Line) || words[1] != string(r.Outcome) || (len(words) == 3) != (r.Reason != "") ||
					!strings.Contains(r.Reason, strings.Join(words[2:], "")) {
					t.Errorf("got %+v, want %q", r, tc.want[i])
				}
			}
		})
	}
}

func TestApplyStoresNothingOfAnInputThatBreaksOff(t *testing.T) {
	st := newDesk(t)
	broken := errors.New("the line was cut")
	r := iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader(`{"id":"m1"`)))
	if _, err := transfer.Apply(t.Context(), st, r, transfer.ApplyOptions{Rules: desk.DefaultRules()}); !errors.Is(err, iotest.ErrTimeout) {
		t.Errorf("got %v", err)
	}
	if _, err := transfer.Apply(t.Context(), st, iotest.ErrReader(broken), transfer.ApplyOptions{Rules: desk.DefaultRules()}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	if got := exportText(t, st); got != "" {
		t.Errorf("stored %s", got)
	}
}

// TestAppliedInPiecesIsImportedAtOnce cuts lines into requests in any order,
// some of them made twice, and compares the desk with that of an import.
func TestAppliedInPiecesIsImportedAtOnce(t *testing.T) {
	var all []string
	for _, m := range month(60, true) {
		all = append(all, m.String())
	}
	want := exportAfter(t, func(st store.Store) { importText(t, st, strings.Join(all, "\n")) })
	rapid.Check(t, func(t *rapid.T) {
		order := rapid.Permutation(all).Draw(t, "order")
		got := exportAfter(t, func(st store.Store) {
			for len(order) > 0 {
				n := min(rapid.IntRange(1, 12).Draw(t, "lines"), len(order))
				text := strings.Join(order[:n], "\n")
				for range rapid.IntRange(1, 2).Draw(t, "times") {
					apply(t, st, text)
				}
				order = order[n:]
			}
		})
		if got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	})
}

func exportAfter(t failer, fill func(store.Store)) (text string) {
	withDesk(t, func(st store.Store) {
		fill(st)
		text = exportText(t, st)
	})
	return text
}

// BenchmarkApply takes one line a time, as a request does, and in turn stores
// an entry alone. The ratio is that of the medians.
func BenchmarkApply(b *testing.B) {
	st, bare := newDesk(b), newDesk(b)
	var lines, appends []time.Duration
	for i := 0; b.Loop(); i++ {
		begin := time.Now()
		apply(b, st, benchLine(i))
		middle := time.Now()
		appendOne(b, bare, i)
		lines, appends = append(lines, middle.Sub(begin)), append(appends, time.Since(middle))
	}
	b.ReportMetric(float64(median(lines))/float64(median(appends)), "ratio")
	b.ReportMetric(float64(median(lines).Microseconds()), "µs/line")
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

func appendOne(b *testing.B, st store.Store, i int) {
	k := desk.Key{Shop: desk.DefaultShop, Customer: desk.CustomerID(fmt.Sprint("c", i%100))}
	e := desk.Entry{
		Type: desk.Message, ID: desk.MessageID(fmt.Sprint("m", i)), At: benchStart() + desk.Instant(i)*1e9,
		From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is my parcel?",
	}
	_, err := store.Append(b.Context(), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) { return []desk.Entry{e}, nil })
	if err != nil {
		b.Fatal(err)
	}
}

func benchStart() desk.Instant { return instant("2025-06-02T10:00:00Z") }

func benchLine(i int) string {
	return fmt.Sprintf(`{"id":"m%d","at":"%s","customer":"c%d","from":"customer","text":"Where is my parcel?"}`, i, benchStart()+desk.Instant(i)*1e9, i%100)
}

func TestApplyTakesThousandsOfLines(t *testing.T) {
	st := newDesk(t)
	var all []string
	for i := range 3000 {
		all = append(all, benchLine(i%2000))
	}
	got := apply(t, st, strings.Join(all, "\n"))
	stored := slices.DeleteFunc(slices.Clone(got), func(r transfer.LineResult) bool { return r.Outcome != transfer.Stored })
	if len(got) != 3000 || len(stored) != 2000 {
		t.Errorf("%d results, %d stored", len(got), len(stored))
	}
}

func TestWhatComesFromTheFuture(t *testing.T) {
	now := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	const (
		past  = `{"id":"m1","at":"2025-06-02T10:05:00Z","customer":"c1","from":"customer","text":"five minutes ahead"}`
		ahead = `{"id":"m2","at":"2025-06-02T18:00:00Z","customer":"c1","from":"customer","text":"China"}`
		far   = `{"type":"close","at":"2099-01-01T00:00:00Z","customer":"c1"}`
	)
	all := strings.Join([]string{far, ahead, past}, "\n")
	t.Run("is bad among lines that have just happened", func(t *testing.T) {
		st := newDesk(t)
		got, err := transfer.Apply(t.Context(), st, strings.NewReader(all), transfer.ApplyOptions{Rules: desk.DefaultRules(), Now: now})
		if err != nil {
			t.Fatal(err)
		}
		if got[0].Outcome != transfer.Broken || got[1].Outcome != transfer.Broken || got[2].Outcome != transfer.Stored || got[1].ID != "m2" || !strings.Contains(got[1].Reason, "another zone") {
			t.Errorf("got %+v", got)
		}
		if text := exportText(t, st); strings.Contains(text, "m2") || strings.Contains(text, "2099") {
			t.Errorf("stored %s", text)
		}
	})
	t.Run("is imported like everything else, and counted", func(t *testing.T) {
		for _, c := range []struct {
			now  desk.Instant
			want int
		}{{0, 0}, {now, 2}, {now.Add(8 * time.Hour), 1}, {now.Add(-time.Second), 3}} {
			st := newDesk(t)
			res, err := transfer.Import(t.Context(), st, strings.NewReader(all), transfer.ImportOptions{Rules: desk.DefaultRules(), Now: c.now})
			if err != nil || res.Bad != 0 || res.Added != 3 || res.Ahead != c.want {
				t.Errorf("at %s: %+v, %v", c.now, res, err)
			}
		}
	})
}
