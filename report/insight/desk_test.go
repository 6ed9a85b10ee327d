package insight_test

import (
	"path/filepath"
	"strings"
	"testing"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// given is a desk told in lines, on which everything was opened that they say.
func given(t *testing.T, lines ...string) store.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "desk.db"), boltstore.Options{})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	in := strings.NewReader(strings.Join(lines, "\n"))
	res, err := transfer.Import(t.Context(), st, in, transfer.ImportOptions{Rules: desk.DefaultRules()})
	must(t, err)
	if res.Bad > 0 {
		t.Fatalf("%d bad lines", res.Bad)
	}
	return st
}

// collect asks about shop time from one date to another under tiktok-24h,
// judged at a time.
func collect(t *testing.T, st store.Store, from, to, now string, o insight.Options) insight.Insight {
	t.Helper()
	q := report.Query{Policy: desk.Tiktok24h()}
	var err error
	q.From, err = report.ParseDate(from)
	must(t, err)
	q.To, err = report.ParseDate(to)
	must(t, err)
	q.Now, err = desk.ParseInstant(now)
	must(t, err)
	out, err := insight.Collect(t.Context(), st, bookOf(t, st), q, o)
	must(t, err)
	return out
}

func bookOf(t *testing.T, st store.Store) *desk.Book {
	t.Helper()
	shops, err := store.Shops(t.Context(), st)
	must(t, err)
	b, problems := desk.NewBook(shops, nil, nil, desk.DefaultTierTimes())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
