package thread

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/internal/sanitize"
)

// row builds a line of exactly so many cells out of pieces that are safe to
// draw. What does not fit is cut.
type row struct {
	b        strings.Builder
	used     int
	width    int
	ellipsis string
}

func (m *Model) row() *row {
	return &row{width: m.width, ellipsis: m.o.Styles.Glyphs.Ellipsis}
}

// room is how many cells are left.
func (r *row) room() int { return r.width - r.used }

// put adds text in a style.
func (r *row) put(st lipgloss.Style, text string) *row {
	if text = r.cut(text, r.room()); text != "" {
		r.b.WriteString(st.Render(text))
		r.used += sanitize.Width(text)
	}
	return r
}

// plain adds text as it is, which is cheaper than a style without attributes.
func (r *row) plain(text string) *row {
	text = r.cut(text, r.room())
	r.b.WriteString(text)
	r.used += sanitize.Width(text)
	return r
}

// right fills up with blanks so that cells are left.
func (r *row) right(cells int) *row {
	return r.plain(strings.Repeat(" ", max(0, r.room()-cells)))
}

// String is the line, filled up with blanks.
func (r *row) String() string {
	r.right(0)
	return r.b.String()
}

func (r *row) cut(text string, cells int) string {
	if cells <= 0 {
		return ""
	}
	if len(text) <= cells {
		return text
	}
	return ansi.Truncate(text, cells, r.ellipsis)
}
