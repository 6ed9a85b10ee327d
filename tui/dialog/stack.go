package dialog

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/keymap"
)

// pause is how long a dialog that nobody called for takes no keys, so that what
// was being typed does not decide it.
const pause = 300 * time.Millisecond

// Stack holds the open dialogs; the last one pushed gets the keys. The zero
// Stack is empty and ready.
type Stack struct {
	open []layer
}

type layer struct {
	Dialog
	deaf time.Time // takes no keys before
}

// Push opens a dialog that a key asked for. One with the same ID is replaced.
func (s *Stack) Push(d Dialog) { s.push(layer{Dialog: d}) }

// Interrupt opens a dialog that came by itself. It takes keys 300 ms after now.
func (s *Stack) Interrupt(d Dialog, now time.Time) {
	s.push(layer{Dialog: d, deaf: now.Add(pause)})
}

func (s *Stack) push(l layer) {
	s.Remove(l.ID())
	s.open = append(s.open, l)
}

// Pop takes the uppermost dialog away; on an empty stack it does nothing.
func (s *Stack) Pop() {
	if n := len(s.open); n > 0 {
		s.open = slices.Delete(s.open, n-1, n)
	}
}

// Remove takes the dialog with that ID away, wherever it lies.
func (s *Stack) Remove(id string) {
	s.open = slices.DeleteFunc(s.open, func(l layer) bool { return l.ID() == id })
}

// Clear takes all dialogs away.
func (s *Stack) Clear() { s.open = nil }

// Len is how many dialogs are open.
func (s *Stack) Len() int { return len(s.open) }

// Top is the uppermost dialog, nil when none is open.
func (s *Stack) Top() Dialog {
	if len(s.open) == 0 {
		return nil
	}
	return s.open[len(s.open)-1].Dialog
}

// Find is the open dialog with that ID, nil when there is none.
func (s *Stack) Find(id string) Dialog {
	for _, l := range s.open {
		if l.ID() == id {
			return l.Dialog
		}
	}
	return nil
}

// Handle gives a key to the uppermost dialog, and takes that away if its result
// does not stay. On an empty stack it does nothing.
func (s *Stack) Handle(now time.Time, key tea.KeyPressMsg, a keymap.Action) Result {
	return s.ask(now, func(d Dialog) Result { return d.Handle(key, a) })
}

// Paste gives text from the clipboard to the uppermost dialog.
func (s *Stack) Paste(now time.Time, text string) Result {
	return s.ask(now, func(d Dialog) Result { return d.Paste(text) })
}

func (s *Stack) ask(now time.Time, what func(Dialog) Result) Result {
	top := s.Top()
	if top == nil || now.Before(s.open[len(s.open)-1].deaf) {
		return nil
	}
	r := what(top)
	if r != nil && !r.stays() {
		s.Remove(top.ID())
	}
	return r
}
