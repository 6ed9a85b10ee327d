package tui

import (
	"context"
	"errors"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/sweep"
)

// doneMsg is the answer to an action on a session.
type doneMsg struct {
	target   store.Target
	gen      int
	customer string
	said     string // what to say when it went well
	refs     []store.Ref
	rev      uint64         // the revision in which they were added
	reply    bool           // it sent a message
	deed     sweep.Deed     // what it counts as in a sweep; "" when it leaves the session as it is
	note     string         // says more of the deed
	text     string         // the text, when it was written by hand
	instead  desk.MessageID // the reply it takes the place of
	ended    bool           // the session may have ended, and the customer have come again
	memo     bool           // it is a note for the team: nobody was answered
	wording  string         // the text that was sent
	learnt   lesson         // what the FAQ learns from it
	promised pledge         // the reminder that was set because of what it says
	until    desk.Instant   // on the wall, when it can no longer be taken back
	moves    desk.Moves     // what others are to be told of it
	tried    bool           // the desk may have been changed
	was      *desk.Session  // as it was then
	pressed  desk.Instant   // on the wall, when the key was pressed that did it
	err      error
}

// rule decides what an action adds to a session's log.
type rule func(*desk.Session) ([]desk.Entry, error)

// perform carries out an action on the session in a row, in a command. The
// cursor has moved on by the time the answer comes.
func (a *App) perform(row desk.Row, d doneMsg, decide rule) tea.Cmd {
	a.gen++
	d.target, d.gen, d.customer = store.TargetOf(row.Session), a.gen, a.nameOf(row.Session)
	d.was, d.pressed = row.Session, a.touched
	if a.o.Undo > 0 && !d.memo {
		d.until = a.wall.Add(a.o.Undo)
	}
	a.undo.flying++
	if d.deed != "" {
		a.swept(row, d.deed, d.note, d.gen)
	}
	a.shifts.touch(row.Key(), a.wall)
	ctx, st, rules, now, me := a.ctx, a.o.Store, a.o.Rules, a.now, a.o.Me
	return func() tea.Msg {
		t := &tracing{Store: st}
		var s *desk.Session
		s, d.refs, d.err = d.commit(ctx, t, rules, now, func(s *desk.Session) ([]desk.Entry, error) {
			entries, err := decide(s)
			if errors.Is(err, desk.ErrStale) {
				err = staled(row, s)
			}
			return entries, err
		})
		d.tried = t.tried
		if s != nil {
			d.rev = s.Rev
		}
		d.moves = movesIn(me, row.Session, s, d.refs)
		return d
	}
}

// commit adds what an action decides, or puts it in the place of what did not
// arrive.
func (d doneMsg) commit(ctx context.Context, st store.Store, r desk.Rules, now desk.Instant, decide rule) (*desk.Session, []store.Ref, error) {
	switch {
	case d.ended:
		return appended(ctx, st, r, d.target.Key, decide)
	case d.instead == "":
		return store.Act(ctx, st, r, d.target, now, decide)
	}
	old := store.Ref{Type: desk.Message, ID: d.instead}
	return store.Instead(ctx, st, r, d.target, old, now, decide)
}

// slot is where the text of an action was written.
func (d doneMsg) slot() slot { return slot{d.target.Key, d.memo} }

// done tells how an action went and keeps what can be taken back.
func (a *App) done(d doneMsg) tea.Cmd {
	undo := a.undo.landed(d)
	landed, kept := a.landed(d)
	switch {
	case kept && a.leaving:
		return tea.Batch(landed, a.quit())
	case kept:
		return tea.Batch(landed, a.keepReceipts())
	case d.err != nil:
		a.leaving = false // what was written is on screen again
		return tea.Batch(landed, a.refused(d), a.keepReceipts())
	}
	if d.reply {
		a.notices.settled(d.target.Session)
	}
	var cmds []tea.Cmd
	if undo || d.memo {
		d.learnt = lesson{}
	} else {
		cmds = a.followUp(&d)
	}
	cmds = append(cmds, landed, a.told(d), a.noteMoves(d.moves), a.receiptRates(), a.keepReceipts())
	a.watchArrival(d)
	if d.text != "" {
		cmds = append(cmds, a.sent(d.slot()))
		a.dealt(d.slot())
	}
	if undo {
		cmds = append(cmds, a.takeBack())
	}
	if a.leaving {
		cmds = append(cmds, a.quit())
	}
	return tea.Batch(cmds...)
}

// followUp is what an action that stands brings with it.
func (a *App) followUp(d *doneMsg) []tea.Cmd {
	remind := a.promised(d)
	if remind == nil {
		remind = a.dropReminder(d.target)
	}
	return []tea.Cmd{remind, a.learn(d.learnt, false)}
}

// told says what was done, and offers to take it back while that is possible.
func (a *App) told(d doneMsg) tea.Cmd {
	if d.until == 0 || len(d.refs) == 0 {
		if d.said != "" {
			a.say(d.said)
		}
		return nil
	}
	a.undo.push(undone{target: d.target, gen: d.gen, refs: d.refs, customer: d.customer, text: d.text, learnt: d.learnt, promised: d.promised, instead: d.instead, held: d.reply, until: d.until})
	a.offer(d.said, d.until)
	return nil
}

// refused explains why an action was not done, and puts back what was written.
func (a *App) refused(d doneMsg) tea.Cmd {
	a.fail(d.err, d.customer)
	a.unswept(d.gen, nil)
	a.notReplaced(d)
	switch {
	case d.memo:
		return a.restore(d.slot(), d.text)
	case !d.reply:
		return nil
	}
	if d.text == "" {
		a.comeBack(d)
		return nil
	}
	return tea.Batch(a.restore(d.slot(), d.text), a.comeBack(d))
}

// fail says in a sentence what an error means for the person at the keys.
func (a *App) fail(err error, customer string) { a.warn(a.whyFailed(err, customer)) }

func (a *App) whyFailed(err error, customer string) string {
	t := a.texts.Toast
	var taken *desk.TakenError
	var stale *staleError
	denied, ok := a.texts.WhyDenied(err)
	switch {
	case ok:
		return denied
	case errors.As(err, &stale) && stale.colleague:
		return t.Colleague(customer)
	case errors.As(err, &taken):
		return t.Taken(customer, a.facts.agentName(taken.By))
	case errors.Is(err, desk.ErrNotOffered):
		return a.texts.Handover.NotOffered
	case errors.Is(err, desk.ErrStale):
		return t.Stale(customer)
	case errors.Is(err, desk.ErrClosed), errors.Is(err, store.ErrNotFound):
		return t.Ended
	case errors.Is(err, desk.ErrGone):
		return t.TooLate
	case errors.Is(err, desk.ErrEmpty):
		return t.EmptyText
	case errors.Is(err, desk.ErrLong):
		return t.TooLong
	case errors.Is(err, syscall.ENOSPC):
		return t.DiskFull
	case errors.Is(err, store.ErrConflict):
		return t.Changed
	case errors.Is(err, store.ErrUnavailable) && a.link.lost():
		return a.texts.Outage.Nothing(a.lostSince())
	case errors.Is(err, store.ErrNoHub):
		return t.NoHub
	case errors.Is(err, store.ErrUnavailable):
		return t.Unavailable
	}
	return t.Failed(err.Error())
}

// hold is how long a reply is kept back, on the program's clock.
func (a *App) hold() time.Duration { return a.o.Undo * time.Duration(max(1, a.o.Speed)) }

// fed reports whether somebody delivers for a shop.
func (a *App) fed(id desk.ShopID) bool { return a.facts.shops[id].Feed != "" }

// appended adds to a customer's log what is decided by the latest session,
// whichever that is.
func appended(ctx context.Context, st store.Store, r desk.Rules, k desk.Key, decide rule) (s *desk.Session, refs []store.Ref, err error) {
	s, err = store.Append(ctx, st, r, k, func(c store.Conversation) ([]desk.Entry, error) {
		refs = nil
		if c.Latest == nil {
			return nil, store.ErrNotFound
		}
		entries, err := decide(c.Latest)
		for _, e := range entries {
			refs = append(refs, store.RefOf(e))
		}
		return entries, err
	})
	return s, refs, err
}
