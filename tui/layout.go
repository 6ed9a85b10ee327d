package tui

import "tend/tui/compose"

// rect is a part of the screen in cells.
type rect struct{ x, y, w, h int }

func (r rect) contains(x, y int) bool {
	return x >= r.x && x < r.x+r.w && y >= r.y && y < r.y+r.h
}

// layout says where everything is on a screen of a size. It depends on nothing
// else but the focus and how many lines the composer wants.
type layout struct {
	w, h     int
	tiny     bool // too small for anything but a sentence
	narrow   bool // list and thread take turns
	bar      rect
	list     rect
	thread   rect
	hints    rect // answers of the FAQ that fit
	strip    rect
	above    rect // what is said about the reply being written
	composer rect
	keys     rect
	titles   int // what the quick replies would take in one line
}

// The sizes from which the screen has room.
const (
	minWidth, minHeight = 60, 16
	wideFrom            = 100
	maxComposer         = 6
	stripTall           = 18 // there is room for two lines of them from here
)

// turn says what a screen shows that has no room for all.
type turn uint8

const (
	listTurn   turn = iota
	threadTurn      // in a narrow one, the thread in the place of the lists
	sweepTurn       // at any size, the thread alone
)

// turn says whose turn it is.
func (a *App) turn() turn {
	switch {
	case a.calling.visiting, a.sweep != nil && a.visit == nil:
		return sweepTurn
	case a.focus != onList || a.visit != nil:
		return threadTurn
	}
	return listTurn
}

// needed is the room that the parts below the thread want.
type needed struct {
	lines  int // of the composer
	above  int // lines about what is written
	hints  int // lines of suggested answers
	titles int // cells that the quick replies take side by side
}

// newLayout divides a screen.
func newLayout(w, h int, t turn, n needed) layout {
	l := layout{w: w, h: h, titles: n.titles, tiny: w < minWidth || h < minHeight, narrow: w < wideFrom}
	if l.tiny {
		return l
	}
	l.bar = rect{0, 0, w, 1}
	l.keys = rect{0, h - 1, w, 1}
	body := rect{0, 1, w, h - 2}
	switch {
	case t == sweepTurn:
		l.right(body, n)
	case !l.narrow:
		left := min(72, max(44, w*2/5))
		l.list = rect{0, 1, left, body.h}
		l.right(rect{left + 1, 1, w - left - 1, body.h}, n)
	case t == threadTurn:
		l.right(body, n)
	default:
		l.list = body
	}
	return l
}

// right divides the side of the thread: below it the strip of quick replies
// and the composer.
func (l *layout) right(r rect, n needed) {
	lines := max(1, min(n.lines, maxComposer, r.h/3))
	l.composer = rect{r.x, r.y + r.h - lines, r.w, lines}
	l.above = rect{r.x, l.composer.y - n.above, r.w, n.above}
	rows := 1
	if r.w < l.titles && r.h >= stripTall {
		rows = 2
	}
	l.strip = rect{r.x, l.above.y - rows, r.w, rows}
	l.hints = rect{r.x, l.strip.y - n.hints, r.w, n.hints}
	l.thread = rect{r.x, r.y, r.w, l.hints.y - r.y}
}

// resize takes in the size of the terminal.
func (a *App) resize(w, h int) {
	a.lay.w, a.lay.h = w, h
	a.place()
}

// place gives every part its room.
func (a *App) place() {
	lines := 1
	if a.focus == onWriter || a.writer.Value() != "" {
		lines = a.writer.Height(maxComposer)
	}
	n := needed{lines: lines, hints: a.hintRows(), titles: compose.StripCells(a.facts.strip(), a.texts.Code)}
	a.lay = newLayout(a.lay.w, a.lay.h, a.turn(), n)
	if n.above = len(a.above(a.lay.composer.w)); n.above > 0 {
		a.lay = newLayout(a.lay.w, a.lay.h, a.turn(), n)
	}
	a.panes.SetSize(a.lay.list.w, a.lay.list.h)
	a.thread.SetSize(a.lay.thread.w, a.lay.thread.h)
	a.writer.SetSize(a.lay.composer.w, a.lay.composer.h)
}
