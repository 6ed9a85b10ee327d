package dialog

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"tend/internal/sanitize"
)

// cells counts the cells of styled text.
func cells(s string) int { return ansi.StringWidth(s) }

// cut shortens styled text to w cells, with tail as the last of them if
// something had to go.
func cut(s string, w int, tail string) string {
	if w <= 0 {
		return ""
	}
	if len(s) <= w || cells(s) <= w {
		return s
	}
	if cells(tail) > w {
		tail = ""
	}
	return ansi.Truncate(s, w, tail)
}

// fill cuts or pads styled text to exactly w cells.
func fill(s string, w int, tail string) string {
	s = cut(s, w, tail)
	return s + strings.Repeat(" ", max(0, w-cells(s)))
}

// left is exactly the first w cells of a line; half a character is a blank.
func left(s string, w int) string { return fill(ansi.Truncate(s, w, ""), w, "") }

// from is what a line of w cells shows from the cell x on; half a character is
// a blank.
func from(s string, x, w int) string {
	rest := ansi.TruncateLeft(s, x, "")
	if cells(rest) > w-x { // the library keeps a character that is cut in half
		rest = ansi.TruncateLeft(s, x+1, "")
	}
	return strings.Repeat(" ", max(0, w-x-cells(rest))) + rest
}

// underline underlines styled text, blanks included.
func underline(s string) string { return ansi.NewStyle().Underline(true).Styled(s) }

// wrap breaks text of any number of lines at w cells.
func wrap(text string, w int) []string {
	if w <= 0 {
		return nil
	}
	return strings.Split(ansi.Wrap(sanitize.Text(text), w, ""), "\n")
}
