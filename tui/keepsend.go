package tui

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
)

// keptRetry is how long it is until a kept reply that the desk did not answer to
// is tried again.
const keptRetry = 3 * time.Second

// wentMsg is what became of a kept reply.
type wentMsg struct {
	reply kept.Reply
	fate  kept.Fate
	rev   uint64       // in which it was stored
	by    desk.AgentID // who has the session, where that is why it did not go
	tried bool         // the desk may have it
	err   error
}

// flushKept sends the first reply that is kept, as soon as that may be: what the
// desk has is known, and nothing is on its way there.
func (a *App) flushKept() tea.Cmd {
	k := &a.keep
	switch {
	case len(k.book.Replies) == 0, k.sending != "", len(k.flights) > 0, a.wall < k.retry:
		return nil
	case !a.ready, a.link.lost(), a.link.behind && !a.link.read:
		return nil
	}
	r := k.book.Replies[0]
	k.sending = r.ID
	p := parcel{Reply: r, me: a.o.Me, rules: a.o.Rules, now: a.now, feed: a.fed(r.Shop)}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg { return p.deliver(ctx, st) }
}

// parcel is a kept reply with all that is needed to send it.
type parcel struct {
	kept.Reply
	me    desk.AgentID
	rules desk.Rules
	now   desk.Instant
	feed  bool
}

// errBack says that a reply does not go out by itself.
var errBack = errors.New("this reply has to be looked at")

// deliver has the desk take a reply, unless it has it already or something
// happened after which nobody may send it unseen.
func (p parcel) deliver(ctx context.Context, st store.Store) wentMsg {
	msg := wentMsg{reply: p.Reply}
	_, err := st.Entry(ctx, p.Key(), desk.Message, p.ID)
	switch {
	case err == nil:
		msg.fate = kept.Arrived
		return msg
	case !errors.Is(err, store.ErrNotFound):
		msg.err = err
		return msg
	}
	t := &tracing{Store: st}
	var s *desk.Session
	if s, err = p.commit(ctx, t, &msg); s != nil {
		msg.rev = s.Rev
	}
	if msg.tried = t.tried; !errors.Is(err, errBack) {
		msg.err = err
	}
	return msg
}

// commit adds the reply to the log. The fate it had stands in msg.
func (p parcel) commit(ctx context.Context, st store.Store, msg *wentMsg) (*desk.Session, error) {
	decide := func(s *desk.Session) ([]desk.Entry, error) {
		if msg.fate = p.Fate(s, p.me); msg.fate == kept.Arrived {
			return nil, nil
		}
		if msg.fate.Back() {
			if s != nil {
				msg.by = s.Assignee
			}
			return nil, errBack
		}
		return p.Send(s, p.me, p.feed).Entries(s, p.now)
	}
	if p.Instead != "" {
		target, old := store.Target{Key: p.Key(), Session: p.Session}, store.Ref{Type: desk.Message, ID: p.Instead}
		s, _, err := store.Instead(ctx, st, p.rules, target, old, p.now, decide)
		return s, err
	}
	return store.Append(ctx, st, p.rules, p.Key(), func(c store.Conversation) ([]desk.Entry, error) {
		if c.Latest == nil {
			return decide(nil)
		}
		return decide(p.rules.AsOf(c.Latest, p.now))
	})
}

// went goes on after one kept reply with the next.
func (a *App) went(msg wentMsg) tea.Cmd {
	k, r := &a.keep, msg.reply
	k.sending = ""
	var cmd tea.Cmd
	switch {
	case errors.Is(msg.err, store.ErrUnavailable), errors.Is(msg.err, context.DeadlineExceeded):
		k.retry = a.wall.Add(keptRetry)
		r.Tried = r.Tried || msg.tried
		k.book = k.book.With(r)
		return a.shelve()
	case a.ctx.Err() != nil:
		return nil
	case msg.err != nil:
		msg.fate = kept.Refused
		cmd = a.draftAgain(msg)
	case msg.fate.Back():
		cmd = a.draftAgain(msg)
	default:
		cmd = a.wentOut(msg)
	}
	return tea.Batch(cmd, a.shelve(), a.flushKept(), a.sumUp())
}

// wentOut is a kept reply that the desk has.
func (a *App) wentOut(msg wentMsg) tea.Cmd {
	r := msg.reply
	d := a.keep.waits[r.ID].doneMsg
	d.target, d.customer = store.Target{Key: r.Key(), Session: r.Session}, r.Name
	d.refs, d.rev, d.reply, d.wording = []store.Ref{{Type: desk.Message, ID: r.ID}}, msg.rev, true, r.Text
	a.drop(r.ID)
	if r.Typed != "" {
		a.dealt(replyTo(r.Key()))
	}
	a.keep.tally.due = true
	a.keep.tally.out++
	a.notices.settled(r.Session)
	cmds := append(a.followUp(&d), a.keptNoMore(r.Key()))
	a.watchArrival(d)
	return tea.Batch(cmds...)
}
