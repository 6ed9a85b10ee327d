//go:build unix

package terminal

import (
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
)

// Cell is one place on the screen. A wide character has Width 2 and stands in
// the first of its two cells; the second has Width 0 and no text.
type Cell struct {
	Text  string
	Width int
	Style uv.Style
}

// Screen is what a terminal shows at one moment. It does not change any more.
type Screen struct {
	Width, Height    int
	CursorX, CursorY int // from 0
	CursorVisible    bool
	Title            string
	cells            []Cell
}

// Screen looks at the terminal.
func (t *Terminal) Screen() Screen {
	s, _ := t.look()
	return s
}

// look is the screen, and a channel that is closed when it changes.
func (t *Terminal) look() (Screen, <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	e, at := t.emulator, t.emulator.CursorPosition()
	s := Screen{
		Width: e.Width(), Height: e.Height(), CursorX: at.X, CursorY: at.Y,
		CursorVisible: !t.cursorHidden, Title: t.title,
	}
	s.cells = make([]Cell, 0, s.Width*s.Height)
	for y := range s.Height {
		for x := range s.Width {
			s.cells = append(s.cells, cellOf(e.CellAt(x, y)))
		}
	}
	return s, t.changed
}

func cellOf(c *uv.Cell) Cell {
	if c == nil {
		return Cell{Text: " ", Width: 1}
	}
	return Cell{Text: c.Content, Width: c.Width, Style: c.Style}
}

// Cell is the place in column x of line y, both from 0.
func (s Screen) Cell(x, y int) Cell { return s.cells[y*s.Width+x] }

// Line is the text of a line, from 0, without the blanks at its end.
func (s Screen) Line(y int) string {
	var b strings.Builder
	for x := range s.Width {
		b.WriteString(s.Cell(x, y).Text)
	}
	return strings.TrimRight(b.String(), " ")
}

// Text is all lines, without the blanks at their ends.
func (s Screen) Text() string {
	lines := make([]string, s.Height)
	for y := range lines {
		lines[y] = s.Line(y)
	}
	return strings.Join(lines, "\n")
}

// Has reports whether a line of the screen holds a text.
func (s Screen) Has(text string) bool { return strings.Contains(s.Text(), text) }
