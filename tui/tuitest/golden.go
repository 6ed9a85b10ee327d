package tuitest

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Plain is a picture without its styles, one line after the other, blanks at
// the end of lines kept.
func Plain(lines []string) string {
	return ansi.Strip(strings.Join(lines, "\n"))
}

// Golden compares a picture without its styles with testdata/name.golden. Every
// line of the file ends in a bar, so that blanks at its end can be seen.
func Golden(t testing.TB, name string, lines []string) {
	t.Helper()
	got := strings.ReplaceAll(Plain(lines), "\n", "|\n") + "|\n"
	path := filepath.Join("testdata", name+".golden")
	if *update {
		write(t, path, got)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("no golden picture of %s; run the test with -update and look at it: %v", name, err)
	}
	if got != string(want) {
		t.Errorf("%s looks different (first difference in line %d).\n--- got\n%s--- want\n%s", name, differs(got, string(want)), got, want)
	}
}

func write(t testing.TB, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// differs is the first line in which two texts differ, from 1.
func differs(a, b string) int {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return i + 1
		}
	}
	return min(len(as), len(bs)) + 1
}
