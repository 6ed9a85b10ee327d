package tui

import (
	"context"
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// changesMsg is what happened to the desk, or why it cannot be followed.
type changesMsg struct {
	store.Changes
	watcher store.Watcher
	gen     int // of the watcher
	err     error
}

// handsOff is how long no key was pressed when the panes may show what arrived
// above the cursor.
const handsOff = 15 * time.Second

// retryAfter is how long the console waits before it tries to follow a desk
// again that it lost.
const retryAfter = 500 * time.Millisecond

// follow waits for the next changes. The store merges what happens while the
// screen is being drawn, so that a storm of messages is one message here.
func (a *App) follow() tea.Cmd {
	ctx, st, w, gen := a.ctx, a.o.Store, a.watcher, a.link.gen
	rest, wait := a.o.resting(), a.pace.wait(a.wall)
	return func() tea.Msg {
		rest(ctx, wait)
		if w == nil {
			var err error
			if w, err = st.Watch(ctx); err != nil {
				return changesMsg{gen: gen, err: err}
			}
		}
		ch, err := w.Next(ctx)
		if err != nil {
			w.Close()
		}
		return changesMsg{Changes: ch, watcher: w, gen: gen, err: err}
	}
}

// changed takes in changes and waits for more.
func (a *App) changed(msg changesMsg) tea.Cmd {
	switch {
	case msg.gen != a.link.gen:
		return tooLateFor(msg)
	case errors.Is(msg.err, context.Canceled), errors.Is(msg.err, store.ErrClosed):
		return nil
	case msg.err != nil:
		a.watcher, a.link.deaf, a.link.idle = nil, true, true
		return tea.Batch(a.lose(a.wall), tea.Tick(retryAfter, func(time.Time) tea.Msg { return refollowMsg{} }))
	}
	first := !a.ready
	a.watcher = msg.watcher
	if a.link.deaf {
		a.link.deaf = false
		a.regained()
	}
	cmd := a.changes(msg.Changes)
	if a.onto.fresh(a.wall) { // where the session went that was just answered is to be seen
		a.panes.Relax()
	}
	return tea.Batch(cmd, a.upToDate(msg.Snapshot, first), a.follow())
}

// tooLateFor ends a watcher in whose place there is another.
func tooLateFor(msg changesMsg) tea.Cmd {
	if msg.err != nil || msg.watcher == nil {
		return nil
	}
	return func() tea.Msg {
		msg.watcher.Close()
		return nil
	}
}

// upToDate goes on with what waited for the state of the desk, at the start or when
// it is back: what was written and sent, and the thread on screen, which is read
// anew.
func (a *App) upToDate(snapshot, first bool) tea.Cmd {
	if !snapshot || !first && !a.link.behind {
		return nil
	}
	if a.link.behind {
		a.link.read = true
		a.thread.Doubt()
	}
	a.mergeDrafts()
	return tea.Batch(a.retryDrafts(), a.flushKept())
}

// refollowMsg says it is time to try again.
type refollowMsg struct{}

func (a *App) refollow() tea.Cmd {
	if !a.link.idle {
		return nil
	}
	a.link.idle = false
	return a.follow()
}

// changes takes in the state of the desk or what changed in it.
func (a *App) changes(ch store.Changes) tea.Cmd {
	before, ok := a.panes.Selected()
	shown, _ := a.shown()
	a.panes.Keep(func() { a.takeIn(ch) })
	if ok && slices.Contains(ch.Gone, before.ID) {
		if r, ok := a.panes.ByKey(before.Key()); ok {
			a.panes.Select(r.ID)
		}
	}
	a.ready = true
	a.follows(ch)
	a.left(shown, ch)
	a.comings(ch)
	a.refreshReplies(ch.Docs)
	a.refreshFAQ(ch.Docs)
	a.notices.queue(a.now, a.panes.Len(desk.PaneUnassigned))
	return tea.Batch(a.rates.dirty(a), a.notify(), a.sweepChanged(ch), a.lookForCrossings(), a.handoverNews(ch), a.teamChanged(ch))
}

func (a *App) takeIn(ch store.Changes) {
	a.boardChanged(ch)
	if ch.Snapshot {
		a.facts.feeds = newFeeds() // one that was taken away meanwhile is not told
		a.facts.seats = seats{}
		clear(a.facts.handovers) // nor are these
		a.thread.Told()
	}
	known := a.facts.feeds.version
	was := a.facts.agents[a.o.Me]
	judging := a.facts.learn(ch.Docs)
	a.resumedBy(was)
	if a.facts.feeds.version != known || slices.ContainsFunc(ch.Docs, ofAgent) {
		a.thread.Told() // perhaps the name of somebody who is on screen
		a.panes.Told()
	}
	a.hints.learn(ch.Docs)
	switch {
	case ch.Snapshot:
		a.shiftedMeanwhile(ch.Sessions)
		a.panes.Rebook(a.facts.book(a.o.Book))
		a.panes.Reset(ch.Sessions, a.now)
		a.rates.reset()
	case judging:
		a.panes.Rejudge(a.facts.book(a.o.Book), a.now)
		a.rates.reset()
	case ch.Missed:
		a.rates.reset()
	}
	if !ch.Snapshot {
		a.update(ch)
	}
	a.panes.SetNow(a.now)
}

func ofAgent(d store.Doc) bool { return d.Kind == store.DocAgent }

// update takes in sessions one by one.
func (a *App) update(ch store.Changes) {
	for _, id := range ch.Gone {
		a.panes.Remove(id)
		a.rates.remove(id)
		delete(a.crossings.marks, id)
	}
	for _, s := range ch.Sessions {
		old, had := a.panes.Session(s.ID)
		a.panes.Put(s, a.now)
		a.rates.put(s)
		var was *desk.Session
		if had {
			was = old.Session
		}
		a.notices.changed(a, was, s)
		a.crossings.changed(was, s, a.now)
		a.strands(was, s)
		a.shifted(was, s)
		a.arrived(s)
	}
}

// follows keeps what is on screen bound to its customer when the session has
// a new state, has ended or, after a late message, has a new id.
func (a *App) follows(ch store.Changes) {
	a.visit = a.newest(a.visit, ch)
	a.writer.bound = a.newest(a.writer.bound, ch)
}

func (a *App) newest(s *desk.Session, ch store.Changes) *desk.Session {
	if s == nil {
		return nil
	}
	if r, ok := a.panes.Session(s.ID); ok {
		return r.Session
	}
	if i := slices.IndexFunc(ch.Sessions, func(t *desk.Session) bool { return t.ID == s.ID }); i >= 0 {
		return ch.Sessions[i]
	}
	if slices.Contains(ch.Gone, s.ID) {
		if r, ok := a.panes.ByKey(s.Key()); ok {
			return r.Session
		}
	}
	return s
}

// tickMsg comes once a second.
type tickMsg struct{}

func tick() tea.Cmd {
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return tickMsg{} })
}

func (a *App) tick() tea.Cmd {
	a.panes.Keep(func() { a.panes.SetNow(a.now) })
	if a.wall.Sub(a.touched) > handsOff {
		a.panes.Relax()
	}
	a.heardOf()
	a.toast.expire(a.wall)
	a.undo.expire(a.wall)
	a.lookedAt()
	a.forgetArrivals()
	a.tellMoves()
	a.sayNews()
	a.sayCrossing()
	a.notices.tick(a)
	return tea.Batch(tick(), a.rates.tick(a), a.notify(), a.remind(), a.retryDrafts(), a.boardTick(), a.keepFlights(longFlight), a.keepDrafts(), a.settleReturned(), a.flushKept(), a.lookUp(), a.teamTick())
}

// watchLink waits for news of the connection to the desk.
func (a *App) watchLink() tea.Cmd {
	if a.o.Link == nil {
		return nil
	}
	ch, ctx := a.o.Link, a.ctx
	return func() tea.Msg {
		select {
		case s := <-ch:
			return s
		case <-ctx.Done():
			return nil
		}
	}
}
