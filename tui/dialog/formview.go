package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// formWidth is how wide a form gets at most.
const formWidth = 84

// View draws the fields, what is wrong with them below each, and the preview.
// When not everything has room, the field with the focus does.
func (f *Form) View(l Look, w, h int) View {
	w = min(w, formWidth)
	d := &drawing{l: l, w: w, labels: f.labels(w)}
	for i, one := range f.fields {
		if one.Kind != Hidden {
			d.field(one, i == f.at, f.wrong[one.ID])
		}
	}
	tail := f.tail(l, w, h)
	v := View{Title: f.o.Title, Width: w, Foot: f.foot(l)}
	v.Lines, v.Cursor = d.window(max(1, h-len(tail)))
	v.Lines = append(v.Lines, tail...)
	return v
}

// foot names the keys: of a single line to fill in, Enter submits it.
func (f *Form) foot(l Look) string {
	if f.single() {
		save := f.o.Save
		if save == "" {
			save = l.describe(keymap.Save)
		}
		return l.foot(hint{keymap.Accept, save}, hint{keymap.Cancel, ""})
	}
	return l.foot(hint{keymap.NextField, ""}, hint{keymap.Save, f.o.Save}, hint{keymap.Cancel, ""})
}

// single reports whether the form is one field of one line.
func (f *Form) single() bool {
	shown := 0
	for _, one := range f.fields {
		if one.Kind != Hidden {
			shown++
		}
	}
	return shown == 1 && f.fields[f.at].area == nil
}

// labels is the width of the column of labels.
func (f *Form) labels(w int) int {
	widest := 0
	for _, one := range f.fields {
		if one.Kind != Hidden {
			widest = max(widest, cells(sanitize.Line(one.Label)))
		}
	}
	return min(widest+2, w/3)
}

// tail is what stands below the fields: a refusal or a question, what is being done, the note
// and the preview. It takes at most half of the room.
func (f *Form) tail(l Look, w, h int) []string {
	var out []string
	if f.leaving {
		out = styled(l.Styles.Warn, wrap(l.Texts.Dialog.Form.Discard, w))
	}
	if f.refusal != "" {
		out = styled(l.Styles.Warn, wrap(f.refusal, w))
	}
	if f.busy != "" {
		out = append(out, wrap(f.busy, w)...)
	}
	if f.o.Note != "" {
		out = append(out, styled(l.Styles.Dim, wrap(f.o.Note, w))...)
	}
	if f.o.Preview != nil {
		for _, text := range f.o.Preview(f.Values(), f.fields[f.at].ID) {
			out = append(out, wrap(text, w)...)
		}
	}
	if len(out) == 0 {
		return nil
	}
	rule := l.Styles.Border.Render(strings.Repeat(l.Styles.Glyphs.Horizontal, w))
	out = append([]string{rule}, out...)
	return out[:min(len(out), h/2)]
}

// drawing collects the lines of a form and where the focus is in them.
type drawing struct {
	l         Look
	w, labels int
	lines     []string
	from, to  int // lines of the field with the focus
	cursor    *tea.Cursor
}

func (d *drawing) field(f *field, focused bool, wrong string) {
	start := len(d.lines)
	room := max(4, d.w-d.labels)
	texts, cursor := f.view(d.l, room, focused)
	for i, text := range texts {
		label := ""
		if i == 0 {
			label = sanitize.Line(f.Label)
		}
		d.lines = append(d.lines, d.label(label, focused)+text)
	}
	for _, line := range wrap(wrong, room-2) {
		if wrong != "" {
			warn := d.l.Styles.Warn.Render(d.l.Styles.Glyphs.Up + " " + line)
			d.lines = append(d.lines, d.label("", false)+warn)
		}
	}
	if !focused {
		return
	}
	d.from, d.to = start, len(d.lines)
	if cursor != nil {
		d.cursor = tea.NewCursor(cursor.X+d.labels, cursor.Y+start)
	}
}

func (d *drawing) label(text string, focused bool) string {
	style := d.l.Styles.Dim
	if focused {
		style = d.l.Styles.Title
	}
	return style.Render(fill(text, d.labels-1, d.l.Styles.Glyphs.Ellipsis)) + " "
}

// window is the part of at most h lines that shows the field with the focus.
func (d *drawing) window(h int) ([]string, *tea.Cursor) {
	top := min(max(0, d.to-h), d.from)
	if c := d.cursor; c != nil && c.Y >= top+h {
		top = c.Y - h + 1
	}
	end := min(len(d.lines), top+h)
	if d.cursor == nil {
		return d.lines[top:end:end], nil
	}
	moved := *d.cursor
	moved.Y -= top
	return d.lines[top:end:end], &moved
}
