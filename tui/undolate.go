package tui

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// takeBackLate takes back a reply whose time for that is over while it is only
// kept for its feed, without what came with it: that has been told. Of any other
// it says how far it has come.
func (a *App) takeBackLate(x undone) tea.Cmd {
	x.refs = slices.DeleteFunc(slices.Clone(x.refs), func(r store.Ref) bool { return r.Type != desk.Message })
	if state := a.stateOf(x); state != desk.Queued {
		a.warn(a.tooLate(state, x.customer))
		return nil
	}
	x.queued = true
	return a.withdraw(x)
}

// stateOf is how far the reply among what was done has come, as far as the
// screen has heard; Settled when there is nothing to say of it any more.
func (a *App) stateOf(x undone) desk.Delivery {
	row, ok := a.panes.Session(x.target.Session)
	if !ok {
		return desk.Settled
	}
	for _, o := range row.Pending {
		if slices.Contains(x.refs, store.Ref{Type: desk.Message, ID: o.ID}) {
			return o.State
		}
	}
	return desk.Settled
}

// tooLate says why a reply is not taken back.
func (a *App) tooLate(state desk.Delivery, customer string) string {
	t := a.texts.Undelivered
	switch state {
	case desk.Held, desk.Queued, desk.Sending: // what the screen has not heard of yet is that it is let go
		return t.TooLateSending(customer)
	case desk.Failed:
		return t.TooLateFailed(customer)
	case desk.Unconfirmed:
		return t.TooLateUnsure(customer)
	}
	return a.texts.Toast.TooLate
}

// notTakenBack says why something was not taken back.
func (a *App) notTakenBack(msg undoneMsg) {
	if errors.Is(msg.err, desk.ErrGone) {
		a.warn(a.tooLate(a.stateOf(msg.undone), msg.customer))
		return
	}
	a.fail(msg.err, msg.customer)
}

// unqueue takes a reply of mine that is kept for its feed back into the
// composer.
func (a *App) unqueue(row desk.Row, e desk.Entry) tea.Cmd {
	return a.withdraw(undone{
		target: store.TargetOf(row.Session), refs: []store.Ref{store.RefOf(e)}, customer: a.nameOf(row.Session),
		text: e.Text, queued: true,
	})
}
