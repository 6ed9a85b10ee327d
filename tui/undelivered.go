package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/sweep"
)

// errUndelivered says that a session stays open for a reply that has not
// arrived.
var errUndelivered = errors.New("a reply is not delivered")

// undelivered says how a reply of ours in a session fares that closing it would
// put out of sight; "" when all have arrived or can still be taken back.
func (a *App) undelivered(row desk.Row) string {
	t, name := a.texts.Undelivered, a.nameOf(row.Session)
	switch row.Undelivered() {
	case desk.Queued, desk.Sending:
		return t.OnItsWay(name)
	case desk.Failed:
		return t.Failed(name)
	case desk.Unconfirmed:
		return t.Unsure(name)
	}
	return ""
}

// askUndelivered asks before a session is closed in which a reply has not
// arrived.
func (a *App) askUndelivered(row desk.Row, remark bool, why string) tea.Cmd {
	a.asked = asked{row: row, seen: a.onScreen(row), remark: remark}
	title := a.texts.Undelivered.CloseTitle(a.nameOf(row.Session))
	a.dialogs.Push(dialog.NewConfirm(askingClose, title, why, a.texts.Bar.Keys["close-remark"]))
	return nil
}

// stranded says what can be done about a reply in a session that has ended, and
// reports whether there is one.
func (a *App) stranded(row desk.Row) bool {
	if !row.Stranded() {
		return false
	}
	a.warn(a.texts.Undelivered.Again(a.keyOf(keymap.Retry), a.keyOf(keymap.NoReply)))
	return true
}

// strands tells of a session of mine that ended before a reply in it failed,
// unless this console has told of that reply already.
func (a *App) strands(was, s *desk.Session) {
	if !s.Stranded() || s.Keeper() != a.o.Me || was == nil || was.Undelivered() == s.Undelivered() {
		return
	}
	for _, o := range s.Pending {
		if o.State == s.Undelivered() && !a.arrivals.knows(o.ID) {
			a.hear(o.ID, o.State, a.nameOf(s))
			return
		}
	}
}

// putAside marks a session that has ended as needing no reply, so that what did
// not arrive in it is nobody's work any more. When the customer has come again
// since, the mark takes its place before that.
func (a *App) putAside(row desk.Row) tea.Cmd {
	now, s := a.now, row.Session
	cmd := a.perform(row, doneMsg{said: a.texts.Toast.NoReply(a.nameOf(s)), ended: true, deed: sweep.NoReply},
		func(latest *desk.Session) ([]desk.Entry, error) {
			at := max(now, latest.LastEntry)
			if latest.ID != s.ID {
				at = max(s.Closed, s.LastEntry)
			}
			return []desk.Entry{desk.MarkEntry(at, desk.MarkNoReply)}, nil
		})
	a.advance()
	return cmd
}
