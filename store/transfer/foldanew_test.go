package transfer_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/store"
	"tend/store/transfer"
)

// strangeRules differ from the usual ones in everything a fold depends on.
func strangeRules() desk.Rules {
	return desk.Rules{
		IdleAnswered: 90 * time.Minute, IdleUnanswered: 24 * time.Hour,
		Tier:      func(string) desk.Tier { return desk.Urgent },
		Language:  func(string) string { return "en" },
		EmojiOnly: func(text string) bool { return text == "hello" },
		Vague:     func(text string) bool { return text == "yes" },
	}
}

func importUnder(t failer, st store.Store, r desk.Rules, text string) {
	t.Helper()
	if _, err := transfer.Import(context.Background(), st, strings.NewReader(text), transfer.ImportOptions{Rules: r}); err != nil {
		t.Fatalf("import: %v", err)
	}
}

// sessionsUnder writes all sessions of a desk as they stand in the end.
func sessionsUnder(t failer, st store.Store, r desk.Rules) string {
	t.Helper()
	var all []string
	note := func(s *desk.Session) bool {
		one := *r.AsOf(s, later())
		one.Rev = 0
		text, err := json.Marshal(one)
		if err != nil {
			t.Fatalf("write a session: %v", err)
		}
		all = append(all, string(text))
		return true
	}
	if err := st.Closed(context.Background(), 0, 0, note); err != nil {
		t.Fatalf("read ended sessions: %v", err)
	}
	for _, s := range snapshot(t, st) {
		if s.Open() {
			note(s)
		}
	}
	slices.Sort(all)
	return strings.ReplaceAll(strings.Join(all, "\n"), "[]", "null")
}

func snapshot(t failer, st store.Store) []*desk.Session {
	t.Helper()
	w, err := st.Watch(context.Background())
	if err != nil {
		t.Fatalf("follow the desk: %v", err)
	}
	defer w.Close()
	c, err := w.Next(context.Background())
	if err != nil {
		t.Fatalf("read the desk: %v", err)
	}
	return c.Sessions
}

func anew(r desk.Rules, fingerprint string) store.Anew {
	return store.Anew{Rules: r, Fingerprint: fingerprint, Now: instant("2025-06-04T00:00:00Z"), Batch: 2}
}

// brittle fails when it has committed so often.
type brittle struct {
	store.Store
	commits int
}

var errBrittle = errors.New("power cut")

func (b *brittle) Commit(ctx context.Context, changes ...store.Change) error {
	if b.commits == 0 {
		return errBrittle
	}
	b.commits--
	return b.Store.Commit(ctx, changes...)
}

// A desk that is folded anew is the desk that importing its lines under the
// new rules makes, also when folding is interrupted anywhere.
func TestFoldedAnewEqualsAFreshImport(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(randomLines(t, false), "\n")
		commits := rapid.IntRange(0, 4).Draw(t, "commits before the interruption")
		var got, want, before, after string
		withDesk(t, func(st store.Store) {
			importUnder(t, st, desk.DefaultRules(), text)
			before = linesWithoutIdle(t, st)
			err := store.FoldAnew(context.Background(), &brittle{st, commits}, anew(strangeRules(), "strange"))
			if err != nil && !errors.Is(err, errBrittle) {
				t.Fatalf("fold anew: %v", err)
			}
			if err := store.FoldAnew(context.Background(), st, anew(strangeRules(), "strange")); err != nil {
				t.Fatalf("go on folding anew: %v", err)
			}
			got, after = sessionsUnder(t, st, strangeRules()), linesWithoutIdle(t, st)
		})
		withDesk(t, func(st store.Store) {
			importUnder(t, st, strangeRules(), text)
			want = sessionsUnder(t, st, strangeRules())
		})
		if got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
		if before != after {
			t.Fatalf("lines before\n%s\nlines after\n%s", before, after)
		}
	})
}

// linesWithoutIdle leaves out what follows from the rules: closings by the system.
func linesWithoutIdle(t failer, st store.Store) string {
	t.Helper()
	var out strings.Builder
	o := transfer.ExportOptions{Rules: desk.Rules{}, Now: 0}
	if err := transfer.Export(context.Background(), st, &out, o); err != nil {
		t.Fatalf("export: %v", err)
	}
	var kept []string
	for _, l := range strings.Split(out.String(), "\n") {
		if !strings.Contains(l, `"by":"system"`) {
			kept = append(kept, l)
		}
	}
	return strings.Join(kept, "\n")
}

func TestFoldingAnewIsDoneOnce(t *testing.T) {
	st := newDesk(t)
	importUnder(t, st, desk.DefaultRules(), `{"id":"m1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","text":"hello"}`)
	if was, err := store.FoldedUnder(t.Context(), st); err != nil || was != "" {
		t.Errorf("a desk of before is under %q, %v", was, err)
	}
	if err := store.FoldAnew(t.Context(), st, anew(strangeRules(), "strange")); err != nil {
		t.Fatal(err)
	}
	if was, err := store.FoldedUnder(t.Context(), st); err != nil || was != "strange" {
		t.Errorf("it is under %q, %v", was, err)
	}
	if err := store.FoldAnew(t.Context(), &brittle{st, 0}, anew(desk.DefaultRules(), "strange")); err != nil {
		t.Errorf("the second time it commits: %v", err)
	}
}

// Rules that come back while a desk is half-way to others find it under none.
func TestHalfWayIsUnderNoRules(t *testing.T) {
	st := newDesk(t)
	lines := `{"id":"m1","at":"2025-06-02T10:00:00Z","customer":"a","from":"customer","text":"hello"}
{"id":"m2","at":"2025-06-02T11:00:00Z","customer":"b","from":"customer","text":"hello"}
{"id":"m3","at":"2025-06-02T12:00:00Z","customer":"c","from":"customer","text":"hello"}`
	importUnder(t, st, desk.DefaultRules(), lines)
	before := sessionsUnder(t, st, desk.DefaultRules())
	if err := store.FoldAnew(t.Context(), st, anew(desk.DefaultRules(), "usual")); err != nil {
		t.Fatal(err)
	}
	err := store.FoldAnew(t.Context(), &brittle{st, 1}, anew(strangeRules(), "strange"))
	if !errors.Is(err, errBrittle) {
		t.Fatalf("got %v", err)
	}
	if was, err := store.FoldedUnder(t.Context(), st); err != nil || was != "" {
		t.Errorf("half-way it is under %q, %v", was, err)
	}
	if sessionsUnder(t, st, desk.DefaultRules()) == before {
		t.Error("nothing was folded before the interruption")
	}
	if err := store.FoldAnew(t.Context(), st, anew(desk.DefaultRules(), "usual")); err != nil {
		t.Fatal(err)
	}
	if got := sessionsUnder(t, st, desk.DefaultRules()); got != before {
		t.Errorf("got\n%s\nwant\n%s", got, before)
	}
}

// A session that was seen to end stays ended if it still would by then, also on
// a desk whose clock is earlier.
func TestFoldingAnewLooksAfterIdleClosingsWhereSomebodyDid(t *testing.T) {
	long := desk.DefaultRules()
	long.IdleUnanswered = 96 * time.Hour
	tests := []struct {
		name    string
		noticed bool
		rules   desk.Rules
		now     string
		closed  desk.Instant
	}{
		{"sooner than noticed, the clock set back", true, strangeRules(), "2025-06-02T11:00:00Z", instant("2025-06-03T10:00:00Z")},
		{"later, and over by now", true, long, "2025-07-01T00:00:00Z", instant("2025-06-06T10:00:00Z")},
		{"later, and not over", true, long, "2025-06-06T09:59:59Z", 0},
		{"nobody looked after it", false, strangeRules(), "2025-07-01T00:00:00Z", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			st, k := newDesk(t), desk.Key{Shop: desk.DefaultShop, Customer: "li"}
			importUnder(t, st, desk.DefaultRules(), `{"id":"m1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","text":"hello"}`)
			if tt.noticed {
				if _, err := store.CloseIdle(t.Context(), st, desk.DefaultRules(), k, later()); err != nil {
					t.Fatal(err)
				}
			}
			o := anew(tt.rules, "new")
			o.Now = instant(tt.now)
			if err := store.FoldAnew(t.Context(), st, o); err != nil {
				t.Fatal(err)
			}
			all, err := st.Sessions(t.Context(), k)
			if err != nil || len(all) != 1 || all[0].Closed != tt.closed {
				t.Errorf("got %+v, %v; want closed %v", all, err, tt.closed)
			}
		})
	}
}

func TestFoldingAnewTellsHowFarItIs(t *testing.T) {
	st := newDesk(t)
	importUnder(t, st, desk.DefaultRules(), strings.Join([]string{
		`{"id":"m1","at":"2025-06-02T10:00:00Z","customer":"a","from":"customer","text":"hello"}`,
		`{"type":"close","at":"2025-06-02T10:30:00Z","customer":"a","by":"mia"}`,
		`{"id":"m2","at":"2025-06-02T11:00:00Z","customer":"b","from":"customer","text":"hello"}`,
		`{"type":"close","at":"2025-06-02T11:30:00Z","customer":"b","by":"mia"}`,
	}, "\n"))
	o := anew(strangeRules(), "strange")
	o.Now = instant("2025-06-02T12:00:00Z")
	var told []int64
	o.Progress = func(done, total int64) { told = append(told, done, total) }
	if err := store.FoldAnew(t.Context(), st, o); err != nil {
		t.Fatal(err)
	}
	if want := []int64{int64(time.Hour), int64(2 * time.Hour)}; !slices.Equal(told, want) {
		t.Errorf("told %v, want %v", told, want)
	}
}
