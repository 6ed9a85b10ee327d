package team

import (
	"math"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/internal/sanitize"
	"tend/tui/thread"
)

// cells counts the cells of styled text.
func cells(s string) int {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return ansi.StringWidth(s)
		}
	}
	return len(s) // as most texts are, and much quicker to see
}

// fit cuts or pads styled text to exactly w cells.
func fit(s string, w int) string {
	n := cells(s)
	if n > w {
		s = ansi.Truncate(s, w, "")
		n = cells(s)
	}
	return s + blank(w-n)
}

// blank is nothing, w cells wide.
func blank(w int) string { return strings.Repeat(" ", max(0, w)) }

// clean is a text from outside as one harmless line of at most w cells.
func clean(s string, w int) string { return sanitize.Truncate(sanitize.Line(s), w) }

// cut fits plain text into w cells, and says where something is missing.
func (d *drawing) cut(s string, w int) string {
	if cells(s) > w && w > 0 {
		s = ansi.Truncate(s, w, d.st.Glyphs.Ellipsis)
	}
	return fit(s, w)
}

// wrap breaks plain text into styled lines of exactly w cells, with a margin.
func wrap(text string, w int, style lipgloss.Style) (out []string) {
	for _, line := range thread.Wrap(text, w-margin-1) {
		out = append(out, fit(blank(margin)+style.Render(line), w))
	}
	return out
}

// bar draws a share of 1 in exactly w cells. What is more than nothing shows, and
// only what is full is drawn full.
func (d *drawing) bar(share float64, w int) string {
	full, empty := "█", "░"
	if d.st.Options.ASCII {
		full, empty = "#", "."
	}
	n := int(math.Round(min(1, share) * float64(w)))
	if share > 0 {
		n = max(1, n)
	}
	if share < 1 {
		n = min(n, w-1)
	}
	n = max(0, n)
	return strings.Repeat(full, n) + strings.Repeat(empty, max(0, w-n))
}
