package tui

import (
	"tend/tui/board"
	"tend/tui/dialog"
)

// What only managers do is not begun by an agent: nobody is to write something
// that is refused in the end. The desk itself decides all the same.

// managersOnly says so of what was decided in a dialog, and reports whether it is.
func (a *App) managersOnly(r dialog.Result) bool {
	if a.o.Manager {
		return false
	}
	switch r.(type) {
	case dialog.EditingReply, dialog.DeletedReply, dialog.PinnedReply, dialog.AdoptedScene,
		dialog.EditingFAQ, dialog.DeletedFAQ, dialog.CardedFAQ, dialog.UnflaggedFAQ:
		a.warn(a.texts.Denied.Manager)
		return true
	}
	return false
}

// managersShift says the same of what was asked of the roster.
func (a *App) managersShift(r board.Result) bool {
	if a.o.Manager {
		return false
	}
	switch r.(type) {
	case board.EditShift, board.DeleteShift:
		a.warn(a.texts.Denied.Manager)
		return true
	}
	return false
}
