package dialog

import (
	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// confirmWidth is how wide a question gets at most.
const confirmWidth = 56

// Confirm asks a question. Only accepting says yes; no other key, and nothing
// pasted, decides it.
type Confirm struct {
	id, title, text, accept string
}

// NewConfirm asks title, explained by text; accept names what accepting does.
func NewConfirm(id, title, text, accept string) *Confirm {
	return &Confirm{id: id, title: sanitize.Line(title), text: text, accept: accept}
}

// ID names the question.
func (c *Confirm) ID() string { return c.id }

// Handle waits for yes (Confirmed) or no (Closed).
func (c *Confirm) Handle(_ tea.KeyPressMsg, a keymap.Action) Result {
	switch a {
	case keymap.Accept:
		return Confirmed{c.id}
	case keymap.Cancel:
		return Closed{c.id}
	}
	return nil
}

// Paste does nothing.
func (c *Confirm) Paste(string) Result { return nil }

// View shows the question. A text too long for the screen ends in an ellipsis.
func (c *Confirm) View(l Look, w, h int) View {
	w = min(w, max(confirmWidth, cells(c.title)+2))
	lines := wrap(c.text, w)
	if len(lines) > h {
		lines = append(lines[:h-1:h-1], l.Styles.Glyphs.Ellipsis)
	}
	foot := l.foot(hint{keymap.Accept, c.accept}, hint{keymap.Cancel, ""})
	return View{Title: c.title, Lines: lines, Width: w, Foot: foot}
}
