package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/sweep"
)

// SweepRates counts the rates that a sweep's receipt shows, at a time.
type SweepRates func(ctx context.Context, now desk.Instant) ([]sweep.Rate, error)

// sweeping is a sweep on the screen. While its queue has a current session that
// is the one on screen; without one, the receipt is.
type sweeping struct {
	*sweep.Queue
	began         desk.Instant  // on the program's clock
	last          *desk.Session // the one it is at, as last heard of
	before, after []sweep.Rate
	reading       bool // the rates after are being counted
	stale         bool // something happened since they were
	top           int  // first line of the receipt on screen
	kept          bool // the receipt has been handed over
}

// startSweep begins to go through all that waits, or through the given ones.
func (a *App) startSweep(only []desk.SessionID) tea.Cmd {
	cmd := a.enterSweep(sweep.New(only, a.wall))
	if a.sweep.Current() == "" && len(a.batch()) == 0 {
		a.warn(a.texts.Sweep.Nothing)
		return a.leaveSweep()
	}
	return cmd
}

// startClosing goes through what was answered long ago, one by one.
func (a *App) startClosing() tea.Cmd {
	var quiet []desk.SessionID
	for _, s := range a.batch() {
		quiet = append(quiet, s.ID)
	}
	if len(quiet) == 0 {
		a.warn(a.texts.Toast.NoneToClose)
		return nil
	}
	return a.enterSweep(sweep.NewClosing(quiet, a.wall))
}

func (a *App) enterSweep(q *sweep.Queue) tea.Cmd {
	a.sweep = &sweeping{Queue: q, began: a.now}
	a.visit, a.focus, a.edit = nil, onList, false
	a.focused()
	a.forward()
	return tea.Batch(a.countSweep(true), a.receiptRates())
}

// forward takes in what waits now and goes to the first of it, unless the
// sweep is at a session.
func (a *App) forward() {
	s := a.sweep
	s.Refresh(a.everyRow)
	s.Forward()
	if row, ok := a.panes.Session(s.Current()); ok {
		s.last = row.Session
	}
}

// everyRow tells what there is to sweep, some of it twice: the sessions that
// the sweep is bound to, else all that the panes show.
func (a *App) everyRow(yield func(desk.Row) bool) {
	if _, bound := a.sweep.Only(""); bound {
		a.sweep.Bound(func(id desk.SessionID) {
			if row, ok := a.panes.Session(id); ok {
				yield(row)
			}
		})
		return
	}
	for _, p := range desk.Panes() {
		for i := range a.panes.Len(p) {
			if !yield(a.panes.Row(p, i)) {
				return
			}
		}
	}
}

// swept notes what was done to a session and goes on to the next.
func (a *App) swept(row desk.Row, did sweep.Deed, note string) {
	if a.sweep == nil {
		return
	}
	a.sweep.Do(sweep.NewStep(row, did, note, a.now), a.wall)
	a.sweep.stale = true
	a.forward()
}

// unswept brings a session back whose action was refused or taken back.
func (a *App) unswept(id desk.SessionID) {
	if a.sweep == nil || !a.sweep.Undo(id) {
		return
	}
	a.sweep.stale = true
	a.sweep.Refresh(a.everyRow)
}

// sweepChanged takes in what changed on the desk. The session on screen stays,
// also when somebody else has dealt with it: that is said.
func (a *App) sweepChanged(ch store.Changes) tea.Cmd {
	s := a.sweep
	if s == nil {
		return nil
	}
	s.stale, s.last = true, a.newest(s.last, ch)
	s.Refresh(a.everyRow)
	if row := a.sweepRow(); row.Session != nil && a.gone(row) {
		a.warn(a.goneText(row))
	}
	return a.receiptRates()
}

// gone reports whether somebody else dealt with the session that the sweep is
// at, so that no key may act on it by the rhythm of the sweep.
func (a *App) gone(row desk.Row) bool {
	if a.sweep == nil || a.sweep.Current() != row.ID || a.writer.bound != nil {
		return false
	}
	return !row.Open() || (row.Since == 0) != a.sweep.Closing()
}

func (a *App) goneText(row desk.Row) string {
	t, name := a.texts.Sweep, a.nameOf(row.Session)
	switch {
	case !row.Open():
		return t.EndedElsewhere(name)
	case a.sweep.Closing():
		return t.Wrote(name)
	}
	return t.Elsewhere(name)
}

// sweepRow is the session the sweep is at.
func (a *App) sweepRow() desk.Row {
	s := a.sweep
	if row, ok := a.panes.Session(s.Current()); ok {
		s.last = row.Session
		return row
	}
	if s.last != nil && s.last.ID == s.Current() {
		return a.rowOf(s.last)
	}
	return desk.Row{}
}
