package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// retry queues the newest message of ours in this thread again that failed, or
// may not have arrived.
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
	ctx, st, rules, key := a.ctx, a.o.Store, a.o.Rules, row.Key()
	d := doneMsg{target: store.TargetOf(row.Session), customer: a.nameOf(row.Session)}
	d.said = a.texts.Toast.Retried(d.customer)
	return func() tea.Msg {
		_, d.err = store.Update(ctx, st, rules, key, []store.Ref{store.RefOf(e)}, again)
		return d
	}
}

// again puts a message back into the queue, unless it has arrived meanwhile.
func again(e desk.Entry) (desk.Entry, error) {
	if e.Delivery != desk.Failed && e.Delivery != desk.Unconfirmed {
		return e, nil
	}
	return desk.Deliver(e, desk.Queued, "", ""), nil
}
