package tui

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// unsureRetry is how long it is until the desk is asked again what became of
// something that was taken back.
const unsureRetry = 3 * time.Second

// unsure is a reply that was to be taken back, and the answer was lost.
type unsure struct {
	undone
	at desk.Instant // on the wall, when the desk is asked
}

// foundMsg is what the desk says of it.
type foundMsg struct {
	unsure
	session *desk.Session
	back    bool
	err     error
}

// lookUp asks what became of what was taken back, so that the text of a reply is
// not gone with the answer.
func (a *App) lookUp() tea.Cmd {
	if a.link.lost() || len(a.undo.unsure) == 0 || a.wall < a.undo.unsure[0].at {
		return nil
	}
	x := a.undo.unsure[0]
	a.undo.unsure = a.undo.unsure[1:]
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg { return x.find(ctx, st) }
}

func (x unsure) find(ctx context.Context, st store.Store) foundMsg {
	msg := foundMsg{unsure: x}
	for _, ref := range x.refs {
		if ref.Type != desk.Message {
			continue
		}
		e, err := st.Entry(ctx, x.target.Key, ref.Type, ref.ID)
		if err != nil {
			msg.err = err
			return msg
		}
		msg.back = e.Delivery == desk.Withdrawn
	}
	c, err := st.Conversation(ctx, x.target.Key)
	msg.session, msg.err = c.Latest, err
	return msg
}

// lookedUp puts the text back if it was taken back.
func (a *App) lookedUp(msg foundMsg) tea.Cmd {
	switch {
	case errors.Is(msg.err, store.ErrUnavailable):
		msg.at = a.wall.Add(unsureRetry)
		a.undo.unsure = append(a.undo.unsure, msg.unsure)
	case msg.err == nil && msg.back && msg.session != nil:
		a.undo.forget(msg.gen)
		return a.tookBack(undoneMsg{undone: msg.undone, session: msg.session})
	}
	return nil
}

// forget drops what has been taken back already.
func (u *undoList) forget(gen int) {
	kept := u.list[:0]
	for _, x := range u.list {
		if x.gen != gen {
			kept = append(kept, x)
		}
	}
	u.list = kept
}
