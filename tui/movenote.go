package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// noteMoves says what was moved here, for the consoles of those it concerns. It is
// a hint: where the desk does not take it, they read what happened without who.
func (a *App) noteMoves(m desk.Moves) tea.Cmd {
	if len(m.Sessions)+len(m.Breaks) == 0 {
		return nil
	}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		_ = store.NoteMoves(ctx, st, m)
		return nil
	}
}

// movesIn is what others are to be told of an action of mine on a session.
func movesIn(me desk.AgentID, was, s *desk.Session, refs []store.Ref) desk.Moves {
	out := desk.Moves{By: me}
	for _, r := range refs {
		if r.Type != desk.Assign || s == nil {
			continue
		}
		if m, ok := desk.MovedBy(me, was.Assignee, s); ok {
			out.Sessions = append(out.Sessions, m)
		}
	}
	return out
}
