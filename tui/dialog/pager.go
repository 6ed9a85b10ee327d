package dialog

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// pagerWidth is how wide a text gets at most.
const pagerWidth = 120

// Pager shows a long text.
type Pager struct {
	id, title string
	make      func(l Look, w int) []string
	top, all  int
	page      int
}

// NewPager shows the lines that make returns for a width. They are drawn as
// they are, so make cleans what it was not written by us; a line that is too
// long is cut.
func NewPager(id, title string, make func(l Look, w int) []string) *Pager {
	return &Pager{id: id, title: sanitize.Line(title), make: make, page: 10}
}

// NewText shows paragraphs, cleaned and wrapped.
func NewText(id, title string, paragraphs []string) *Pager {
	return NewPager(id, title, func(_ Look, w int) []string {
		var out []string
		for _, p := range paragraphs {
			out = append(out, wrap(p, min(w, confirmWidth+20))...)
		}
		return out
	})
}

// ID names the text.
func (p *Pager) ID() string { return p.id }

// Handle scrolls or leaves.
func (p *Pager) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	switch a {
	case keymap.Accept, keymap.Cancel:
		return Closed{p.id}
	case keymap.ChoiceUp:
		p.scroll(-1)
	case keymap.ChoiceDown:
		p.scroll(1)
	case keymap.PageUp:
		p.scroll(-p.page)
	case keymap.PageDown, keymap.Toggle:
		p.scroll(p.page)
	}
	switch key.String() {
	case "home":
		p.top = 0
	case "end":
		p.scroll(p.all)
	}
	return nil
}

func (p *Pager) scroll(by int) { p.top = max(0, min(p.top+by, p.all-p.page-1)) }

// show scrolls so that the lines from first to end are among the h that show,
// the first of them in any case.
func (p *Pager) show(first, end, h int) {
	p.top = min(max(p.top, end-h), first)
}

// Paste does nothing.
func (p *Pager) Paste(string) Result { return nil }

// View draws the part of the text that is scrolled to.
func (p *Pager) View(l Look, w, h int) View {
	w = min(w, pagerWidth)
	lines := p.make(l, w)
	p.all, p.page = len(lines), max(1, h-1)
	p.top = max(0, min(p.top, len(lines)-h))
	end := min(len(lines), p.top+h)
	return View{Title: p.title, Lines: lines[p.top:end], Width: widest(lines, w), Foot: p.foot(l, end)}
}

func (p *Pager) foot(l Look, end int) string {
	leave := l.foot(hint{keymap.Cancel, l.Texts.Dialog.Form.Leave})
	if p.all <= p.page+1 {
		return leave
	}
	keys := l.key(keymap.ChoiceUp) + " " + l.key(keymap.ChoiceDown) + " " + l.key(keymap.PageDown)
	return l.Styles.Key.Render(keys) + "  " + leave + "  " + l.Styles.Dim.Render(fmt.Sprintf("%d/%d", end, p.all))
}

// widest is the width of the longest line, at least 40 and at most w cells.
func widest(lines []string, w int) int {
	widest := min(w, 40)
	for _, line := range lines {
		widest = max(widest, cells(line))
	}
	return min(w, widest)
}
