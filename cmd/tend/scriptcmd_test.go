//go:build unix

package main_test

import (
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"
	"go.etcd.io/bbolt"
)

// exits STATUS ARGS... runs tend and expects it to end with a status. An
// argument in double quotes is a Go string, escapes and all.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: exits STATUS ARGS...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	for i, a := range args {
		if text, err := strconv.Unquote(a); err == nil {
			args[i] = text
		}
	}
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec("tend", args[1:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	default:
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("tend %s ended with status %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// write FILE TEXT... writes texts given as Go strings, escapes and all, each
// with a line break behind it.
func writeText(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf(`usage: write FILE '"TEXT\n"'...`)
	}
	var all strings.Builder
	for _, a := range args[1:] {
		text, err := strconv.Unquote(a)
		ts.Check(err)
		all.WriteString(text + "\n")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(all.String()), 0o600))
}

// bigline FILE ID BYTES appends a good message of exactly so many bytes.
func bigLine(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: bigline FILE ID BYTES")
	}
	size, err := strconv.Atoi(args[2])
	ts.Check(err)
	head, tail := `{"id":"`+args[1]+`","at":"2025-06-02T10:00:00Z","customer":"big","from":"customer","pad":"`, `"}`
	line := head + strings.Repeat("x", size-len(head)-len(tail)) + tail
	before, err := os.ReadFile(ts.MkAbs(args[0]))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		ts.Fatalf("%v", err)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), append(before, line+"\n"...), 0o600))
}

// newer FILE makes a desk look like one of a later version of the program.
func newerDesk(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: newer FILE")
	}
	db, err := bbolt.Open(ts.MkAbs(args[0]), 0o600, nil)
	ts.Check(err)
	err = db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte("meta")).Put([]byte("schema"), binary.AppendUvarint(nil, 99))
	})
	ts.Check(errors.Join(err, db.Close()))
}

// clean FILE... expects texts with nothing in them that a terminal obeys or an
// eye does not see. Like every command that reads, it knows stdout and stderr.
func clean(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: clean FILE...")
	}
	for _, name := range args {
		text := ts.ReadFile(name)
		if !utf8.ValidString(text) {
			ts.Fatalf("%s is not UTF-8: %q", name, text)
		}
		for line := range strings.Lines(text) {
			hidden := func(r rune) bool { return r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf) }
			if i := strings.IndexFunc(line, hidden); i >= 0 {
				ts.Fatalf("%s has %q in the line %q", name, line[i:i+1], line)
			}
		}
	}
}

// same A B expects two files of the same lines in whatever order.
func sameLines(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: [!] same FILE FILE")
	}
	sorted := func(name string) []string {
		return slices.Sorted(strings.Lines(ts.ReadFile(name)))
	}
	if slices.Equal(sorted(args[0]), sorted(args[1])) == neg {
		ts.Fatalf("%s and %s: the same lines: %v", args[0], args[1], !neg)
	}
}
