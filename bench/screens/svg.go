//go:build unix

package main

import (
	"fmt"
	"html"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"

	"tend/internal/terminal"
)

// The size of a cell and of the letters in it, in pixels.
const (
	cellWidth, cellHeight = 9, 19
	baseline              = 14 // of a letter, from the top of its cell
	fontSize              = 15
	margin                = 12
)

// svg draws a screen. Every run of cells is told where it begins and how long
// it is, so that no font can push another cell out of its column.
func svg(s terminal.Screen, title string) string {
	var b strings.Builder
	w, h := s.Width*cellWidth+2*margin, s.Height*cellHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">`+"\n", w, h, w, h)
	fmt.Fprintf(&b, "<title>%s</title>\n", html.EscapeString(title))
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="%s"/>`+"\n", w, h, paper)
	fmt.Fprintf(&b, `<g transform="translate(%d %d)" font-family="%s" font-size="%d" xml:space="preserve">`+"\n",
		margin, margin, fonts, fontSize)
	for y := range s.Height {
		for _, r := range runs(s, y) {
			r.draw(&b, y)
		}
	}
	if s.CursorVisible {
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="2" height="%d" fill="%s"/>`+"\n",
			s.CursorX*cellWidth, s.CursorY*cellHeight+1, cellHeight-2, ink)
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}

const fonts = "DejaVu Sans Mono, Menlo, Consolas, Noto Sans Mono CJK SC, PingFang SC, Microsoft YaHei, monospace"

// run is a row of neighbouring cells that look alike.
type run struct {
	x, cells int
	text     string
	kind     kind
	style    uv.Style
}

// kind says what can be drawn in one go: ASCII, blanks, borders, and rows of the
// same block. Everything else stands alone, since not every renderer stretches a text to its length.
type kind uint8

const (
	blank kind = iota
	narrow
	border
	block
	alone
)

func kindOf(c terminal.Cell) kind {
	switch {
	case strings.TrimSpace(c.Text) == "":
		return blank
	case isBorder(c.Text):
		return border
	case isBlock(c.Text):
		return block
	case len(c.Text) == 1:
		return narrow
	}
	return alone
}

// runs divides a line. Blanks between words belong to the words.
func runs(s terminal.Screen, y int) []run {
	var out []run
	for x := 0; x < s.Width; x += max(1, s.Cell(x, y).Width) {
		c := s.Cell(x, y)
		next := run{x: x, cells: max(1, c.Width), text: c.Text, kind: kindOf(c), style: c.Style}
		if n := len(out); n > 0 && out[n-1].takes(next) {
			out[n-1].cells += next.cells
			out[n-1].text += next.text
			continue
		}
		out = append(out, next)
	}
	return out
}

// takes reports whether the next cell can be drawn together with the run.
func (r run) takes(next run) bool {
	if !r.style.Equal(&next.style) || r.kind == alone {
		return false
	}
	if r.kind == block {
		across, _, _ := filled(next.text)
		return across == 1 && strings.HasSuffix(r.text, next.text)
	}
	return r.kind == next.kind || r.kind == narrow && next.kind == blank
}

// draw writes a run that stands in line y.
func (r run) draw(b *strings.Builder, y int) {
	look := lookOf(r.style)
	x, top := r.x*cellWidth, y*cellHeight
	if look.paper != paper {
		fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", x, top, r.cells*cellWidth, cellHeight, look.paper)
	}
	if r.style.Underline != uv.UnderlineNone {
		fmt.Fprintf(b, `<path d="M%d %d.5h%d" stroke="%s"/>`+"\n", x, top+cellHeight-2, r.cells*cellWidth, look.ink)
	}
	switch r.kind {
	case blank:
	case border:
		drawBorder(b, r, x, top, look.ink)
	case block:
		drawBlocks(b, r, x, top, look.ink)
	default:
		r.write(b, x, top, look)
	}
}

// write draws letters exactly as wide as their cells. Blanks at the end take
// part, since they are cells of the run.
func (r run) write(b *strings.Builder, x, top int, look look) {
	text := strings.TrimRight(r.text, " ")
	cells := r.cells - (len(r.text) - len(text))
	fmt.Fprintf(b, `<text x="%d" y="%d" textLength="%d" lengthAdjust="spacingAndGlyphs" fill="%s"%s>%s</text>`+"\n",
		x, top+baseline, cells*cellWidth, look.ink, look.attributes, html.EscapeString(text))
}
