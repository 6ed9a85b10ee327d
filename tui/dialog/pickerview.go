package dialog

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// The largest inside of a list.
const (
	pickerWidth  = 84
	pickerHeight = 24
)

// View draws the line of text, the rows around the chosen one and its detail.
// The height depends on the screen and on how many rows there are to begin
// with, never on what is typed.
func (p *Picker) View(l Look, w, h int) View {
	w, h = min(w, pickerWidth), min(h, pickerHeight)
	v := View{Title: p.o.Title, Width: w}
	if p.input != nil {
		v.Lines, v.Cursor = p.head(l, w)
	}
	below := p.below(l, w, h-len(v.Lines))
	n := max(1, h-len(v.Lines)-len(below))
	if p.o.Rows > 0 {
		n = min(n, p.o.Rows)
	} else if !p.o.Free {
		n = min(n, max(1, p.most()))
	}
	v.Lines = append(v.Lines, p.body(l, w, n)...)
	v.Lines = append(v.Lines, below...)
	v.Foot = p.foot(l)
	return v
}

func (p *Picker) foot(l Look) string {
	move := l.key(keymap.ChoiceUp) + " " + l.key(keymap.ChoiceDown)
	keys := l.Styles.Key.Render(strings.TrimSpace(move)) + "  " +
		l.foot(hint{keymap.Accept, p.o.Accept}, hint{keymap.Cancel, ""})
	return keys + p.position(l)
}

// position says which of how many rows is chosen, when not all of them show.
func (p *Picker) position(l Look) string {
	if len(p.rows) <= p.page+1 {
		return ""
	}
	return "  " + l.Styles.Dim.Render(fmt.Sprintf("%d/%d", p.sel+1, len(p.shown)))
}

// most is how many rows there are when nothing is typed.
func (p *Picker) most() int {
	n, group := len(p.items), ""
	for _, i := range p.items {
		if i.Group != group && i.Group != "" {
			n++
		}
		group = i.Group
	}
	return n
}

// head is the line of text with its cursor, and a rule below it.
func (p *Picker) head(l Look, w int) ([]string, *tea.Cursor) {
	prompt := l.Styles.Glyphs.Prompt + " "
	state := p.count
	if p.busy {
		state = l.Texts.Dialog.Searching
	}
	room := max(1, w-cells(prompt)-cells(state)-1)
	text, at := p.input.view(room)
	if p.Query() == "" {
		text = l.Styles.Dim.Render(fill(p.o.Hint, room, l.Styles.Glyphs.Ellipsis))
	}
	first := l.Styles.Accent.Render(prompt) + text + " " + l.Styles.Dim.Render(state)
	rule := l.Styles.Border.Render(strings.Repeat(l.Styles.Glyphs.Horizontal, w))
	return []string{first, rule}, tea.NewCursor(cells(prompt)+at, 0)
}

// below is a rule and the whole detail of the chosen row, where there is room.
func (p *Picker) below(l Look, w, h int) []string {
	if p.o.Detail == 0 || h < p.o.Detail+4 {
		return nil
	}
	lines := []string{l.Styles.Border.Render(strings.Repeat(l.Styles.Glyphs.Horizontal, w))}
	item, _ := p.Chosen()
	for i, text := range wrap(item.Detail, w) {
		if i == p.o.Detail {
			break
		}
		lines = append(lines, p.marked(text, l.Styles.Text))
	}
	for len(lines) <= p.o.Detail {
		lines = append(lines, "")
	}
	return lines
}

// body draws n lines of rows.
func (p *Picker) body(l Look, w, n int) []string {
	p.page = max(1, n-1)
	p.scroll(n)
	var out []string
	for i := p.top; i < min(p.top+n, len(p.rows)); i++ {
		out = append(out, p.row(l, p.rows[i], w))
	}
	if len(p.rows) == 0 {
		out = append(out, l.Styles.Dim.Render(cut("  "+p.none(l), w, l.Styles.Glyphs.Ellipsis)))
	}
	for len(out) < n {
		out = append(out, "")
	}
	return out
}

func (p *Picker) none(l Look) string {
	switch {
	case p.busy:
		return l.Texts.Dialog.Searching
	case p.why != "":
		return p.why
	case p.o.Free && p.Query() == "":
		return "" // the hint stands in the empty field
	case p.o.None != "":
		return p.o.None
	}
	return l.Texts.Dialog.NoMatch
}

// scroll brings the chosen row, and a heading just above it, into view.
func (p *Picker) scroll(n int) {
	at := p.sel
	for at < len(p.rows) && p.rows[at].at != p.sel {
		at++
	}
	first := at
	if first > 0 && first <= len(p.rows) && p.rows[first-1].at < 0 {
		first--
	}
	p.top = min(p.top, first)
	p.top = max(p.top, at-n+1)
	p.top = max(0, min(p.top, len(p.rows)-n))
}

// row draws a heading, or an item with its label, detail and key.
func (p *Picker) row(l Look, r row, w int) string {
	st, tail := l.Styles, l.Styles.Glyphs.Ellipsis
	if r.at < 0 {
		return st.Bold.Render(cut(sanitize.Line(r.heading), w, tail))
	}
	item := p.items[p.shown[r.at]]
	chosen := r.at == p.sel
	label, detail, key := p.parts(item, w, tail)
	if chosen {
		return st.Cursor.Render(fill(st.Glyphs.Prompt+" "+label+detail+key, w, tail))
	}
	text := st.Text
	if item.Dim {
		text = st.Dim
	}
	return "  " + p.marked(label, text) + p.marked(detail, st.Dim) + st.Key.Render(key)
}

// parts are the three columns of an item, together w-2 cells.
func (p *Picker) parts(item Item, w int, tail string) (label, detail, key string) {
	label, detail, key = sanitize.Line(item.Label), sanitize.Line(item.Detail), sanitize.Line(item.Key)
	if key != "" {
		key = " " + cut(key, w/3, tail)
	}
	room := max(0, w-2-cells(key))
	if detail == "" {
		return fill(label, room, tail), "", key
	}
	label = fill(label, min(room, max(16, (w-2)*2/5)), tail) + " "
	return label, fill(detail, max(0, room-cells(label)), tail), key
}

// marked lets the words of the text stand out by weight and underline.
func (p *Picker) marked(text string, base lipgloss.Style) string {
	ws := words(p.Query())
	if !p.o.Mark || len(ws) == 0 {
		return base.Render(text)
	}
	bold := lipgloss.NewStyle().Bold(true)
	return mark(text, ws, base.Render, func(s string) string { return underline(bold.Render(s)) })
}
