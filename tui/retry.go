package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// retry queues the newest message of ours in this thread again that failed, or
// may not have arrived. One that may have arrived is asked about first: sent
// again, the customer may have it twice.
func (a *App) retry() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	e, ok := a.thread.Failed()
	if !ok {
		e, ok = a.thread.FailedNote()
	}
	if !ok {
		a.warn(a.texts.Toast.NothingToRetry)
		return nil
	}
	if e.Human() && a.refuses(row, e.Text) {
		return nil
	}
	if e.Human() && e.Delivery == desk.Unconfirmed {
		t := a.texts.Note
		a.asked = asked{row: row, reply: e}
		a.dialogs.Push(dialog.NewConfirm(askingRetry, t.UnsureTitle, t.AgainText(a.nameOf(row.Session)), t.AgainYes))
		return nil
	}
	return a.sendAgain(row, e)
}

// askingRetry names the question before a reply that may have arrived is sent
// again.
const askingRetry = "retry"

// sendAgain queues a message of ours again. Whatever somebody else answered that
// is on screen has been looked at; what comes after that may still overtake it.
func (a *App) sendAgain(row desk.Row, e desk.Entry) tea.Cmd {
	ctx, st, rules, key := a.ctx, a.o.Store, a.o.Rules, row.Key()
	d := doneMsg{target: store.TargetOf(row.Session), customer: a.nameOf(row.Session)}
	d.said = a.texts.Toast.Retried(d.customer)
	refs, seen := []store.Ref{store.RefOf(e)}, a.thread.AnsweredBeside(e.Agent)
	again := func(e desk.Entry) (desk.Entry, error) { return desk.SendAgain(e, seen), nil }
	return func() tea.Msg {
		var s *desk.Session
		if s, d.err = store.Update(ctx, st, rules, key, refs, again); s != nil && e.Human() {
			d.refs, d.rev = refs, s.Rev
		}
		return d
	}
}
