package dialog

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
)

// StatusID names the dialog for one's own status.
const StatusID = "status"

// largestCapacity is the most sessions an agent can say to take.
const largestCapacity = 9999

// StatusDialog asks for one's own status and capacity.
type StatusDialog struct {
	chooser
	texts *lang.Texts
}

// Status starts with what holds now; load is the number of sessions one has.
func Status(t *lang.Texts, now desk.Status, load, capacity int) *StatusDialog {
	s := &StatusDialog{texts: t}
	s.label, s.line = t.Dialog.CapacityLabel, newInput(strconv.Itoa(capacity))
	s.line.digits = true
	var items []Item
	for _, one := range []desk.Status{desk.Accepting, desk.Break, desk.Offline} {
		item := Item{ID: string(one), Label: statusWord(t, one)}
		if one == now {
			item.Key = t.Dialog.Load(load, capacity)
		}
		items = append(items, item)
	}
	s.list = NewPicker(Options{ID: StatusID, Title: t.Dialog.Status}, items)
	s.list.Choose(string(now))
	return s
}

// ID names the dialog.
func (s *StatusDialog) ID() string { return StatusID }

// Handle gives StatusChosen or Closed.
func (s *StatusDialog) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	r := s.handle(key, a)
	p, ok := r.(Picked)
	if !ok {
		return r
	}
	n, err := strconv.Atoi(s.line.value())
	if err != nil || n > largestCapacity {
		s.low, s.note = true, s.texts.Dialog.Form.BadCount
		return nil
	}
	return StatusChosen{desk.Status(p.ID), n}
}

// Paste puts digits into the capacity.
func (s *StatusDialog) Paste(text string) Result { return s.paste(text) }
