package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
)

// calling is a session that was called up from a page over the lists, and what was
// on screen below that page.
type calling struct {
	visiting bool // it is on screen
	under    *desk.Session
	focus    focus
}

// calledMsg is a session that was called up from a page.
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

// called shows a session over its page, unless that has been left.
func (a *App) called(msg calledMsg) tea.Cmd {
	switch {
	case !a.onPage():
		return nil
	case errors.Is(msg.err, store.ErrNotFound):
		a.warn(a.texts.Toast.Changed)
		return nil
	case msg.err != nil:
		a.fail(msg.err, "")
		return nil
	}
	a.calling.under, a.calling.focus = a.visit, a.focus
	a.visit, a.calling.visiting, a.focus = msg.session, true, onThread
	return a.release()
}

// calledKey brings one back to the page. Nothing moves the lists, which are not on
// screen.
func (a *App) calledKey(action keymap.Action) (tea.Cmd, bool) {
	if !a.calling.visiting {
		return nil, false
	}
	switch action {
	case keymap.Numbers, keymap.Team:
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
	if a.onBoard() {
		return a.board.Refresh(a.now, a.wall), true
	}
	return a.teamRefresh(), true
}

// leaveVisit puts away the session that was called up.
func (a *App) leaveVisit() {
	a.visit, a.focus = a.calling.under, a.calling.focus
	a.calling = calling{}
	a.focused()
}

// endVisit goes back to the page once the session that was called up has been
// dealt with.
func (a *App) endVisit() {
	if a.calling.visiting && a.visit == nil && a.writer.bound == nil {
		a.leaveVisit()
	}
}
