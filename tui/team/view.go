package team

import (
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/tui/lang"
	"tend/tui/theme"
)

// Look is what drawing depends on besides the team.
type Look struct {
	Styles *theme.Styles
	Texts  *lang.Texts
	Now    desk.Instant
	Local  *time.Location                   // this machine's
	Zone   func(desk.ShopID) *time.Location // a shop's
}

// drawing is one picture of the page.
type drawing struct {
	Look
	m    *Model
	t    lang.Team
	st   *theme.Styles
	w, h int
	gap  int // between two columns
}

const (
	margin = 2  // before the first column; the mark of the cursor stands in it
	roomy  = 80 // from here on columns stand further apart
)

// View draws the page: h lines of w cells.
func (m *Model) View(l Look, w, h int) []string {
	d := &drawing{Look: l, m: m, t: l.Texts.Team, st: l.Styles, w: w, h: h, gap: 1}
	if w >= roomy {
		d.gap = 2
	}
	cols := d.columns()
	out := append([]string{d.title()}, d.warnings()...)
	out = append(out, d.head(cols))
	out = append(out, d.lines(cols, h-len(out))...)
	for len(out) < h {
		out = append(out, blank(w))
	}
	return out[:h]
}

// title counts who there is.
func (d *drawing) title() string {
	there, open := 0, d.m.page.Nobody.Open
	for _, r := range d.m.page.Rows {
		open += r.Open
		if !r.Away() {
			there++
		}
	}
	counts := d.t.Counts(len(d.m.page.Rows), there, open)
	if len(d.m.page.Rows) == 0 {
		counts = d.t.Nobody
	}
	title := " " + d.t.Title
	return d.st.Title.Render(title) + d.st.Dim.Render(d.cut("  "+counts, d.w-cells(title)))
}

// warnings say what is the matter, and that nothing is.
func (d *drawing) warnings() []string {
	var out []string
	for _, text := range d.Texts.TeamWarnings(d.m.page.Warnings, d.name, d.Now) {
		out = append(out, wrap(d.st.Glyphs.Overdue+" "+text, d.w, d.st.Warn)...)
	}
	if most := max(1, d.h/3); len(out) > most {
		out = out[:most]
	}
	if len(out) == 0 {
		out = append(out, wrap(d.t.Well, d.w, d.st.Dim)...)
	}
	if d.h >= 20 {
		out = append(out, blank(d.w))
	}
	return out
}

// name is what somebody is called.
func (d *drawing) name(id desk.AgentID) string { return d.m.row(id).Name }

// head is the line of titles.
func (d *drawing) head(cols []column) string {
	return d.line(cols, blank(margin), func(c column) (string, lipgloss.Style) { return c.title, d.st.Dim })
}

// lines are as many as have room; the one with the cursor is among them.
func (d *drawing) lines(cols []column, room int) []string {
	m, at := d.m, d.m.cursor()
	room = max(1, room)
	m.top = max(0, min(m.top, at, len(m.order)-room))
	m.top = max(m.top, at-room+1)
	var out []string
	for i := m.top; i < min(m.top+room, len(m.order)); i++ {
		row := m.row(m.order[i])
		if i == at {
			line := d.line(cols, fit(d.st.Glyphs.Prompt, margin), func(c column) (string, lipgloss.Style) {
				text, _ := d.cell(row, c)
				return text, d.st.Text
			})
			out = append(out, d.st.Cursor.Render(line))
			continue
		}
		out = append(out, d.line(cols, blank(margin), func(c column) (string, lipgloss.Style) { return d.cell(row, c) }))
	}
	return out
}

// line sets the columns side by side.
func (d *drawing) line(cols []column, before string, cell func(column) (string, lipgloss.Style)) string {
	var b strings.Builder
	b.WriteString(before)
	first, used := true, margin
	for _, c := range cols {
		if c.w == 0 {
			continue
		}
		if !first {
			b.WriteString(blank(d.gap))
			used += d.gap
		}
		first = false
		text, style := cell(c)
		if c.right {
			text = blank(c.w-cells(text)) + text
		}
		if text = d.cut(text, c.w); strings.TrimLeft(text, " ") != "" {
			text = style.Render(text)
		}
		b.WriteString(text)
		used += c.w
	}
	return b.String() + blank(d.w-used)
}
