package dialog

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/keymap"
	"tend/tui/lang"
)

// RemindID names the dialog that sets a reminder.
const RemindID = "remind"

// freeID is the row for a time that was typed.
const freeID = "\x00typed"

// RemindChoice is a moment that is offered. The zero At takes a reminder away.
type RemindChoice struct {
	ID, Label string
	At        time.Time
}

// RemindDialog asks when to come back to a session, and for a note.
type RemindDialog struct {
	chooser
	texts   *lang.Texts
	choices []RemindChoice
	clock   func() time.Time
}

// Remind offers moments and takes any other that ParseWhen reads, in the zone
// of what clock returns. It knows no deadlines: see desk.RemindBy.
func Remind(t *lang.Texts, choices []RemindChoice, note string, clock func() time.Time) *RemindDialog {
	r := &RemindDialog{texts: t, choices: choices, clock: clock}
	r.label, r.line = t.Dialog.RemindNote, newInput(note)
	r.list = NewPicker(Options{
		ID: RemindID, Title: t.Dialog.Remind, Free: true, Rows: max(4, len(choices)),
		Hint: t.Dialog.Form.WhenHint, None: t.Dialog.Form.BadWhen,
	}, r.offers(""))
	return r
}

// ID names the dialog.
func (r *RemindDialog) ID() string { return RemindID }

// Handle gives Reminding or Closed.
func (r *RemindDialog) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	return r.settle(r.handle(key, a))
}

// Paste puts text where the focus is.
func (r *RemindDialog) Paste(text string) Result { return r.settle(r.paste(text)) }

func (r *RemindDialog) settle(res Result) Result {
	switch res := res.(type) {
	case Queried:
		r.list.Found(res.Gen, r.offers(res.Text), "")
		return nil
	case Picked:
		return r.picked(res)
	}
	return res
}

func (r *RemindDialog) picked(p Picked) Result {
	if p.ID == freeID {
		at, err := ParseWhen(p.Query, r.clock())
		if err != nil { // its time passed while the dialog was open
			r.note = r.texts.Dialog.Form.BadWhen
			return nil
		}
		return Reminding{at, r.line.value()}
	}
	for _, c := range r.choices {
		if c.ID == p.ID {
			return Reminding{c.At, r.line.value()}
		}
	}
	return nil
}

// offers are the choices that contain the text, and the moment it says.
func (r *RemindDialog) offers(text string) []Item {
	var items []Item
	if at, err := ParseWhen(text, r.clock()); err == nil {
		items = append(items, Item{ID: freeID, Label: r.texts.Dialog.Form.At(at)})
	}
	for _, c := range r.choices {
		item := Item{ID: c.ID, Label: c.Label}
		if !c.At.IsZero() {
			item.Key = c.At.Format("15:04")
		}
		if containsAll(item.search(), words(text)) {
			items = append(items, item)
		}
	}
	return items
}
