package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// comeBack shows the customer again to whom a reply was not sent: if somebody was
// faster and no key was pressed since, with what was typed in the composer. Who has
// gone on to something else stays there, and is told where the text is.
func (a *App) comeBack(d doneMsg) tea.Cmd {
	stale := errors.Is(d.err, desk.ErrStale)
	if d.was == nil || !stale || a.occupied(d) {
		if !a.panes.Select(d.target.Session) && d.text != "" && stale {
			a.warn(a.texts.Toast.StillDraft(d.customer))
		}
		return nil
	}
	a.visit = nil
	if !a.panes.Select(d.target.Session) {
		a.visit = d.was // it is in no list of mine any more
	}
	if d.text == "" {
		return a.release()
	}
	return a.writeOn(a.rowOf(d.was))
}

// occupied reports whether the console does something else since a reply was sent.
func (a *App) occupied(d doneMsg) bool {
	return a.touched != d.pressed || a.dialogs.Len() > 0 || a.writer.bound != nil || a.sweep != nil || a.onPage() || a.calling.visiting
}

// writeOn opens the composer with the draft to a customer without a key. What was
// said until now counts as seen, once there was time to see it.
func (a *App) writeOn(row desk.Row) tea.Cmd {
	a.writer.reply()
	a.writer.show(row.Session, a.draftOf(row.Session))
	a.writer.bound, a.writer.seen = row.Session, desk.SeenIn(row.Session)
	a.writer.back.moved(a.wall, false)
	a.focus = onWriter
	a.focused()
	return a.writer.Focus()
}
