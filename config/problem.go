package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Problem is one mistake in a file of settings.
type Problem struct {
	// Line and Column count from 1, the column in characters. Both are 0 when the
	// file as a whole is meant.
	Line, Column int
	// Field is the setting, as a dotted TOML key; items of a list count from 1:
	// policies.own.bands[2].name. Empty when no single setting is meant.
	Field string
	// Text is a sentence that names the field and says what to write instead. It
	// may quote the file, but holds no control characters.
	Text string
}

// String is the problem with its line: `line 12: "undo" must be …`.
func (p Problem) String() string {
	if p.Line == 0 {
		return p.Text
	}
	return fmt.Sprintf("line %d: %s", p.Line, p.Text)
}

func sortProblems(problems []Problem) {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Field, b.Field))
	})
}

// sentence joins a field and what is wrong with it.
func sentence(field string, c complaint) string {
	s := `"` + clip(field, mostText) + `" ` + c.want
	switch {
	case c.raw != nil && c.hint != "":
		s += " (it is " + shown(c.raw) + "; perhaps " + quote(c.hint) + " is meant)"
	case c.raw != nil:
		s += " (it is " + shown(c.raw) + ")"
	case c.hint != "":
		s += `; perhaps "` + c.hint + `" is meant`
	}
	return s
}

// shown is a value of the file for a sentence.
func shown(raw any) string {
	switch v := raw.(type) {
	case string:
		return `"` + visible(v) + `"`
	case []any:
		return "a list"
	case map[string]any:
		return "a table"
	case time.Time:
		return v.Format(time.RFC3339)
	}
	return visible(fmt.Sprint(raw))
}

// mostShown bounds in characters what a problem quotes.
const mostShown = 60

// visible is a text of the file as a problem quotes it, shortened.
func visible(s string) string { return clip(printable(s), mostShown) }

// clip shortens a text to so many characters.
func clip(s string, most int) string {
	if short := []rune(s); len(short) > most {
		return string(short[:most-1]) + "…"
	}
	return s
}

// printable replaces what would not show or would move other text.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
