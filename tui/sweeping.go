package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/sweep"
)

// SweepRates counts the rates that a sweep's receipt shows, at a time.
type SweepRates func(ctx context.Context, now desk.Instant) ([]sweep.Rate, error)

// sweeping is a sweep on the screen. While its queue has a current session that
// is the one on screen; without one, the receipt is.
type sweeping struct {
	*sweep.Queue
	began         desk.Instant  // on the program's clock
	last          *desk.Session // the one it is at, as last seen
	before, after []sweep.Rate
	reading       bool // the rates after are being counted
	stale         bool // something happened since they were
	top           int  // first line of the receipt on screen
	wrote         bool // the receipt has been kept
}

// startSweep begins to go through all that waits, or through the given ones.
func (a *App) startSweep(only []desk.SessionID) tea.Cmd {
	q := sweep.New(only, a.wall)
	q.Refresh(a.everyRow)
	if q.Forward(); q.Current() == "" && len(a.batch()) == 0 {
		a.warn(a.texts.Sweep.Nothing)
		return nil
	}
	return a.enterSweep(q)
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
	q := sweep.NewClosing(quiet, a.wall)
	q.Refresh(a.everyRow)
	q.Forward()
	return a.enterSweep(q)
}

func (a *App) enterSweep(q *sweep.Queue) tea.Cmd {
	a.sweep = &sweeping{Queue: q, began: a.now}
	a.visit, a.focus, a.edit = nil, onList, false
	a.focused()
	return tea.Batch(a.countSweep(true), a.receiptRates())
}

// everyRow tells all that the console shows; some twice.
func (a *App) everyRow(yield func(desk.Row) bool) {
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
	a.sweep.Refresh(a.everyRow)
	a.sweep.Forward()
}

// unswept brings a session back whose action was refused or taken back.
func (a *App) unswept(id desk.SessionID) {
	if a.sweep == nil || !a.sweep.Undo(id) {
		return
	}
	a.sweep.stale = true
	a.sweep.Refresh(a.everyRow)
}

// sweepChanged takes in what changed on the desk.
func (a *App) sweepChanged() tea.Cmd {
	s := a.sweep
	if s == nil {
		return nil
	}
	s.stale = true
	s.Refresh(a.everyRow)
	if row, ok := a.panes.Session(s.Current()); s.Current() != "" && !s.Closing() && (!ok || row.Since == 0) {
		a.warn(a.texts.Sweep.Elsewhere(a.nameOf(a.sweepRow().Session)))
	}
	return a.receiptRates()
}

// sweepRow is the session the sweep is at.
func (a *App) sweepRow() desk.Row {
	id := a.sweep.Current()
	if row, ok := a.panes.Session(id); ok {
		a.sweep.last = row.Session
		return row
	}
	if last := a.sweep.last; last != nil && last.ID == id {
		return a.rowOf(last)
	}
	return desk.Row{}
}

// sweepKey carries out the keys that a sweep has for itself.
func (a *App) sweepKey(action keymap.Action) (tea.Cmd, bool) {
	s := a.sweep
	if s == nil || a.focus == onWriter {
		return nil, false
	}
	if s.Current() == "" {
		return a.receiptKey(action)
	}
	switch action {
	case keymap.Skip:
		return a.skip(), true
	case keymap.LeaveSweep:
		s.Stop()
		s.Refresh(a.everyRow)
		return a.receiptRates(), true
	case keymap.LineUp:
		return a.thread.Handle(keymap.Up)
	case keymap.LineDown:
		return a.thread.Handle(keymap.Down)
	case keymap.Top, keymap.Bottom, keymap.PageUp, keymap.PageDown:
		return a.thread.Handle(action)
	case keymap.Open:
		return a.write(), true
	case keymap.Sweep, keymap.BatchClose:
		return nil, true
	}
	return nil, false
}
