package inbox

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

// View draws the panes: exactly as many lines as the height, each exactly as
// many cells as the width.
func (m *Model) View() []string {
	out := make([]string, 0, m.height)
	drawn := make(map[rowKey]string, m.height)
	rows := m.rows()
	for i, h := range rows {
		p := desk.Pane(i + 1)
		out = append(out, m.heading(p, h))
		out = m.body(out, drawn, p, h)
	}
	m.lines, m.shape = drawn, shape{m.pane, m.height, rows}
	for len(out) < m.height {
		out = append(out, strings.Repeat(" ", m.width))
	}
	return out[:m.height]
}

// heading is a pane's name and count; in the pane of the expiring the count is
// a chip that the eye finds.
func (m *Model) heading(p desk.Pane, h int) string {
	st, t := m.o.Styles, m.o.Texts.Inbox
	name := []string{t.Unassigned, t.Expiring, t.Mine}[p-1]
	style, line := st.TitleIdle, st.Glyphs.Horizontal
	if p == m.pane && m.focused {
		style = st.Title
	}
	mark := " "
	if p == m.pane {
		mark = st.Glyphs.Prompt
	}
	count := fmt.Sprintf(" %d ", m.Len(p))
	head := style.Render(mark+name) + " " + m.countStyle(p).Render(count)
	used := sanitize.Width(mark+name) + 1 + len(count)
	tail := m.hidden(p, h)
	fill := m.width - used - sanitize.Width(tail) - 2
	if fill < 0 {
		return pad(head, used, m.width)
	}
	return head + " " + st.Border.Render(strings.Repeat(line, fill)) + m.tailStyle(p, h).Render(tail) + " "
}

// tailStyle makes rows that arrived above the cursor stand out.
func (m *Model) tailStyle(p desk.Pane, h int) lipgloss.Style {
	if m.top(p, h) > 0 && m.Row(p, 0).State != desk.Answered {
		return m.o.Styles.Warn
	}
	return m.o.Styles.Border
}

// hidden says how many rows are above and below what the pane shows.
func (m *Model) hidden(p desk.Pane, h int) string {
	g := m.o.Styles.Glyphs
	above := m.top(p, h)
	below := max(0, m.Len(p)-above-h)
	out := ""
	if above > 0 {
		out += fmt.Sprintf(" %s%d", g.Up, above)
	}
	if below > 0 {
		out += fmt.Sprintf(" %s%d", g.Down, below)
	}
	return out
}

// countStyle says how alarming a pane is.
func (m *Model) countStyle(p desk.Pane) lipgloss.Style {
	st := m.o.Styles
	if m.Len(p) == 0 {
		return st.Dim
	}
	if p != desk.PaneExpiring {
		return st.Bold
	}
	if m.Row(p, 0).State == desk.Overdue {
		return st.Danger
	}
	return st.DangerChip
}

func (m *Model) body(out []string, drawn map[rowKey]string, p desk.Pane, h int) []string {
	t := m.o.Texts.Inbox
	if m.Len(p) == 0 && h > 0 {
		none := []string{t.NoneUnassigned, t.NoneExpiring, t.NoneMine}[p-1]
		none = sanitize.Truncate("  "+none, m.width)
		out = append(out, pad(m.o.Styles.Dim.Render(none), sanitize.Width(none), m.width))
		h--
	}
	top := m.top(p, h)
	for i := range h {
		if top+i >= m.Len(p) {
			out = append(out, strings.Repeat(" ", m.width))
			continue
		}
		out = append(out, m.row(drawn, p, top+i))
	}
	return out
}

// At finds the session drawn on a line of the panes, and its pane.
func (m *Model) At(y int) (desk.Pane, desk.SessionID) {
	line := 0
	for i, h := range m.rows() {
		p := desk.Pane(i + 1)
		if y == line {
			return p, ""
		}
		if row := m.top(p, h) + y - line - 1; y < line+1+h {
			if row < m.Len(p) {
				return p, m.Row(p, row).ID
			}
			return p, ""
		}
		line += 1 + h
	}
	return 0, ""
}

// Click puts the cursor on the session drawn on a line.
func (m *Model) Click(y int) {
	p, id := m.At(y)
	if p == 0 {
		return
	}
	m.pane = p
	if i := m.Find(p, id); i >= 0 {
		m.place(p, i)
	}
}

func pad(s string, has, want int) string {
	if has >= want {
		return s
	}
	return s + strings.Repeat(" ", want-has)
}
