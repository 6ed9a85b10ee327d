package board

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/internal/sanitize"
	"tend/tui/thread"
)

// cells counts the cells of styled text.
func cells(s string) int { return ansi.StringWidth(s) }

// fit cuts or pads styled text to exactly w cells.
func fit(s string, w int) string {
	if w <= 0 {
		return ""
	}
	n := cells(s)
	if n > w {
		s = ansi.Truncate(s, w, "")
		n = cells(s)
	}
	return s + strings.Repeat(" ", w-n)
}

// right pads plain text to w cells on its left.
func right(s string, w int) string {
	return strings.Repeat(" ", max(0, w-cells(s))) + s
}

// centre puts plain text into the middle of w cells.
func centre(s string, w int) string {
	before := max(0, w-cells(s)) / 2
	return fit(strings.Repeat(" ", before)+s, w)
}

// blank is a line without anything.
func blank(w int) string { return strings.Repeat(" ", max(0, w)) }

// clean is a text from outside as one harmless line of at most w cells.
func clean(s string, w int) string {
	const most = 4 << 10 // bytes; no line is longer
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return sanitize.Truncate(sanitize.Line(s), w)
}

// wrap breaks plain text into styled lines of exactly w cells, with a margin. A
// number and its percent sign stay together.
func wrap(text string, w int, style lipgloss.Style) []string {
	const nbsp = "\u00a0"
	return inset(thread.Wrap(strings.ReplaceAll(text, " %", nbsp+"%"), w-2), w, func(line string) string {
		return style.Render(strings.ReplaceAll(line, nbsp, " "))
	})
}

// wrapList does the same with a list, whose items are broken only at blanks.
func wrapList(text string, w int, style lipgloss.Style) []string {
	return inset(strings.Split(ansi.Wrap(text, max(1, w-2), ""), "\n"), w, func(line string) string { return style.Render(line) })
}

func inset(lines []string, w int, render func(string) string) (out []string) {
	for _, line := range lines {
		out = append(out, fit(" "+render(line), w))
	}
	return out
}

// beside puts columns next to each other, each padded to its width; they may
// be of different height.
func beside(left []string, lw int, rest []string, rw int) []string {
	out := make([]string, max(len(left), len(rest)))
	for i := range out {
		l, r := blank(lw), blank(rw)
		if i < len(left) {
			l = fit(left[i], lw)
		}
		if i < len(rest) {
			r = fit(rest[i], rw)
		}
		out[i] = l + r
	}
	return out
}
