package dialog

import (
	tea "charm.land/bubbletea/v2"

	"tend/keymap"
	"tend/tui/lang"
	"tend/tui/theme"
)

// Dialog is something that lies on top of the screen and takes the keys.
type Dialog interface {
	// ID tells dialogs apart, and says in a result which one it is from.
	ID() string
	// Handle takes a key and the action it stands for in the dialog scope,
	// "" for none. Nil means that nothing was decided. A zero key with an
	// action does what any key bound to that action does.
	Handle(key tea.KeyPressMsg, a keymap.Action) Result
	// Paste takes text from the clipboard. It never accepts anything.
	Paste(text string) Result
	// View draws the inside of the dialog for at most w × h cells.
	View(l Look, w, h int) View
}

// Look is what drawing depends on besides the dialog.
type Look struct {
	Styles *theme.Styles
	Texts  *lang.Texts
	Keys   keymap.Map // for the keys shown at the foot
}

// View is the inside of a dialog.
type View struct {
	Title  string // plain text
	Lines  []string
	Width  int         // of the inside in cells; 0: all that was offered
	Foot   string      // the keys, styled
	Cursor *tea.Cursor // where the text cursor is, counted from the first line; nil: hidden
}

// types reports whether a key is text while a text field has the focus.
func types(key tea.KeyPressMsg) bool { return keymap.Types(key.String()) }
