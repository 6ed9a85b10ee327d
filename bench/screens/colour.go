//go:build unix

package main

import (
	"fmt"
	"image/color"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// The colours of the terminal in the pictures.
const (
	paper = "#16181d"
	ink   = "#d5d8de"
)

// palette are the sixteen colours a program names by number.
func palette() [16]string {
	return [16]string{
		"#16181d", "#d0453c", "#4f9d4f", "#b58a1d", "#4a7fd0", "#a35fc0", "#2f9ca6", "#b9bdc6",
		"#7d838f", "#ff6b62", "#7fce7f", "#f2c14e", "#7fb0ff", "#d79bf0", "#6fd6df", "#ffffff",
	}
}

// look is how a run is drawn.
type look struct {
	ink, paper string
	attributes string // more of the text element, with a blank before each
}

func lookOf(s uv.Style) look {
	l := look{ink: hex(s.Fg, ink), paper: hex(s.Bg, paper)}
	if s.Attrs&uv.AttrReverse != 0 {
		l.ink, l.paper = l.paper, l.ink
	}
	if s.Attrs&uv.AttrBold != 0 {
		l.attributes += ` font-weight="bold"`
	}
	if s.Attrs&uv.AttrItalic != 0 {
		l.attributes += ` font-style="italic"`
	}
	if s.Attrs&uv.AttrFaint != 0 {
		l.attributes += ` fill-opacity="0.6"`
	}
	return l
}

// hex writes a colour, or the usual one where none is set.
func hex(c color.Color, usual string) string {
	switch c := c.(type) {
	case nil:
		return usual
	case ansi.BasicColor:
		return palette()[c]
	case ansi.IndexedColor:
		if c < 16 {
			return palette()[c]
		}
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}
