package main

import (
	"strings"

	"golang.org/x/term"

	"tend/internal/sanitize"
)

// folded breaks a line between words so that no word is cut at the edge. Lines
// after the first begin with hang blanks. A word that is too long for any line,
// such as an address, stays whole: the terminal breaks it so that it can still
// be copied. Width 0 breaks nothing.
func folded(line string, width, hang int) []string {
	if width <= 0 || sanitize.Width(line) <= width {
		return []string{line}
	}
	if hang > width/2 {
		hang = 2
	}
	var out []string
	begin, now := "", ""
	for word := range strings.SplitAfterSeq(line, " ") {
		full := sanitize.Width(now+strings.TrimRight(word, " ")) > width
		if full && strings.TrimSpace(now[len(begin):]) != "" {
			out = append(out, strings.TrimRight(now, " "))
			begin = strings.Repeat(" ", hang)
			now = begin
		}
		now += word
	}
	return append(out, now)
}

// columns is how wide the terminal is that a stream goes to; 0 where it goes
// to none.
func columns(stream any) int {
	f, ok := stream.(interface{ Fd() uintptr })
	if !ok || !isTerminal(stream) {
		return 0
	}
	w, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return w
}

// indent is how many blanks a line begins with.
func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }
