package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// undone is something that can still be taken back.
type undone struct {
	target   store.Target
	refs     []store.Ref
	customer string
	text     string // a reply written by hand, to put back into the composer
	held     bool   // there is a message among it that goes out at until
	until    desk.Instant
}

// undoList holds them, the newest last.
type undoList struct{ list []undone }

func (u *undoList) push(x undone) { u.list = append(u.list, x) }

// pop gives the newest, if its time is not over.
func (u *undoList) pop(now desk.Instant) (undone, bool) {
	u.expire(now)
	if len(u.list) == 0 {
		return undone{}, false
	}
	x := u.list[len(u.list)-1]
	u.list = u.list[:len(u.list)-1]
	return x, true
}

// expire forgets what can no longer be taken back.
func (u *undoList) expire(now desk.Instant) {
	kept := u.list[:0]
	for _, x := range u.list {
		if now < x.until {
			kept = append(kept, x)
		}
	}
	u.list = kept
}

// held lists what is still to go out.
func (u *undoList) held() []undone {
	var out []undone
	for _, x := range u.list {
		if x.held {
			out = append(out, x)
		}
	}
	return out
}

// takeBack withdraws the newest action of this console.
func (a *App) takeBack() tea.Cmd {
	x, ok := a.undo.pop(a.wall)
	if !ok {
		a.warn(a.texts.Toast.NothingToUndo)
		return nil
	}
	ctx, st, rules := a.ctx, a.o.Store, a.o.Rules
	return func() tea.Msg {
		_, err := store.Withdraw(ctx, st, rules, x.target.Key, x.refs)
		return undoneMsg{x, err}
	}
}

type undoneMsg struct {
	undone
	err error
}

// tookBack shows the session again, with what was written back in the composer.
func (a *App) tookBack(msg undoneMsg) tea.Cmd {
	if msg.err != nil {
		a.fail(msg.err, msg.customer)
		return nil
	}
	a.say(a.texts.Toast.TakenBack(msg.customer))
	a.panes.Select(msg.target.Session)
	if msg.text != "" {
		return a.saveDraft(msg.target.Key, msg.text)
	}
	return nil
}

// flush lets everything go out that is still held, at once.
func flush(ctx context.Context, st store.Store, r desk.Rules, held []undone, feed func(desk.ShopID) bool) {
	for _, x := range held {
		for _, ref := range x.refs {
			if ref.Type != desk.Message {
				continue
			}
			// What fails here goes out when a desk is next opened: the
			// message is in the store.
			_, _ = store.Update(ctx, st, r, x.target.Key, []store.Ref{ref}, func(e desk.Entry) (desk.Entry, error) {
				return desk.Release(e, feed(x.target.Key.Shop)), nil
			})
		}
	}
}
