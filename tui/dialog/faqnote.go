package dialog

import (
	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// noteLimit is how many characters a note holds.
const noteLimit = 200

// Note asks for yes with a line of text that may stay empty. What is typed is
// text; only accepting says yes.
type Note struct {
	ask   *Confirm
	label string
	line  *input
}

// NewNote asks title, explained by text; label stands before the line, and
// accept names what accepting does.
func NewNote(id, title, text, label, accept string) *Note {
	n := &Note{ask: NewConfirm(id, title, text, accept), label: sanitize.Line(label), line: newInput("")}
	n.line.model.CharLimit = noteLimit
	return n
}

// ID names the question.
func (n *Note) ID() string { return n.ask.ID() }

// Handle gives Noted or Closed.
func (n *Note) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	if types(key) {
		n.line.handle(key)
		return nil
	}
	switch r := n.ask.Handle(key, a).(type) {
	case Confirmed:
		return Noted{r.Dialog, n.line.value()}
	case Closed:
		return r
	}
	n.line.handle(key)
	return nil
}

// Paste puts text into the line.
func (n *Note) Paste(text string) Result {
	n.line.insert(text)
	return nil
}

// View draws the question with the line below it.
func (n *Note) View(l Look, w, h int) View {
	v := n.ask.View(l, w, max(1, h-2))
	label := cut(n.label, v.Width/2, l.Styles.Glyphs.Ellipsis) + " "
	text, at := n.line.view(max(1, v.Width-cells(label)))
	v.Lines = append(v.Lines, "", l.Styles.Title.Render(label)+underline(text))
	v.Cursor = tea.NewCursor(cells(label)+at, len(v.Lines)-1)
	return v
}
