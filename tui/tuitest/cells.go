package tuitest

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// Exact fails unless a picture has exactly h lines of exactly w cells, by both
// ways in which terminals measure, and nothing in it but text and styles.
func Exact(t testing.TB, lines []string, w, h int) {
	t.Helper()
	for _, problem := range Problems(lines, w, h) {
		t.Error(problem)
	}
}

// Problems lists what Exact would fail for, one sentence each, ten at most.
func Problems(lines []string, w, h int) []string {
	var out []string
	if len(lines) != h {
		out = append(out, fmt.Sprintf("There are %d lines instead of %d.", len(lines), h))
	}
	for i, line := range lines {
		if p := problem(line, w); p != "" && len(out) < 10 {
			out = append(out, fmt.Sprintf("Line %d %s: %q", i+1, p, line))
		}
	}
	return out
}

func problem(line string, w int) string {
	plain := ansi.Strip(line)
	if got := ansi.StringWidth(plain); got != w {
		return fmt.Sprintf("has %d cells instead of %d", got, w)
	}
	if got := ansi.StringWidthWc(plain); got != w {
		return fmt.Sprintf("has %d cells instead of %d on a terminal that counts characters", got, w)
	}
	if i := strings.IndexFunc(withoutStyles(line), unsafe); i >= 0 {
		return "holds a control character or an escape sequence that is no style"
	}
	return ""
}

// withoutStyles drops the sequences that set styles (SGR) and nothing else.
func withoutStyles(line string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(line, "\x1b[")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		end := strings.IndexFunc(after, func(r rune) bool { return !strings.ContainsRune("0123456789;:", r) })
		if end < 0 || after[end] != 'm' {
			b.WriteString("\x1b[")
			line = after
			continue
		}
		line = after[end+1:]
	}
}

func unsafe(r rune) bool { return unicode.In(r, unicode.Cc, unicode.Cf) }
