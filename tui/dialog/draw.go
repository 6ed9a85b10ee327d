package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// frame is what the border and the blank beside it take of each dimension.
const (
	frameWidth  = 4
	frameHeight = 2
)

// box is where a dialog lies on the screen, border included.
type box struct{ x, y, w, h int }

// Draw lays the dialog over a screen of h lines of w cells and returns the new
// lines, each of exactly w cells, and the cursor in it. A dialog is in the
// middle, and on a small screen nearly fills it. A screen too small for any
// dialog comes back as it is.
func Draw(base []string, w, h int, l Look, top Dialog) ([]string, *tea.Cursor) {
	iw, ih := room(w, h)
	if iw < 1 || ih < 1 || top == nil {
		return base, nil
	}
	v := top.View(l, iw, ih)
	if v.Width < 1 || v.Width > iw {
		v.Width = iw
	}
	v.Lines = v.Lines[:min(len(v.Lines), ih)]
	b := box{w: v.Width + frameWidth, h: len(v.Lines) + frameHeight}
	b.x, b.y = (w-b.w)/2, (h-b.h)/2
	return lay(base, w, h, b, framed(l, v)), place(v.Cursor, b)
}

// room is the size of the inside of the largest box a screen has room for.
func room(w, h int) (int, int) {
	mx, my := 4, 2
	if w <= 80 || h <= 24 {
		mx, my = 2, 1
	}
	if w < 60 || h < 16 {
		mx, my = 0, 0
	}
	return w - 2*mx - frameWidth, h - 2*my - frameHeight
}

// lay puts the lines of a box over those of a screen.
func lay(base []string, w, h int, b box, lines []string) []string {
	out := make([]string, h)
	for y := range out {
		line := ""
		if y < len(base) {
			line = base[y]
		}
		if y < b.y || y >= b.y+b.h {
			out[y] = left(line, w)
			continue
		}
		line = left(line, w)
		out[y] = left(line, b.x) + lines[y-b.y] + from(line, b.x+b.w, w)
	}
	return out
}

// framed draws the border, with the title in its first line and the keys in
// its last.
func framed(l Look, v View) []string {
	g, st := l.Styles.Glyphs, l.Styles
	side := st.Border.Render(g.Vertical)
	title := cut(v.Title, v.Width-2, g.Ellipsis)
	out := []string{edge(l, g.Corner[0], st.Title.Render(title), g.Corner[1], v.Width+2)}
	for _, line := range v.Lines {
		out = append(out, side+" "+fill(line, v.Width, g.Ellipsis)+" "+side)
	}
	return append(out, edge(l, g.Corner[2], cut(v.Foot, v.Width-2, ""), g.Corner[3], v.Width+2))
}

// edge is a horizontal border with text in it, w cells between the corners.
func edge(l Look, start, text, end string, w int) string {
	st, dash := l.Styles.Border, l.Styles.Glyphs.Horizontal
	if cells(text) == 0 {
		return st.Render(start + strings.Repeat(dash, w) + end)
	}
	rest := max(0, w-cells(text)-3)
	return st.Render(start+dash) + " " + text + " " + st.Render(strings.Repeat(dash, rest)+end)
}

// place moves a cursor from the inside of a dialog to the screen.
func place(c *tea.Cursor, b box) *tea.Cursor {
	if c == nil || c.Y >= b.h-frameHeight || c.Y < 0 {
		return nil
	}
	moved := *c
	moved.X, moved.Y = c.X+b.x+2, c.Y+b.y+1
	return &moved
}
