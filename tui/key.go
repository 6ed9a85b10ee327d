package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/keymap"
)

// scope is where keys act now.
func (a *App) scope() keymap.Scope {
	switch {
	case a.dialogs.Len() > 0:
		return keymap.Dialog
	case a.onBoard():
		return keymap.Figures
	case a.onTeam():
		return keymap.People
	case a.focus == onWriter:
		return keymap.Compose
	case a.sweep != nil && a.visit == nil:
		return keymap.Sweeping
	case a.focus == onThread:
		return keymap.Thread
	}
	return keymap.List
}

// key routes a key to the innermost part that has the focus.
func (a *App) key(msg tea.KeyPressMsg) tea.Cmd {
	if a.leaving {
		return pick(msg.String() == "ctrl+c", tea.Quit, nil) // once more does not wait
	}
	a.touched = a.wall
	scope := a.scope()
	action, bound := a.resolve(scope, msg)
	switch {
	case a.strays(scope, msg):
		return nil // why is said already
	case action == keymap.Quit && (scope != keymap.Dialog || msg.String() == "ctrl+c"):
		return a.askQuit()
	case a.lay.tiny:
		return nil // nobody sees what it would be for
	case scope == keymap.Dialog:
		return a.decided(a.dialogs.Handle(a.wall.Time(), msg, action))
	case a.edit:
		return a.editing(action)
	case !bound && scope == keymap.Compose:
		return a.writing(msg)
	case !bound:
		return nil
	}
	return a.act(action)
}

// strays reports whether a key is text for a composer that did not open.
func (a *App) strays(scope keymap.Scope, msg tea.KeyPressMsg) bool {
	acts := scope == keymap.List || scope == keymap.Thread || scope == keymap.Sweeping
	return a.astray.takes(a.wall, acts && msg.Key().Text != "")
}

// resolve names the action of a key. While a text field of a dialog has the
// focus, a key that types is text.
func (a *App) resolve(scope keymap.Scope, msg tea.KeyPressMsg) (keymap.Action, bool) {
	return a.o.Keys.Resolve(scope, msg.String())
}

// act carries out an action, whoever it belongs to.
func (a *App) act(action keymap.Action) tea.Cmd {
	if a.notingStops(action) || a.cutOff(action) {
		return nil
	}
	if n := action.Digit(); n > 0 && action == keymap.Quick(n) && !a.onReceipt() {
		return a.quick(n)
	}
	if action == keymap.Open {
		if cmd, ok := a.openCrossing(); ok {
			return cmd
		}
	}
	for _, part := range []func(keymap.Action) (tea.Cmd, bool){
		a.calledKey, a.boardKey, a.teamKey, a.sweepKey, a.suggesting, a.moving, a.answering, a.handling, a.finding, a.composing, a.program,
	} {
		if cmd, ok := part(action); ok {
			return cmd
		}
	}
	return nil
}

// editing is the key after e: a digit puts that quick reply into the composer,
// e or Enter opens the composer as it is, anything else is itself.
func (a *App) editing(action keymap.Action) tea.Cmd {
	if n := action.Digit(); n > 0 && action == keymap.Quick(n) {
		// Refused because the screen moved, the digit still means editing.
		if _, ok := a.acting(); !ok {
			return nil
		}
		a.edit = false
		return a.editQuick(n)
	}
	a.edit = false
	switch action {
	case keymap.Edit, keymap.Open:
		return a.writeHere()
	case keymap.Back, "":
		return nil
	}
	return a.act(action)
}

// moving are the actions that only look.
func (a *App) moving(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.ScrollUp, keymap.ScrollDown:
		return a.thread.Handle(action)
	case keymap.Open:
		return a.open(), true
	case keymap.Back:
		return a.back(), true
	}
	if a.focus == onThread {
		if cmd, ok := a.thread.Handle(action); ok {
			return cmd, true
		}
	}
	if a.focus == onWriter && (action == keymap.PageUp || action == keymap.PageDown) {
		return a.thread.Handle(action)
	}
	if !a.panes.Handle(action) {
		return nil, false
	}
	a.visit, a.onto = nil, onto{}
	return a.onward(), true
}

// open goes one step in: from the list to the thread where that needs the
// whole screen, else to the composer.
func (a *App) open() tea.Cmd {
	if a.lay.narrow && a.focus == onList {
		a.focus = onThread
		a.focused()
		return nil
	}
	return a.writeHere()
}

// back goes one step out.
func (a *App) back() tea.Cmd {
	switch {
	case a.focus == onWriter && a.lay.narrow && a.sweep == nil:
		a.focus = onThread
	case a.focus != onList:
		a.focus = onList
	default:
		a.visit = nil
	}
	return a.release()
}

// focused tells the parts which of them has the keys.
func (a *App) focused() {
	a.panes.SetFocus(a.focus == onList)
	a.thread.SetFocus(a.focus == onThread)
}

// answering are the actions that reply, and take back.
func (a *App) answering(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.Edit:
		a.edit, a.toast = true, toast{}
	case keymap.FocusWriter:
		return a.writeHere(), true
	case keymap.Undo:
		return a.takeBack(), true
	case keymap.Prompt:
		return a.prompt(), true
	case keymap.Retry:
		return a.retry(), true
	case keymap.Rewrite:
		return a.askRewrite(), true
	case keymap.Attach:
		return a.askPicture(), true
	case keymap.AddNote:
		return a.writeNote(), true
	case keymap.PickReply:
		a.pickReply()
	default:
		return nil, false
	}
	return nil, true
}
