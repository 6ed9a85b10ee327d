package tui

import (
	"slices"

	"tend/keymap"
)

// offered are the actions that matter most where the focus is, and that can be
// done.
func (a *App) offered() []keymap.Action {
	all := a.foremost()
	row, ok := a.shown()
	switch {
	case a.onPage() || a.onReceipt():
		return all
	case !ok:
		return slices.DeleteFunc(all, needsSession)
	case row.Session == nil || a.writer.note || a.refusal(row.Session, "") == nil:
		return all
	}
	for i, action := range all {
		if action == keymap.CloseRemark {
			all[i] = keymap.Close // the remark could not be sent
		}
	}
	return slices.DeleteFunc(all, sendsText)
}

// sendsText reports whether an action sends something to the customer, or begins
// to write it.
func sendsText(action keymap.Action) bool {
	switch action {
	case keymap.Quick(1), keymap.Edit, keymap.FocusWriter, keymap.Prompt, keymap.Insert(1), keymap.Send, keymap.Newline, keymap.Suggest, keymap.Retry:
		return true
	}
	return false
}

// needsSession reports whether an action is about the session on screen.
func needsSession(action keymap.Action) bool {
	switch action {
	case keymap.CloseRemark, keymap.Close, keymap.NoReply, keymap.Claim, keymap.Transfer, keymap.Remind, keymap.Open:
		return true
	}
	return sendsText(action)
}

// foremost are the actions that matter most where the focus is.
func (a *App) foremost() []keymap.Action {
	switch a.scope() {
	case keymap.Sweeping:
		return append(a.mending(), a.sweepHints()...)
	case keymap.Figures:
		return a.board.Offers()
	case keymap.People:
		return a.team.Offers()
	case keymap.Compose:
		if a.writer.note {
			return []keymap.Action{keymap.Send, keymap.Newline, keymap.Back, keymap.NextSession, keymap.Palette}
		}
		return []keymap.Action{keymap.Send, keymap.Newline, keymap.Back, keymap.Insert(1), keymap.NextSession, keymap.Palette}
	case keymap.Thread:
		return append(a.mending(), keymap.Open, keymap.Back, keymap.Quick(1), keymap.Edit, keymap.Prompt, keymap.CloseRemark,
			keymap.ScrollUp, keymap.OpenLink, keymap.Copy, keymap.Help)
	}
	return append(a.mending(), keymap.Help, keymap.Quick(1), keymap.Edit, keymap.FocusWriter, keymap.Prompt, keymap.CloseRemark,
		keymap.NoReply, keymap.Claim, keymap.Transfer, keymap.Remind, keymap.Undo, keymap.Search, keymap.Status, keymap.Palette, keymap.Quit)
}
