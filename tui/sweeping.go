package tui

import (
	"context"
	"iter"

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
	reading       bool         // the rates after are being counted
	stale         bool         // something happened since they were
	top           int          // first line of the receipt on screen
	ended         desk.Instant // when it was left
}

// startSweep begins to go through all that waits, or through the given ones.
func (a *App) startSweep(only []desk.SessionID) tea.Cmd {
	s := a.newSweep(sweep.New(only, a.wall))
	if s.Current() == "" && len(a.batch()) == 0 {
		a.warn(a.texts.Sweep.Nothing)
		return nil
	}
	return a.enterSweep(s)
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
	return a.enterSweep(a.newSweep(sweep.NewClosing(quiet, a.wall)))
}

func (a *App) newSweep(q *sweep.Queue) *sweeping {
	s := &sweeping{Queue: q, began: a.now}
	a.forward(s)
	return s
}

func (a *App) enterSweep(s *sweeping) tea.Cmd {
	a.sweep = s
	a.visit, a.focus, a.edit = nil, onList, false
	a.release() // begun from the palette, somebody may be being written to
	return tea.Batch(a.countSweep(s, true), a.receiptRates())
}

// forward takes in what waits now and goes to the first of it, unless the
// sweep is at a session.
func (a *App) forward(s *sweeping) {
	s.Refresh(a.rowsOf(s))
	s.Forward()
	if row, ok := a.panes.Session(s.Current()); ok {
		s.last = row.Session
	}
}

// rowsOf tells what there is to sweep, some of it twice: the sessions that the
// sweep is bound to, else all that the panes show.
func (a *App) rowsOf(s *sweeping) iter.Seq[desk.Row] {
	if _, bound := s.Only(""); bound {
		return a.boundRows(s)
	}
	return a.everyRow
}

func (a *App) boundRows(s *sweeping) iter.Seq[desk.Row] {
	return func(yield func(desk.Row) bool) {
		for id := range s.Bound() {
			if row, ok := a.panes.Session(id); ok && !yield(row) {
				return
			}
		}
	}
}

// everyRow tells all that the panes show.
func (a *App) everyRow(yield func(desk.Row) bool) {
	for _, p := range desk.Panes() {
		for i := range a.panes.Len(p) {
			if !yield(a.panes.Row(p, i)) {
				return
			}
		}
	}
}

// swept notes what was done to a session, by the action's number if it can come
// to nothing, and goes on to the next.
func (a *App) swept(row desk.Row, did sweep.Deed, note string, act int) {
	if a.sweep == nil {
		return
	}
	a.sweep.Do(sweep.NewStep(row, did, note, a.now), act, a.wall)
	a.sweep.stale = true
	a.onto.at = a.wall
	a.forward(a.sweep)
}

// unswept takes an action that was refused or taken back off the receipt, and
// brings its session back, unless that has ended. s is the session as it is
// again, nil if it is what it was.
func (a *App) unswept(act int, s *desk.Session) {
	for _, left := range a.parted {
		if left.Undo(act) {
			left.stale = true
		}
	}
	w := a.sweep
	if w == nil || !w.Undo(act) {
		return
	}
	w.stale = true
	if row, ok := a.panes.Session(w.Current()); ok {
		s = row.Session
	}
	if s == nil {
		w.Stop()
		a.forward(w)
		return
	}
	w.last = s
	w.Refresh(a.rowsOf(w))
}

// sweepChanged takes in what changed on the desk. The session on screen stays,
// also when somebody else has dealt with it: that is said.
func (a *App) sweepChanged(ch store.Changes) tea.Cmd {
	s := a.sweep
	if s == nil {
		return nil
	}
	s.stale, s.last = true, a.newest(s.last, ch)
	s.Refresh(a.rowsOf(s))
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
