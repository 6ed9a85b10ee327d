package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
)

// writeNote gives the composer the focus for a note. What was being written to
// the customer stays a draft, and comes back when the note is done.
func (a *App) writeNote() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	if row.Session == nil {
		a.warn(a.texts.Toast.NoSession)
		return nil
	}
	w := a.writer
	w.bound, w.key, w.note, w.from = row.Session, row.Key(), true, origin{}
	w.SetNote(true)
	w.SetValue(a.draftIn(w.slot()))
	a.focus = onWriter
	a.focused()
	return w.Focus()
}

// reply makes the composer one for replies again, without the text of a note.
func (w *writer) reply() {
	if !w.note {
		return
	}
	w.note, w.key, w.bound = false, desk.Key{}, nil
	w.SetNote(false)
	w.Clear()
}

// keepNote puts the note into the thread. It is given to the platform where
// that keeps notes, and to nobody else.
func (a *App) keepNote(row desk.Row) tea.Cmd {
	note := desk.WriteNote{ID: a.o.NewID(), Agent: a.o.Me, Text: a.writer.Value(), Keeps: a.facts.feeds.can(row.Shop).Notes && a.fed(row.Shop)}
	now := a.now
	if _, err := note.Entries(row.Session, now); err != nil {
		a.fail(err, a.nameOf(row.Session))
		return nil
	}
	d := doneMsg{said: a.texts.Note.Kept(a.nameOf(row.Session)), memo: true, text: note.Text}
	cmd := a.perform(row, d, func(s *desk.Session) ([]desk.Entry, error) { return note.Entries(s, now) })
	a.sending(a.writer.slot())
	a.focus = onList
	a.release()
	return cmd
}

// notingStops stops everything that would answer the customer, or do something
// to the session, while a note is being written: whoever presses such a key has
// lost sight of where they are.
func (a *App) notingStops(action keymap.Action) bool {
	if !a.writer.note || a.focus != onWriter || noteMay(action) {
		return false
	}
	a.warn(a.texts.Note.First(a.keyHere(keymap.Send), a.keyHere(keymap.Back)))
	return true
}

// noteMay are the actions that a note allows: to keep it, to leave it, to look
// around, and those of the program.
func noteMay(action keymap.Action) bool {
	switch action {
	case keymap.Send, keymap.Newline, keymap.Back, keymap.PrevSession, keymap.NextSession,
		keymap.PageUp, keymap.PageDown, keymap.ScrollUp, keymap.ScrollDown,
		keymap.Help, keymap.Palette, keymap.Language, keymap.Theme, keymap.Mouse, keymap.Refresh, keymap.Suspend,
		keymap.Feeds, keymap.Picture, keymap.Why, keymap.Unfold:
		return true
	}
	return false
}
