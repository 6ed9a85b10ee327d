package tui

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
)

// askingRewrite names the question before a reply that may have arrived is
// written anew.
const askingRewrite = "rewrite"

// askRewrite puts the newest reply that did not arrive into the composer, else
// the newest of mine that is kept for its feed. One that may have arrived is
// asked about first.
func (a *App) askRewrite() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	e, ok := a.thread.Failed()
	t := a.texts.Note
	if kept, is := a.thread.Kept(); is && !ok && kept.Kind == desk.KindText && row.Open() {
		return a.unqueue(row, kept)
	}
	switch {
	case a.stranded(row):
		return nil
	case !ok:
		a.warn(t.NothingToEdit)
		return nil
	case e.Kind != desk.KindText:
		a.warn(t.NoText)
		return nil
	case e.Delivery == desk.Unconfirmed:
		a.asked = asked{row: row, reply: e}
		a.dialogs.Push(dialog.NewConfirm(askingRewrite, t.UnsureTitle, t.UnsureText(a.nameOf(row.Session)), t.UnsureYes))
		return nil
	}
	return a.rewrite(row, e)
}

// rewrite opens the composer with the text of a reply, in front of what is there.
// Sent, it takes the place of that reply.
func (a *App) rewrite(row desk.Row, e desk.Entry) tea.Cmd {
	if now, ok := a.shown(); !ok || now.ID != row.ID {
		a.warn(a.texts.Toast.Moved)
		return nil
	}
	cmd := a.write()
	if a.writer.bound == nil {
		return cmd
	}
	text := e.Text
	if old := a.writer.Value(); old != "" && old != text {
		text += "\n" + old
	}
	a.writer.SetValue(text)
	a.replacing[row.Key()] = e.ID
	return tea.Batch(cmd, a.saveDraft(replyTo(row.Key()), text))
}

// mending are the keys for a reply on screen that did not, or may not have
// arrived.
func (a *App) mending() []keymap.Action {
	row, ok := a.shown()
	if !ok || !slices.ContainsFunc(row.Pending, func(o desk.Outgoing) bool { return o.State == desk.Failed || o.State == desk.Unconfirmed }) {
		return nil
	}
	if !row.Open() {
		return []keymap.Action{keymap.Retry, keymap.NoReply}
	}
	return []keymap.Action{keymap.Retry, keymap.Rewrite}
}

// notReplaced notes that a reply that was to take the place of another was not
// sent. If the other one is on its way after all it is told, and replaced no
// more.
func (a *App) notReplaced(d doneMsg) {
	switch {
	case d.instead == "":
	case errors.Is(d.err, desk.ErrGone):
		a.warn(a.texts.Note.OnItsWay)
	default:
		a.replacing[d.target.Key] = d.instead
	}
}
