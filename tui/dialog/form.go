package dialog

import (
	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// FormOptions are what a Form is made of besides its fields.
type FormOptions struct {
	ID, Title string
	// Check finds what is wrong with the values, by the ID of the field; nil
	// finds nothing.
	Check func(values map[string]string) map[string]string
	// Preview shows below the fields what comes of the values; focus is the ID
	// of the field that is being edited. Lines are cleaned and wrapped. Nil
	// shows nothing.
	Preview func(values map[string]string, focus string) []string
	// Note stands below the fields at all times.
	Note string
	// Save says in the foot what saving does; empty is the usual word.
	Save string
}

// Form asks for several values at once.
type Form struct {
	o       FormOptions
	fields  []*field
	at      int // the field with the focus
	wrong   map[string]string
	refusal string
	busy    string // what is done with the values at the moment
	leaving bool   // asked whether to lose what was written
}

// NewForm opens a form on its first field. At least one field is not Hidden.
func NewForm(o FormOptions, fields []Field) *Form {
	o.Title = sanitize.Line(o.Title)
	f := &Form{o: o}
	for _, one := range fields {
		f.fields = append(f.fields, newField(one))
	}
	f.at = -1
	f.step(1)
	return f
}

// ID names the form.
func (f *Form) ID() string { return f.o.ID }

// Values are what the fields hold now, by their IDs.
func (f *Form) Values() map[string]string {
	out := make(map[string]string, len(f.fields))
	for _, one := range f.fields {
		out[one.ID] = one.value()
	}
	return out
}

// Refuse says why the values could not be saved. It is shown until the next key.
func (f *Form) Refuse(why string) { f.refusal, f.busy = sanitize.Line(why), "" }

// Busy says what is being done with the values. It is shown until Refuse.
func (f *Form) Busy(what string) { f.busy = sanitize.Line(what) }

// Handle edits, moves between the fields, submits or leaves. A form in which
// something was written asks before it is left.
func (f *Form) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	leaving := f.leaving
	f.leaving, f.refusal = false, ""
	now := f.fields[f.at]
	if now.texts() && types(key) {
		return f.edit(key)
	}
	switch a {
	case keymap.Cancel:
		return f.leave(leaving)
	case keymap.Save:
		return f.submit()
	case keymap.NextField:
		f.step(1)
	case keymap.PrevField:
		f.step(-1)
	case keymap.Accept:
		return f.accept(key)
	case keymap.ChoiceUp, keymap.ChoiceDown:
		f.vertical(key, a)
	default:
		return f.edit(key)
	}
	return nil
}

func (f *Form) edit(key tea.KeyPressMsg) Result {
	now := f.fields[f.at]
	before := now.edited()
	now.handle(key)
	if now.edited() != before {
		delete(f.wrong, now.ID)
	}
	return nil
}

// leave closes the form, on the second try if something was written.
func (f *Form) leave(again bool) Result {
	if again || !f.changed() {
		return Closed{f.o.ID}
	}
	f.leaving = true
	return nil
}

func (f *Form) changed() bool {
	for _, one := range f.fields {
		if one.changed() {
			return true
		}
	}
	return false
}

// accept starts a new line in a text, goes on to the next field elsewhere, and
// submits on the last field that is no text of several lines.
func (f *Form) accept(key tea.KeyPressMsg) Result {
	if f.fields[f.at].area != nil {
		return f.edit(key)
	}
	for _, later := range f.fields[f.at+1:] {
		if later.Kind != Hidden && later.Kind != Text {
			f.step(1)
			return nil
		}
	}
	return f.submit()
}

// vertical moves between the lines of a text, and between fields elsewhere.
func (f *Form) vertical(key tea.KeyPressMsg, a keymap.Action) {
	switch {
	case f.fields[f.at].area != nil:
		f.fields[f.at].handle(key)
	case a == keymap.ChoiceUp:
		f.step(-1)
	default:
		f.step(1)
	}
}

// step moves the focus to the next field that is shown, round and round.
func (f *Form) step(by int) {
	if f.at >= 0 {
		f.fields[f.at].focus(false)
	}
	n := len(f.fields)
	for range n {
		f.at = (f.at + by + n) % n
		if f.fields[f.at].Kind != Hidden {
			break
		}
	}
	f.fields[f.at].focus(true)
}

// submit gives the values away, or goes to the first field that is wrong.
func (f *Form) submit() Result {
	values := f.Values()
	f.wrong = nil
	if f.o.Check != nil {
		f.wrong = f.o.Check(values)
	}
	for i, one := range f.fields {
		if f.wrong[one.ID] != "" {
			f.fields[f.at].focus(false)
			f.at = i
			one.focus(true)
			return nil
		}
	}
	return Submitted{f.o.ID, values}
}

// Paste puts text into the field with the focus.
func (f *Form) Paste(text string) Result {
	f.fields[f.at].insert(text)
	delete(f.wrong, f.fields[f.at].ID)
	return nil
}
