package dialog

import (
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
)

// lineLimit is how many characters a line of text holds.
const lineLimit = 500

// input edits one line of text. The library does the editing; drawing is ours,
// because its cursor counts characters where the screen counts cells.
type input struct {
	model  textinput.Model
	digits bool // takes digits only
}

func newInput(value string) *input {
	m := textinput.New()
	m.Prompt, m.CharLimit = "", lineLimit
	m.SetVirtualCursor(false)
	m.KeyMap.Paste.SetEnabled(false) // it would run a program on this machine
	m.Focus()
	n := &input{model: m}
	n.set(value)
	return n
}

func (n *input) value() string { return n.model.Value() }

// set replaces the text and puts the cursor at its end.
func (n *input) set(value string) {
	n.model.SetValue(sanitize.Text(strings.ReplaceAll(value, "\n", " ")))
	n.model.CursorEnd()
}

// handle edits, and reports whether the text is another one now.
func (n *input) handle(key tea.KeyPressMsg) bool {
	if key.Text != "" {
		return n.insert(key.Text)
	}
	before := n.value()
	n.model, _ = n.model.Update(key)
	return n.value() != before
}

// insert puts text at the cursor, cleaned and on one line.
func (n *input) insert(text string) bool {
	before := n.value()
	text = strings.ReplaceAll(sanitize.Text(text), "\n", " ")
	if n.digits {
		text = strings.Map(digit, text)
	}
	n.model, _ = n.model.Update(tea.PasteMsg{Content: text})
	return n.value() != before
}

// digit keeps digits, full-width ones as plain ones.
func digit(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return r
	case r >= '０' && r <= '９':
		return r - '０' + '0'
	}
	return -1
}

// view draws the text in w cells around the cursor, and says in which cell that
// is.
func (n *input) view(w int) (text string, cursor int) {
	runes := []rune(n.value())
	at := cells(string(runes[:n.model.Position()]))
	start := max(0, at-w+1)
	if start == 0 {
		return left(n.value(), w), at
	}
	text = from(n.value(), start, cells(n.value()))
	return left(text, w), at - start
}
