//go:build unix

package terminal

import (
	"fmt"

	"github.com/charmbracelet/x/ansi"
)

// Disorder lists what a program that has ended left behind in its terminal, a
// sentence each: a screen that is not the main one, a hidden cursor, modes that
// change what keys and mouse send, settings of the line (echo and the like).
// Before the end it lists what there is now.
func (t *Terminal) Disorder() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []string
	if t.alternate {
		out = append(out, "The alternate screen is still shown.")
	}
	if t.cursorHidden {
		out = append(out, "The cursor is hidden.")
	}
	for m, name := range disturbing() {
		if t.modes[m] {
			out = append(out, fmt.Sprintf("The mode for %s is on.", name))
		}
	}
	select {
	case <-t.ended:
		if t.after == nil || *t.after != *t.before {
			out = append(out, "The settings of the line (echo, line by line) are not what they were.")
		}
	default:
	}
	return out
}

// disturbing are the modes that a shell would suffer from.
func disturbing() map[ansi.Mode]string {
	return map[ansi.Mode]string{
		ansi.ModeBracketedPaste: "bracketed paste", ansi.ModeFocusEvent: "focus reports",
		ansi.ModeMouseNormal: "mouse clicks", ansi.ModeMouseButtonEvent: "mouse buttons",
		ansi.ModeMouseAnyEvent: "mouse motion", ansi.ModeMouseExtSgr: "mouse coordinates",
		ansi.ModeSynchronizedOutput: "synchronised output", ansi.ModeCursorKeys: "application cursor keys",
	}
}
