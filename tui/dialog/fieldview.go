package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"tend/internal/sanitize"
)

// view draws the value in lines of w cells, and where the text cursor is if the
// field has the focus.
func (f *field) view(l Look, w int, focused bool) ([]string, *tea.Cursor) {
	switch {
	case f.input != nil:
		text, at := f.input.view(w)
		lines := []string{underline(text)}
		if !focused {
			return lines, nil
		}
		return lines, tea.NewCursor(at, 0)
	case f.area != nil:
		return f.viewArea(l, w)
	}
	return []string{f.viewChoice(l, w, focused)}, nil
}

func (f *field) viewArea(l Look, w int) ([]string, *tea.Cursor) {
	if f.area.Width() != w {
		f.area.SetWidth(w)
		*f.area, _ = f.area.Update(nil) // scrolls to the cursor in the new lines
	}
	lines := strings.Split(f.area.View(), "\n")
	for i := range lines {
		lines[i] = underline(fill(lines[i], w, ""))
	}
	return lines, f.area.Cursor()
}

// viewChoice shows the chosen value, between arrows while it has the focus.
func (f *field) viewChoice(l Look, w int, focused bool) string {
	label := ""
	if f.at < len(f.Choices) {
		label = sanitize.Line(f.Choices[f.at].Label)
	}
	if !focused {
		return cut("  "+label, w, l.Styles.Glyphs.Ellipsis)
	}
	return l.Styles.Cursor.Render(cut("< "+label+" >", w, l.Styles.Glyphs.Ellipsis))
}

// styled renders each line in a style.
func styled(s lipgloss.Style, lines []string) []string {
	for i := range lines {
		lines[i] = s.Render(lines[i])
	}
	return lines
}
