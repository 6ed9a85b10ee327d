package report_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tend/desk"
	"tend/report"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// counted is a desk that counts how often it is gone through.
type counted struct {
	store.Store
	tallies atomic.Int32
}

func (c *counted) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	c.tallies.Add(1)
	return c.Store.Tally(ctx, from, to, fn)
}

// small is a desk with one session answered and one that waits until the
// morning of the fourth.
func small(t *testing.T) (*counted, report.Query) {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk.db"), boltstore.Options{})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	_, err = transfer.Import(t.Context(), st, strings.NewReader(`
{"id":"1","at":"2025-06-02T23:30:00Z","customer":"a","from":"customer","text":"hello"}
{"id":"2","at":"2025-06-02T23:40:00Z","customer":"a","from":"agent","agent":"mia","text":"hello"}
{"id":"3","at":"2025-06-03T08:00:00Z","customer":"b","from":"customer","text":"hello"}
`), transfer.ImportOptions{Rules: desk.DefaultRules()})
	must(t, err)
	q := report.Query{
		Policy: desk.Tiktok24h(), From: report.Date{Year: 2025, Month: 6, Day: 1}, To: report.Date{Year: 2025, Month: 6, Day: 9},
		Now: instant(t, "2025-06-03T09:00:00Z"), By: report.ByHour,
	}
	return &counted{Store: st}, q
}

func instant(t *testing.T, s string) desk.Instant {
	t.Helper()
	at, err := desk.ParseInstant(s)
	must(t, err)
	return at
}

func TestWhenAnAnswerHolds(t *testing.T) {
	fern := []desk.Shop{{ID: "shop", Zone: "Asia/Shanghai"}}
	holiday := []desk.HolidayRange{{Shop: "shop", From: 1, To: 1 << 62}}
	for _, c := range []struct {
		name   string
		change func(k *report.Keep, b **desk.Book, q *report.Query)
		again  bool // it is computed again
	}{
		{"the same", func(*report.Keep, **desk.Book, *report.Query) {}, false},
		{"a little later", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Now = q.Now.Add(time.Hour) }, false},
		{"at the last deadline", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Now = instant(t, "2025-06-04T08:00:00Z") }, false},
		{"just after it", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Now = instant(t, "2025-06-04T08:00:00Z") + 1 }, true},
		{"long before", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Now = 1 }, false},
		{"another division", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.By = report.ByDay }, true},
		{"another shop", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Shop = "shop" }, true},
		{"other days", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.To = q.To.Plus(1) }, true},
		{"another policy of that name", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Policy.Window = time.Hour }, true},
		{"other bands", func(_ *report.Keep, _ **desk.Book, q *report.Query) { q.Policy.Bands = nil }, true},
		{"another zone in the config", func(_ *report.Keep, b **desk.Book, _ *report.Query) { *b = book(fern, nil) }, true},
		{"another holiday", func(_ *report.Keep, b **desk.Book, _ *report.Query) { *b = book(nil, holiday) }, true},
		{"an equal book", func(_ *report.Keep, b **desk.Book, _ *report.Query) { *b = book(nil, nil) }, false},
		{"another build", func(k *report.Keep, _ **desk.Book, _ *report.Query) { k.Program = "2" }, true},
		{"no file", func(k *report.Keep, _ **desk.Book, _ *report.Query) { k.Path = "" }, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			st, q := small(t)
			k, b := report.Keep{Path: filepath.Join(t.TempDir(), "kept"), Program: "1"}, book(nil, nil)
			_, err := k.Run(t.Context(), st, b, q)
			must(t, err)
			c.change(&k, &b, &q)
			st.tallies.Store(0)
			got, err := k.Run(t.Context(), st, b, q)
			must(t, err)
			if again := st.tallies.Load() > 0; again != c.again {
				t.Errorf("computed again: %v", again)
			}
			want, err := report.Run(t.Context(), st, b, q)
			must(t, err)
			if show(t, got) != show(t, want) {
				t.Errorf("got  %s\nwant %s", show(t, got), show(t, want))
			}
		})
	}
}

func book(shops []desk.Shop, holidays []desk.HolidayRange) *desk.Book {
	b, _ := desk.NewBook(shops, holidays, nil, desk.DefaultTierTimes())
	return b
}

func TestFilesThatAreNoAnswers(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(path string, good []byte) error
	}{
		{"missing", func(path string, _ []byte) error { return os.Remove(path) }},
		{"empty", func(path string, _ []byte) error { return os.WriteFile(path, nil, 0o600) }},
		{"cut short", func(path string, good []byte) error { return os.WriteFile(path, good[:len(good)-5], 0o600) }},
		{"a figure changed", func(path string, good []byte) error {
			return os.WriteFile(path, bytes.Replace(good, []byte(`"responded":1`), []byte(`"responded":2`), 1), 0o600)
		}},
		{"somebody else's", func(path string, _ []byte) error { return os.WriteFile(path, []byte("{}\n"), 0o600) }},
		{"a folder", func(path string, _ []byte) error { return errors.Join(os.Remove(path), os.Mkdir(path, 0o700)) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			st, q := small(t)
			k := report.Keep{Path: filepath.Join(t.TempDir(), "kept")}
			want, err := k.Run(t.Context(), st, book(nil, nil), q)
			must(t, err)
			good, err := os.ReadFile(k.Path)
			must(t, err)
			must(t, c.spoil(k.Path, good))
			st.tallies.Store(0)
			got, err := k.Run(t.Context(), st, book(nil, nil), q)
			must(t, err)
			if st.tallies.Load() == 0 || show(t, got) != show(t, want) {
				t.Errorf("read %d times; got  %s\nwant %s", st.tallies.Load(), show(t, got), show(t, want))
			}
		})
	}
}

func TestAnswersAreTheOwnersAlone(t *testing.T) {
	st, q := small(t)
	folder := t.TempDir()
	k := report.Keep{Path: filepath.Join(folder, "kept")}
	for days := range 50 {
		q.To = q.To.Plus(days)
		_, err := k.Run(t.Context(), st, book(nil, nil), q)
		must(t, err)
	}
	info, err := os.Stat(k.Path)
	must(t, err)
	if info.Mode().Perm() != 0o600 || info.Size() > 64<<10 {
		t.Errorf("the file is %v and has %d bytes", info.Mode(), info.Size())
	}
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("there are other files: %v", files)
	}
}
