package transfer_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tend/desk"
	"tend/store/transfer"
)

type ctx = context.Context

const hello = `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer","text":"hello"}`

func TestBadLinesAreToldInOrderAndTheOthersKept(t *testing.T) {
	st := newDesk(t)
	res, bad := importText(t, st, strings.Join([]string{
		"\xef\xbb\xbf" + hello,
		`nonsense`,
		``,
		`{"id":"2","at":"2025-06-02T09:00:00Z","customer":"wu","from":"system","text":"joined"}`,
		`{"id":"3","at":"2025-06-02T10:05:00Z","customer":"li","from":"robot"}`,
		`{"type":"close","at":"2025-06-02T09:59:59Z","customer":"li","by":"mia"}`,
		`{"id":"` + strings.Repeat("x", 1<<20) + `"}`,
		`{"id":"4","at":"2025-06-02T10:06:00Z","customer":"li","from":"agent","agent":"mia"}` + "\r",
		hello,
	}, "\n"))
	want := []string{
		`2 the line is not JSON`,
		`4 customer "wu" of shop "shop" has no session yet that this message from system`,
		`5 the field "from" says "robot"`,
		`6 customer "li" of shop "shop" has no session yet that this close line`,
		`7 the line is longer than 1 MiB`,
	}
	if len(bad) != len(want) {
		t.Fatalf("told of %d bad lines:\n%s", len(bad), strings.Join(bad, "\n"))
	}
	for i := range want {
		if !strings.HasPrefix(bad[i], want[i]) {
			t.Errorf("told %q, want %q …", bad[i], want[i])
		}
	}
	if want := (transfer.Result{Lines: 8, Added: 4, Known: 1, Bad: 5}); res != want {
		t.Errorf("result %+v, want %+v", res, want)
	}
	if got := strings.Count(exportText(t, st), "\n"); got != 3 {
		t.Errorf("%d lines in the export, want the two messages and the idle closing", got)
	}
}

func TestAnOrphanIsToldAgainUntilItsMessageComes(t *testing.T) {
	st := newDesk(t)
	mark := `{"type":"mark","at":"2025-06-02T11:00:00Z","customer":"li","mark":"no-reply"}`
	for range 2 {
		if _, bad := importText(t, st, mark); len(bad) != 1 {
			t.Fatalf("told of %q", bad)
		}
		if out := exportText(t, st); out != "" {
			t.Fatalf("exported %q", out)
		}
	}
	if _, bad := importText(t, st, hello); len(bad) != 0 {
		t.Fatalf("told of %q", bad)
	}
	if _, bad := importText(t, st, mark); len(bad) != 0 {
		t.Errorf("the mark has its session now, but told of %q", bad)
	}
	sessions, err := st.Sessions(t.Context(), desk.Key{Shop: "shop", Customer: "li"})
	if err != nil || len(sessions) != 1 || sessions[0].NoReply == 0 {
		t.Errorf("the mark does not count: %+v, %v", sessions, err)
	}
}

// Of an entry and a message of the same instant the one that came first comes
// first.
func TestOrphansAtTheInstantOfTheFirstMessage(t *testing.T) {
	assign := `{"type":"assign","at":"2025-06-02T10:00:00Z","customer":"li","agent":"mia"}`
	tests := []struct {
		name string
		in   []string
		bad  int
	}{
		{"before it", []string{assign + "\n" + hello}, 1},
		{"after it", []string{hello + "\n" + assign}, 0},
		{"before it, in an import of its own", []string{assign, hello}, 0},
		{"after it, in an import of its own", []string{hello, assign}, 0},
		{"before it, again", []string{assign + "\n" + hello, assign}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			st := newDesk(t)
			var bad []string
			for _, text := range tt.in {
				_, bad = importText(t, st, text)
			}
			if len(bad) != tt.bad {
				t.Errorf("the last import told of %q", bad)
			}
		})
	}
}

func TestAMessageIdCountsOnceInItsShop(t *testing.T) {
	again := `{"id":"1","at":"2025-06-02T12:00:00Z","customer":"wu","from":"customer","text":"mine"}`
	other := `{"id":"1","at":"2025-06-02T12:00:00Z","shop":"s2","customer":"wu","from":"customer","text":"another shop"}`
	tests := []struct {
		name         string
		in           []string
		added, known int
	}{
		{"in one import", []string{hello + "\n" + again}, 1, 1},
		{"in two", []string{hello, again}, 0, 1},
		{"in another shop", []string{hello + "\n" + other}, 2, 0},
		{"whichever is first in time", []string{again + "\n" + hello}, 1, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			st := newDesk(t)
			var res transfer.Result
			for _, text := range tt.in {
				res, _ = importText(t, st, text)
			}
			if res.Added != tt.added || res.Known != tt.known {
				t.Errorf("got %+v", res)
			}
			if out := exportText(t, st); !strings.Contains(out, `"text":"hello"`) || strings.Contains(out, "mine") {
				t.Errorf("exported\n%s", out)
			}
		})
	}
}

func TestWaysToGiveLines(t *testing.T) {
	text := hello + "\nbad\n" + strings.Replace(hello, `"1"`, `"2"`, 1)
	path := filepath.Join(t.TempDir(), "lines")
	if err := os.WriteFile(path, []byte("skipped\n"+text), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		open func(t *testing.T) io.Reader
	}{
		{"a stream", func(*testing.T) io.Reader { return io.MultiReader(strings.NewReader(text)) }},
		{"a file from where it stands", func(t *testing.T) io.Reader {
			f, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = f.Close() })
			if _, err := f.Seek(8, io.SeekStart); err != nil {
				t.Fatal(err)
			}
			return f
		}},
		{"a pipe", func(t *testing.T) io.Reader {
			r, w, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = r.Close() })
			go func() {
				_, _ = io.WriteString(w, text)
				_ = w.Close()
			}()
			return r
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tmp := t.TempDir()
			res, err := transfer.Import(t.Context(), newDesk(t), tt.open(t), transfer.ImportOptions{TempDir: tmp})
			if want := (transfer.Result{Lines: 3, Added: 2, Bad: 1}); err != nil || res != want {
				t.Errorf("got %+v, %v", res, err)
			}
			if left, err := os.ReadDir(tmp); err != nil || len(left) != 0 {
				t.Errorf("left behind %v, %v", left, err)
			}
		})
	}
}

func TestProgressEndsAtTheWhole(t *testing.T) {
	var steps []int64
	var total int64
	text := strings.Repeat(hello+"\n", 5000)
	_, err := transfer.Import(t.Context(), newDesk(t), strings.NewReader(text), transfer.ImportOptions{
		Progress: func(done, all int64) { steps, total = append(steps, done), all },
	})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSorted(steps) || total != int64(len(text)) || steps[len(steps)-1] < total*99/100 {
		t.Errorf("told %v of %d", steps, total)
	}
}

func TestAnImportThatIsStoppedCanBeRepeated(t *testing.T) {
	st := newDesk(t)
	stop, cancel := context.WithCancel(t.Context())
	_, err := transfer.Import(stop, st, strings.NewReader(hello), transfer.ImportOptions{
		Rules: desk.DefaultRules(), Progress: func(done, total int64) { cancel() },
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	if res, _ := importText(t, st, hello); res.Added+res.Known != 1 {
		t.Errorf("got %+v", res)
	}
}

func TestABrokenStreamIsAnError(t *testing.T) {
	broken := errors.New("cable pulled")
	r, w := io.Pipe()
	go func() {
		_, _ = io.WriteString(w, hello+"\n")
		_ = w.CloseWithError(broken)
	}()
	if _, err := transfer.Import(t.Context(), newDesk(t), r, transfer.ImportOptions{}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}
