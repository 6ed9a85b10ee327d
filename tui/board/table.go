package board

import (
	"strings"

	"charm.land/lipgloss/v2"

	"tend/tui/theme"
)

// column says how a column of a table is set.
type column struct {
	title string
	right bool // numbers
	most  int  // cells; 0: what its texts take
	drop  int  // when there is no room, the columns with the highest go; 0: never
	flex  bool // takes what is left, and gives when there is too little
}

// field is one cell of a table: clean text, and its style.
type field struct {
	text  string
	style lipgloss.Style
}

// table is columns laid out for a width. Lines are made one by one, so that a
// long table costs no more than what is seen of it.
type table struct {
	cols   []column
	widths []int // 0: dropped
	w      int
	st     *theme.Styles
}

// gap is between two columns, and margin before the first; the mark of the
// cursor stands in it.
const (
	gap    = 2
	margin = 2
	least  = 8 // cells of a flexible column
)

// lay lays a table out for its rows.
func lay(cols []column, rows [][]field, w int, st *theme.Styles) table {
	t := table{cols: cols, widths: make([]int, len(cols)), w: w, st: st}
	for i, c := range cols {
		t.widths[i] = cells(c.title)
		for _, row := range rows {
			t.widths[i] = max(t.widths[i], cells(row[i].text))
		}
		if c.most > 0 {
			t.widths[i] = min(t.widths[i], max(c.most, cells(c.title)))
		}
	}
	t.squeeze()
	return t
}

// squeeze drops columns until the rest has room, and gives what is left or
// missing to the flexible ones.
func (t *table) squeeze() {
	for t.needs() > t.w && t.dropOne() {
	}
	left := t.w - t.total()
	for i, c := range t.cols {
		if c.flex && t.widths[i] > 0 {
			grown := max(1, t.widths[i]+left)
			left -= grown - t.widths[i]
			t.widths[i] = grown
		}
	}
}

// needs is the fewest cells the columns that are left get along with.
func (t *table) needs() int {
	n := t.total()
	for i, c := range t.cols {
		if c.flex && t.widths[i] > least {
			n -= t.widths[i] - least
		}
	}
	return n
}

func (t *table) total() int {
	n := margin
	for _, w := range t.widths {
		if w > 0 {
			n += w + gap
		}
	}
	return n - gap + 1 // a blank at the end
}

func (t *table) dropOne() bool {
	worst := -1
	for i, c := range t.cols {
		if c.drop > 0 && t.widths[i] > 0 && (worst < 0 || c.drop > t.cols[worst].drop) {
			worst = i
		}
	}
	if worst >= 0 {
		t.widths[worst] = 0
	}
	return worst >= 0
}

// head is the line of titles.
func (t table) head() string {
	row := make([]field, len(t.cols))
	for i, c := range t.cols {
		row[i] = field{c.title, t.st.Dim}
	}
	return t.line(row, false)
}

// line is a row; the one with the cursor is marked as well as shown in reverse.
func (t table) line(row []field, cursor bool) string {
	var b strings.Builder
	b.WriteString(blank(margin))
	if cursor {
		b.Reset()
		b.WriteString(fit(t.st.Glyphs.Prompt, margin))
	}
	first := true
	for i, w := range t.widths {
		if w == 0 {
			continue
		}
		if !first {
			b.WriteString(blank(gap))
		}
		first = false
		text := t.cut(row[i].text, w)
		if t.cols[i].right {
			text = right(text, w)
		}
		if text = fit(text, w); !cursor {
			text = row[i].style.Render(text)
		}
		b.WriteString(text)
	}
	if cursor {
		return t.st.Cursor.Render(fit(b.String(), t.w))
	}
	return fit(b.String(), t.w)
}

// cut shortens a text that has no room, and says so.
func (t table) cut(text string, w int) string {
	if cells(text) <= w {
		return text
	}
	return fit(text, w-1) + t.st.Glyphs.Ellipsis
}

// room is what a dropped or flexible column got.
func (t table) room(i int) int { return t.widths[i] }
