package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// PictureID names the dialog that shows a picture.
const PictureID = "picture"

// Picture shows a picture, or what there is instead of one.
type Picture struct {
	title string
	draw  func(l Look, w, h int) (lines []string, about string)
	last  drawnPicture
}

// drawnPicture is a picture as last drawn, since drawing takes a while.
type drawnPicture struct {
	look  any
	w, h  int
	about string
	lines []string
}

// NewPicture shows what draw gives for a room: the lines of a picture, and about,
// a text below it that is cleaned and wrapped. It is drawn again when the room or
// the look is another one, or after Changed.
func NewPicture(title string, draw func(l Look, w, h int) (lines []string, about string)) *Picture {
	return &Picture{title: sanitize.Line(title), draw: draw}
}

// ID names the dialog.
func (p *Picture) ID() string { return PictureID }

// Changed says that there is something else to draw.
func (p *Picture) Changed() { p.last = drawnPicture{} }

// Handle waits for the end.
func (p *Picture) Handle(_ tea.KeyPressMsg, a keymap.Action) Result {
	if a == keymap.Accept || a == keymap.Cancel {
		return Closed{PictureID}
	}
	return nil
}

// Paste does nothing.
func (p *Picture) Paste(string) Result { return nil }

// aboutLines is how many lines a picture leaves for what is said about it.
const aboutLines = 2

// View draws the picture in the middle, with what is said about it below.
func (p *Picture) View(l Look, w, h int) View {
	if p.last.look != any(l.Styles) || p.last.w != w || p.last.h != h {
		lines, about := p.draw(l, w, max(1, h-aboutLines))
		p.last = drawnPicture{l.Styles, w, h, about, lines}
	}
	width := min(w, confirmWidth)
	if len(p.last.lines) > 0 {
		width = min(w, max(width, cells(p.last.lines[0])))
	}
	var out []string
	for _, line := range p.last.lines {
		out = append(out, blanks((width-cells(line))/2)+line)
	}
	about := wrap(p.last.about, width)
	out = append(out, about[:min(len(about), max(1, h-len(out)))]...)
	return View{Title: p.title, Lines: out, Width: width, Foot: l.foot(hint{keymap.Cancel, l.Texts.Dialog.Form.Leave})}
}

func blanks(n int) string { return strings.Repeat(" ", max(0, n)) }
