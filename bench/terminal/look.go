package terminal

import (
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
)

// Shows wants a text anywhere on the screen.
func Shows(text string) func(*vt.Emulator) bool {
	return func(e *vt.Emulator) bool { return strings.Contains(e.String(), text) }
}

// Cursor is the reversed row of a list at the left edge: its line and its text,
// -1 if there is none.
func Cursor(e *vt.Emulator) (int, string) {
	for y := range e.Height() {
		if c := e.CellAt(2, y); c != nil && c.Style.Attrs&uv.AttrReverse != 0 {
			return y, row(e, y)
		}
	}
	return -1, ""
}

// row is the start of a line.
func row(e *vt.Emulator, y int) string {
	var b strings.Builder
	for x := range min(60, e.Width()) {
		if c := e.CellAt(x, y); c != nil {
			b.WriteString(c.Content)
		}
	}
	return b.String()
}

// Moved wants the cursor elsewhere, or on something else, than it is now.
func (t *Terminal) Moved() func(*vt.Emulator) bool {
	line, text := Cursor(t.screen)
	return func(e *vt.Emulator) bool {
		l, s := Cursor(e)
		return l >= 0 && (l != line || s != text)
	}
}
