package tui

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// link is how the console stands with the desk: connected and up to date, or
// lost, or back and still behind.
type link struct {
	cut    bool         // the connection says that it is lost
	deaf   bool         // the desk cannot be followed
	behind bool         // it is back, and what happened meanwhile is not all on screen
	read   bool         // of that, the state of the desk is here, and the thread not yet
	since  desk.Instant // on the wall, when it was lost
	gen    int          // of the watcher: an older one's answer is too late
	idle   bool         // nobody follows until it is time to try again
}

// lost reports whether the desk cannot be reached.
func (l link) lost() bool { return l.cut || l.deaf }

// up reports whether keys may act on what is on screen.
func (l link) up() bool { return !l.lost() && !l.behind }

// linked takes in what the connection says of itself.
func (a *App) linked(s LinkState) tea.Cmd {
	switch {
	case s.Lost && !a.link.cut:
		a.link.cut = true
		return tea.Batch(a.watchLink(), a.lose(s.Since))
	case !s.Lost && a.link.cut:
		a.link.cut = false
		return tea.Batch(a.watchLink(), a.relink())
	}
	return a.watchLink()
}

// lose notes that the desk cannot be reached any more. What is on its way there
// is kept on this machine: nobody knows whether it arrived.
func (a *App) lose(since desk.Instant) tea.Cmd {
	l := &a.link
	if l.since == 0 {
		l.since = since
	}
	l.behind, l.read = false, false
	a.reach.cut.Store(true)
	a.thread.SetCut(true)
	a.board.setCut(true)
	return a.keepFlights(0)
}

// relink follows the desk anew once the connection is back: a new watcher begins
// with the state that the desk has now.
func (a *App) relink() tea.Cmd {
	l, old := &a.link, a.watcher
	l.gen++
	l.idle = false
	a.watcher = nil
	a.regained()
	return tea.Batch(a.follow(), func() tea.Msg {
		if old != nil {
			old.Close()
		}
		return nil
	})
}

// regained notes that the desk can be reached, and that the screen is behind it.
func (a *App) regained() {
	if a.link.lost() {
		return
	}
	a.link.behind, a.link.read = true, false
	a.reach.cut.Store(false)
	a.thread.SetCut(false)
	a.board.setCut(false)
}

// caughtUp notes, once the state of the desk is here and what it says of the
// session on screen has been read anew, that keys may act again.
func (a *App) caughtUp() tea.Cmd {
	l := &a.link
	if !l.behind || !l.read || !a.thread.Sure() {
		return nil
	}
	a.keep.tally.lasted, a.keep.tally.due = a.wall.Sub(l.since), true
	l.behind, l.read, l.since = false, false, 0
	return tea.Batch(a.takeOver(), a.sumUp(), a.searchAnew())
}

// reach is the desk as the console's commands have it: while it is known to be
// lost, nothing is tried that would change it, so that nobody waits for that.
type reach struct {
	store.Store
	cut atomic.Bool
}

// errCut says that nothing was tried.
var errCut = fmt.Errorf("nothing was tried: %w", store.ErrUnavailable)

func (r *reach) Commit(ctx context.Context, changes ...store.Change) error {
	if r.cut.Load() {
		return errCut
	}
	return r.Store.Commit(ctx, changes...)
}

func (r *reach) PutDoc(ctx context.Context, docs ...store.Doc) error {
	if r.cut.Load() {
		return errCut
	}
	return r.Store.PutDoc(ctx, docs...)
}

// tracing is a desk that notes whether it may have been changed.
type tracing struct {
	store.Store
	tried bool
}

func (t *tracing) Commit(ctx context.Context, changes ...store.Change) error {
	err := t.Store.Commit(ctx, changes...)
	t.tried = t.tried || err == nil || errors.Is(err, store.ErrUnavailable) && !unheard(err) || ctx.Err() != nil
	return err
}

// unheard reports whether an error says that nobody heard what was tried.
func unheard(err error) bool { return errors.Is(err, errCut) || errors.Is(err, store.ErrNoHub) }
