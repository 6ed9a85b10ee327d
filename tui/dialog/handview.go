package dialog

import (
	"strings"

	"tend/internal/sanitize"
	"tend/keymap"
)

// handWidth is how wide the sheet gets at most.
const handWidth = 120

// View draws the rows around the cursor, each with what there is to know of it.
func (d *HandSheet) View(l Look, w, h int) View {
	w = min(w, handWidth)
	p := d.page(d.theirs)
	v := View{Title: p.Title, Width: w, Foot: d.foot(l, p, w)}
	if len(p.Rows) == 0 {
		v.Lines = wrap(p.None, w)
		return v
	}
	var below []string
	if p.Hint != "" && h > 12 {
		below = append([]string{""}, wrap(p.Hint, w)...)
	}
	v.Lines = append(d.visible(l, p, w, h-len(below)), below...)
	return v
}

// visible are at most h lines around the cursor.
func (d *HandSheet) visible(l Look, p HandPage, w, h int) []string {
	first, end, all := d.extent(p)
	d.top = min(max(d.top, end-h), first)
	d.top = max(0, min(d.top, all-h))
	var out []string
	y, at := 0, d.at(p.Rows)
	for i, r := range p.Rows {
		n := above(p, i) + handHeight(r)
		if y+n > d.top && y < d.top+h {
			lines := append(d.heading(l, p, i, w), d.row(l, p, r, w, i == at)...)
			for j, line := range lines {
				if y+j >= d.top && y+j < d.top+h {
					out = append(out, line)
				}
			}
		}
		y += n
	}
	return out
}

// extent are the first line of the row of the cursor, with the heading above it,
// the line behind it, and how many lines there are in all.
func (d *HandSheet) extent(p HandPage) (first, end, all int) {
	at := d.at(p.Rows)
	for i, r := range p.Rows {
		if i == at {
			first, end = all, all+above(p, i)+handHeight(r)
		}
		all += above(p, i) + handHeight(r)
	}
	return first, end, all
}

// above is how many lines of headings stand above a row.
func above(p HandPage, i int) int {
	g, ok := begins(p, i)
	switch {
	case !ok:
		return 0
	case i == 0 && g.Note == "":
		return 1
	case i == 0 || g.Note == "":
		return 2
	}
	return 3
}

// begins is the group that begins with a row.
func begins(p HandPage, i int) (HandGroup, bool) {
	if i > 0 && p.Rows[i-1].Group == p.Rows[i].Group {
		return HandGroup{}, false
	}
	for _, g := range p.Groups {
		if g.ID == p.Rows[i].Group {
			return g, true
		}
	}
	return HandGroup{}, false
}

func (d *HandSheet) heading(l Look, p HandPage, i, w int) []string {
	g, ok := begins(p, i)
	if !ok {
		return nil
	}
	tail := l.Styles.Glyphs.Ellipsis
	var out []string
	if i > 0 {
		out = append(out, "")
	}
	out = append(out, l.Styles.Bold.Render(cut(g.Title, w, tail)))
	if g.Note != "" {
		out = append(out, l.Styles.Note.Render(l.Styles.Glyphs.Note+" "+cut(sanitize.Line(g.Note), w-2, tail)))
	}
	return out
}

func handHeight(r HandRow) int {
	n := 1
	for _, text := range []string{r.Asks, r.Promised, r.Draft} {
		if text != "" {
			n++
		}
	}
	return n
}

// row is a session: who it is and by when, and below that what there is to know.
func (d *HandSheet) row(l Look, p HandPage, r HandRow, w int, chosen bool) []string {
	st, t := l.Styles, l.Texts.Handover
	out := []string{d.head(l, p, r, w, chosen)}
	wide := max(cells(t.Asks), cells(t.Promised), cells(t.Draft))
	for _, about := range [][2]string{{t.Asks, r.Asks}, {t.Promised, r.Promised}, {t.Draft, r.Draft}} {
		if about[1] == "" {
			continue
		}
		label := strings.Repeat(" ", indent(p)) + fill(about[0], wide, "") + "  "
		text := cut(sanitize.Line(about[1]), w-cells(label), st.Glyphs.Ellipsis)
		style := st.Text
		if r.Off {
			style = st.Dim
		}
		out = append(out, st.Dim.Render(label)+style.Render(text))
	}
	return out
}

// indent is how far the name of a customer is from the left edge.
func indent(p HandPage) int {
	if p.Part == HandGive {
		return 6
	}
	return 2
}

// head is the first line of a row; the name gives way before the time does.
func (d *HandSheet) head(l Look, p HandPage, r HandRow, w int, chosen bool) string {
	st, tail := l.Styles, l.Styles.Glyphs.Ellipsis
	mark := "  "
	if chosen {
		mark = st.Glyphs.Prompt + " "
	}
	if p.Part == HandGive {
		box := "[ ] "
		if d.on(r) {
			box = "[x] "
		}
		mark += box
	}
	due := cut(r.Due, w/2, tail)
	room := max(0, w-cells(mark)-cells(due)-2)
	name := cut(sanitize.Line(r.Customer), room, tail)
	shop := ""
	if left := room - cells(name) - 3; r.Shop != "" && left >= 6 {
		shop = " " + st.Glyphs.Dot + " " + cut(sanitize.Line(r.Shop), left, tail)
	}
	gap := strings.Repeat(" ", max(0, w-cells(mark)-cells(name)-cells(shop)-cells(due)))
	switch {
	case chosen:
		return st.Cursor.Render(mark + name + shop + gap + due)
	case r.Off:
		return st.Dim.Render(mark + name + shop + gap + due)
	case r.Urgent:
		return mark + st.Bold.Render(name) + st.Dim.Render(shop) + gap + st.Danger.Render(due)
	}
	return mark + st.Bold.Render(name) + st.Dim.Render(shop) + gap + due
}

// foot are the keys that do something here.
func (d *HandSheet) foot(l Look, p HandPage, w int) string {
	t := l.Texts.Handover
	if d.note != "" {
		return l.Styles.Warn.Render(d.note)
	}
	var hints []hint
	if len(p.Rows) > 0 {
		hints = d.doing(l, p)
	}
	other := t.ToTheirs
	if d.theirs {
		other = t.ToMine
	}
	hints = append(hints, hint{keymap.NextField, other}, hint{keymap.Cancel, l.Texts.Dialog.Form.Leave})
	for len(hints) > 1 && cells(l.foot(hints...)) > w-2 {
		hints = hints[:len(hints)-1] // whole ones, and those that do most come first
	}
	return l.foot(hints...)
}

// doing are the keys for the row of the cursor.
func (d *HandSheet) doing(l Look, p HandPage) []hint {
	t, r := l.Texts.Handover, p.Rows[d.at(p.Rows)]
	switch p.Part {
	case HandTake:
		var hints []hint
		if !r.Off {
			hints = append(hints, hint{keymap.TakeChoice, t.TakeIt})
		}
		if n := len(takeable(p, r.Group)); n > 0 {
			hints = append(hints, hint{keymap.AllChoices, t.TakeAll(n)})
		}
		return hints
	case HandGive:
		return []hint{{keymap.Accept, t.Next}, {keymap.Toggle, t.LeaveOut}, {keymap.AllChoices, t.All}}
	}
	return []hint{{keymap.Delete, t.Withdraw}}
}
