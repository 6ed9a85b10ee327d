package dialog

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
)

// HandToID names the question to whom a shift is handed over.
const HandToID = "hand-to"

// anybodyID is the row for whoever is first; no agent has it.
const anybodyID = "\x00anybody"

// HandToDialog asks to whom sessions are offered, and for a note.
type HandToDialog struct{ chooser }

// HandTo offers anybody, and the agents in the order given; those who do not
// accept, or have no room for n more, are faint and can be chosen all the same.
func HandTo(t *lang.Texts, agents []AgentRow, n int) *HandToDialog {
	items := []Item{{ID: anybodyID, Label: t.Handover.Anybody}}
	for _, a := range agents {
		item := Item{
			ID: string(a.ID), Label: a.Name, Detail: statusWord(t, a.Status), Also: string(a.ID),
			Key: t.Dialog.Load(a.Load, a.Capacity), Dim: a.Status != desk.Accepting || a.Load+n > a.Capacity,
		}
		if a.Name == "" {
			item.Label = string(a.ID)
		}
		items = append(items, item)
	}
	d := &HandToDialog{}
	d.label, d.line = t.Handover.Note, newInput("")
	d.list = NewPicker(Options{ID: HandToID, Title: t.Handover.ToWhom, Filter: true, Hint: t.Dialog.Filter, Accept: t.Handover.HandsTo}, items)
	return d
}

// ID names the question.
func (d *HandToDialog) ID() string { return HandToID }

// Handle gives HandedTo or Closed.
func (d *HandToDialog) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	return d.settle(d.handle(key, a))
}

// Paste puts text where the focus is.
func (d *HandToDialog) Paste(text string) Result { return d.settle(d.paste(text)) }

func (d *HandToDialog) settle(r Result) Result {
	p, ok := r.(Picked)
	if !ok {
		return r
	}
	to := desk.AgentID(p.ID)
	if p.ID == anybodyID {
		to = ""
	}
	return HandedTo{To: to, Note: d.line.value()}
}
