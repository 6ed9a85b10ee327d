package sanitize

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// ellipsis ends a text that was cut. It is one cell wide.
const ellipsis = "…"

// Line returns s as one line of display text: Text, with every run of blanks and
// line breaks made one space and none at either end. It is for previews, titles,
// notifications, log lines and whatever a command prints.
func Line(s string) string {
	s = Text(s)
	if isLine(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isLine reports whether nothing in s has to be joined: its only blanks are
// single spaces between words.
func isLine(s string) bool {
	afterBlank := true
	for _, r := range s {
		blank := unicode.IsSpace(r)
		if blank && (afterBlank || r != ' ') {
			return false
		}
		afterBlank = blank
	}
	return !afterBlank || s == ""
}

// Truncate returns the first cells of s that fit in width, with … as the last of
// them if something had to go. It cuts between clusters, so it may come out a cell
// short, and never halves a Chinese character. s must have been through Line.
func Truncate(s string, width int) string {
	if width <= 0 {
		return ""
	}
	if fits(s, width) {
		return s
	}
	return ansi.Truncate(s, width, ellipsis)
}

// fits reports whether s needs no more than width cells. No character takes more
// cells than bytes, which saves measuring most short texts.
func fits(s string, width int) bool {
	return len(s) <= width || Width(s) <= width
}

// Width returns the number of cells that s, which must have been through Line,
// takes on a terminal.
func Width(s string) int {
	return ansi.StringWidth(s)
}
