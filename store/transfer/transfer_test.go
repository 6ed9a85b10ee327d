package transfer_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// later is an instant by which every session of the tests has ended.
func later() desk.Instant { return instant("2025-07-15T00:00:00Z") }

func instant(s string) desk.Instant {
	i, err := desk.ParseInstant(s)
	if err != nil {
		panic(err)
	}
	return i
}

// failer is what *testing.T, *testing.B and *rapid.T have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func openDesk(t failer, dir string) store.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(dir, "desk"), boltstore.Options{})
	if err != nil {
		t.Fatalf("open a desk: %v", err)
	}
	return st
}

// newDesk is a desk that ends with the test.
func newDesk(t testing.TB) store.Store {
	st := openDesk(t, t.TempDir())
	t.Cleanup(func() { _ = st.Close() })
	return st
}

// withDesk gives fn a desk for as long as it runs.
func withDesk(t failer, fn func(store.Store)) {
	t.Helper()
	dir, err := os.MkdirTemp("", "tend-test-*")
	if err != nil {
		t.Fatalf("make a folder: %v", err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	st := openDesk(t, dir)
	defer func() { _ = st.Close() }()
	fn(st)
}

func importText(t failer, st store.Store, text string) (transfer.Result, []string) {
	t.Helper()
	var bad []string
	res, err := transfer.Import(t.(interface{ Context() ctx }).Context(), st, strings.NewReader(text), transfer.ImportOptions{
		Rules: desk.DefaultRules(),
		Bad:   func(b transfer.Bad) { bad = append(bad, fmt.Sprintf("%d %s", b.Line, b.Reason)) },
	})
	if err != nil {
		t.Fatalf("import: %v", err)
	}
	if res.Bad != len(bad) {
		t.Fatalf("%d bad lines counted, %d told", res.Bad, len(bad))
	}
	return res, bad
}

func exportText(t failer, st store.Store) string {
	t.Helper()
	var out bytes.Buffer
	err := transfer.Export(t.(interface{ Context() ctx }).Context(), st, &out, transfer.ExportOptions{Rules: desk.DefaultRules(), Now: later()})
	if err != nil {
		t.Fatalf("export: %v", err)
	}
	return out.String()
}
