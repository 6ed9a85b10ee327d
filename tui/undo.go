package tui

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// undone is something that can still be taken back.
type undone struct {
	target   store.Target
	gen      int // of the action
	refs     []store.Ref
	customer string
	text     string         // a reply written by hand, to put back into the composer
	learnt   lesson         // what the FAQ learnt from it
	promised pledge         // the reminder that was set because of it
	instead  desk.MessageID // the reply it takes the place of
	moves    []moved        // sessions that were moved, in the place of target and refs
	held     bool           // there is a message among it that goes out at until
	queued   bool           // the message may have been let go, and is only kept for its feed
	until    desk.Instant
}

// undoList holds them, the newest last.
type undoList struct {
	list   []undone
	late   *undone // a reply that was let go since the newest was put here
	flying int     // actions whose answer has not come yet
	unsure []unsure
	wanted bool // the one that is under way is to be taken back
}

func (u *undoList) push(x undone) { u.list, u.late = append(u.list, x), nil }

// landed notes the answer to an action, and reports whether it is to be taken
// back at once.
func (u *undoList) landed(d doneMsg) bool {
	if d.gen == 0 {
		return false
	}
	u.flying--
	now := u.wanted && u.flying == 0
	if now {
		u.wanted = false
	}
	return now && d.err == nil
}

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
		} else if x.held {
			u.late = &x
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

// takeBack withdraws the newest action of this console; while that is still on
// its way, as soon as it has arrived.
func (a *App) takeBack() tea.Cmd {
	if cmd, ok := a.takeBackKept(); ok {
		return cmd
	}
	if a.link.lost() {
		a.warn(a.texts.Outage.Nothing(a.lostSince()))
		return nil
	}
	if a.undo.flying > 0 {
		a.undo.wanted = true
		return nil
	}
	x, ok := a.undo.pop(a.wall)
	switch {
	case !ok && a.undo.late != nil:
		return a.takeBackLate(*a.undo.late)
	case !ok:
		a.warn(a.texts.Toast.NothingToUndo)
		return nil
	}
	return a.withdraw(x)
}

// withdraw takes something back.
func (a *App) withdraw(x undone) tea.Cmd {
	if x.moves != nil {
		return a.moveBack(x.moves)
	}
	a.unwatch(x.refs)
	a.shifts.touch(x.target.Key, a.wall)
	ctx, st, rules := a.ctx, a.o.Store, a.o.Rules
	return func() tea.Msg {
		s, err := x.withdraw(ctx, st, rules)
		return undoneMsg{x, s, err}
	}
}

// withdraw takes back what was done; a reply that may have arrived, in whose
// place another was to go out, is unconfirmed again in the same change.
func (x undone) withdraw(ctx context.Context, st store.Store, r desk.Rules) (*desk.Session, error) {
	back := desk.Withdraw
	if x.queued {
		back = desk.Unqueue
	}
	if x.instead == "" {
		return store.Update(ctx, st, r, x.target.Key, x.refs, back)
	}
	old := store.Ref{Type: desk.Message, ID: x.instead}
	return store.Update(ctx, st, r, x.target.Key, append(slices.Clone(x.refs), old), func(e desk.Entry) (desk.Entry, error) {
		if store.RefOf(e) == old {
			return desk.Reinstate(e), nil
		}
		return back(e)
	})
}

type undoneMsg struct {
	undone
	session *desk.Session // as it is again
	err     error
}

// tookBack shows the session again, with what was written back in the composer.
func (a *App) tookBack(msg undoneMsg) tea.Cmd {
	if msg.err != nil {
		a.notTakenBack(msg)
		if errors.Is(msg.err, store.ErrUnavailable) {
			a.undo.unsure = append(a.undo.unsure, unsure{msg.undone, a.wall.Add(unsureRetry)})
		}
		a.watchArrival(doneMsg{target: msg.target, refs: msg.refs, customer: msg.customer})
		if !errors.Is(msg.err, desk.ErrGone) && !msg.queued {
			a.undo.push(msg.undone)
		}
		return nil
	}
	if msg.queued {
		a.undo.late = nil
	}
	a.say(a.texts.Toast.TakenBack(msg.customer))
	a.replaced(msg.session)
	if slices.ContainsFunc(msg.session.Pending, func(o desk.Outgoing) bool { return o.ID == msg.instead }) {
		a.replacing[msg.target.Key] = msg.instead
	}
	a.unswept(msg.gen, msg.session)
	a.panes.Select(msg.target.Session)
	forget := tea.Batch(a.learn(msg.learnt, true), a.unpromised(msg.promised))
	if msg.text != "" {
		return tea.Batch(forget, a.restore(replyTo(msg.target.Key), msg.text))
	}
	return forget
}

// replaced gives a session its place before the cursor goes there: a row under
// the cursor would stay where the session stood until now.
func (a *App) replaced(s *desk.Session) {
	if old, ok := a.panes.Session(s.ID); ok && old.Rev < s.Rev {
		a.panes.Put(s, a.now)
	}
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
