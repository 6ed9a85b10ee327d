package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
)

// calledMsg is a session that was called up from the board.
type calledMsg struct {
	session *desk.Session
	err     error
}

func (a *App) callUp(id desk.SessionID) tea.Cmd {
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		s, err := st.Session(ctx, id)
		return calledMsg{s, err}
	}
}

// called shows a session over the board, unless the board has been left.
func (a *App) called(msg calledMsg) tea.Cmd {
	switch {
	case !a.onBoard():
		return nil
	case errors.Is(msg.err, store.ErrNotFound):
		a.warn(a.texts.Toast.Changed)
		return nil
	case msg.err != nil:
		a.fail(msg.err, "")
		return nil
	}
	a.board.under, a.board.focus = a.visit, a.focus
	a.visit, a.board.visiting, a.focus = msg.session, true, onThread
	return a.release()
}

// boardVisitKey brings one back. Nothing moves the lists, which are not on
// screen.
func (a *App) boardVisitKey(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.Numbers:
	case keymap.Back:
		if a.focus == onWriter {
			return nil, false
		}
	case keymap.NextPane, keymap.PrevPane, keymap.NextSession, keymap.PrevSession,
		keymap.PaneUnassigned, keymap.PaneExpiring, keymap.PaneMine, keymap.Sweep:
		return nil, true
	default:
		if a.focus == onWriter {
			return nil, false
		}
		return a.thread.Handle(action)
	}
	a.leaveVisit()
	return a.board.Refresh(a.now, a.wall), true
}

// leaveVisit puts away the session that was called up from the board.
func (a *App) leaveVisit() {
	a.board.visiting, a.visit, a.focus = false, a.board.under, a.board.focus
	a.focused()
}

// endVisit goes back to the board once the session that was called up has been
// dealt with.
func (a *App) endVisit() {
	if a.board.visiting && a.visit == nil && a.writer.bound == nil {
		a.leaveVisit()
	}
}
