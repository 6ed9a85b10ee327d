package compose

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// drawing is the field as last drawn.
type drawing struct {
	lines  []string
	cursor *tea.Cursor
}

// Height is how many lines the text wants at the present width, at least one,
// at most six and at most maxH.
func (m *Model) Height(maxH int) int {
	return max(1, min(m.area.Height(), maxHeight, maxH))
}

// View draws the field: exactly as many lines as the height, each exactly as
// many cells as the width. The lines belong to the field.
func (m *Model) View() []string { return m.draw().lines }

// Cursor is where the terminal's cursor belongs, relative to the field; nil
// while it has no focus or no room.
func (m *Model) Cursor() *tea.Cursor {
	c := m.draw().cursor
	if c == nil {
		return nil
	}
	copied := *c
	return &copied
}

func (m *Model) draw() *drawing {
	if m.drawn != nil {
		return m.drawn
	}
	m.drawn = &drawing{}
	if m.width <= 0 || m.height <= 0 {
		return m.drawn
	}
	all := strings.Split(m.area.View(), "\n")
	cursor := m.area.Cursor()
	m.scroll(len(all), cursor)
	for i := range m.height {
		line := ""
		if m.top+i < len(all) {
			line = all[m.top+i]
		}
		m.drawn.lines = append(m.drawn.lines, exactly(line, m.width))
	}
	if cursor != nil {
		cursor.Y -= m.top
		cursor.X = min(cursor.X, m.width-1)
		m.drawn.cursor = cursor
	}
	return m.drawn
}

// scroll keeps the cursor among the lines that are shown.
func (m *Model) scroll(lines int, cursor *tea.Cursor) {
	if cursor != nil {
		m.top = min(m.top, cursor.Y)
		m.top = max(m.top, cursor.Y-m.height+1)
	}
	m.top = max(0, min(m.top, lines-m.height))
}

// exactly cuts or fills a line that may hold styles to so many cells.
func exactly(line string, cells int) string {
	has := ansi.StringWidth(line)
	if has > cells {
		line = ansi.Truncate(line, cells, "")
		has = ansi.StringWidth(line)
	}
	return line + strings.Repeat(" ", cells-has)
}
