package dialog

import (
	"slices"

	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"tend/internal/sanitize"
)

// Kind is what a field of a form holds.
type Kind uint8

// The kinds of fields.
const (
	Line   Kind = iota // one line of text
	Text               // several lines of text
	Number             // digits
	Choice             // one of Field.Choices
	Hidden             // not shown; its value comes back as it is
)

// Option is one value of a choice.
type Option struct{ ID, Label string }

// Field is one value a form asks for.
type Field struct {
	ID, Label, Value string
	Kind             Kind
	Choices          []Option
	Lines            int // of a Text on the screen; 0: three
	Limit            int // characters a text holds; 0: 500 in a line, 4000 in several
}

// The usual sizes of a Text.
const (
	textLines = 3
	textLimit = 4000
)

// field is a Field with what was made of it so far.
type field struct {
	Field
	input *input          // Line, Number
	area  *textarea.Model // Text
	at    int             // Choice
	was   string          // the value right after it was made, as edited text
}

func newField(f Field) *field {
	n := &field{Field: f}
	switch f.Kind {
	case Line, Number:
		n.input = newInput(f.Value)
		n.input.digits = f.Kind == Number
		if f.Limit > 0 {
			n.input.model.CharLimit = f.Limit
		}
	case Text:
		n.area = newArea(f)
	case Choice:
		n.chooseValue(f.Value)
	}
	n.was = n.edited()
	return n
}

func newArea(f Field) *textarea.Model {
	a := textarea.New()
	a.Prompt, a.ShowLineNumbers = "", false
	a.CharLimit = textLimit
	if f.Limit > 0 {
		a.CharLimit = f.Limit
	}
	a.SetVirtualCursor(false)
	a.KeyMap.Paste.SetEnabled(false) // it would run a program on this machine
	a.KeyMap.CopySelection.SetEnabled(false)
	a.KeyMap.InsertNewline.SetKeys("enter", "alt+enter", "ctrl+j", "shift+enter")
	a.SetStyles(plainArea(a.Styles()))
	a.SetHeight(max(f.Lines, 1))
	if f.Lines == 0 {
		a.SetHeight(textLines)
	}
	a.SetValue(sanitize.Text(f.Value))
	a.MoveToBegin()
	return &a
}

// plainArea takes the colours away that the library brings along.
func plainArea(s textarea.Styles) textarea.Styles {
	plain := lipgloss.NewStyle()
	for _, state := range []*textarea.StyleState{&s.Focused, &s.Blurred} {
		selected := state.Selection
		*state = textarea.StyleState{Selection: selected}
		state.CursorLine, state.Text, state.Base = plain, plain, plain
	}
	s.Cursor.Color = nil
	return s
}

// chooseValue goes to a choice; one that is not offered is added to the end.
func (f *field) chooseValue(id string) {
	f.at = slices.IndexFunc(f.Choices, func(o Option) bool { return o.ID == id })
	if f.at < 0 && id != "" {
		f.Choices = append(slices.Clone(f.Choices), Option{id, id})
		f.at = len(f.Choices) - 1
	}
	f.at = max(0, f.at)
}

// edited is the value as the field shows it.
func (f *field) edited() string {
	switch {
	case f.input != nil:
		return f.input.value()
	case f.area != nil:
		return f.area.Value()
	case f.Kind == Choice && f.at < len(f.Choices):
		return f.Choices[f.at].ID
	}
	return f.Value
}

// changed reports whether somebody made something else of it.
func (f *field) changed() bool { return f.edited() != f.was }

// value is what the form gives back: what was given to it where nobody touched
// it, even if that cannot be shown as it is.
func (f *field) value() string {
	if f.changed() {
		return f.edited()
	}
	if f.Kind == Choice {
		return f.was
	}
	return f.Value
}

// focus gives the text cursor to the field or takes it away.
func (f *field) focus(on bool) {
	if f.area == nil {
		return
	}
	if on {
		f.area.Focus()
	} else {
		f.area.Blur()
	}
}

// texts reports whether the field takes text.
func (f *field) texts() bool { return f.input != nil || f.area != nil }

// handle edits the value.
func (f *field) handle(key tea.KeyPressMsg) {
	switch {
	case f.input != nil:
		f.input.handle(key)
	case f.area != nil && key.Text != "":
		f.insert(key.Text)
	case f.area != nil:
		*f.area, _ = f.area.Update(key)
	case f.Kind == Choice:
		f.turn(key.String())
	}
}

// turn goes to the choice beside the present one, round and round.
func (f *field) turn(key string) {
	n := len(f.Choices)
	switch {
	case n == 0:
	case key == "left":
		f.at = (f.at + n - 1) % n
	case key == "right" || key == "space":
		f.at = (f.at + 1) % n
	}
}

// insert puts text at the cursor, cleaned.
func (f *field) insert(text string) {
	switch {
	case f.input != nil:
		f.input.insert(text)
	case f.area != nil:
		*f.area, _ = f.area.Update(tea.PasteMsg{Content: sanitize.Text(text)})
	}
}
