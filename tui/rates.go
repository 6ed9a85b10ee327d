package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// rates are today's response rates, one per policy the shops go by. They are
// counted beside the screen: the sessions opened today are handed to a command
// as they are, and its answer is shown.
type rates struct {
	closed  map[desk.SessionID]*desk.Session // ended, opened today in some shop's zone
	shown   []desk.Forecast
	unread  bool // sessions that ended before are not among closed yet
	reading bool
	stale   bool // something happened since the last count
	busy    bool
	gen     int
	next    desk.Instant // on the wall: not before this
}

// ratesEvery bounds how often they are counted anew.
const ratesEvery = 2 * time.Second

// today reaches this far back, so that it holds whatever the zone is.
const today = 36 * time.Hour

func newRates() *rates {
	return &rates{closed: map[desk.SessionID]*desk.Session{}, unread: true, stale: true}
}

// reset has the sessions that ended read again: some may have ended unseen, or
// the day begins at another time now.
func (r *rates) reset() { r.unread, r.stale = true, true }

// put notes a session; those that ended are kept while they may count today.
func (r *rates) put(s *desk.Session) {
	r.stale = true
	if s.Open() {
		delete(r.closed, s.ID)
		return
	}
	r.closed[s.ID] = s
}

func (r *rates) remove(id desk.SessionID) {
	r.stale = true
	delete(r.closed, id)
}

// ratesMsg is a count, or the sessions that had ended before the console began.
type ratesMsg struct {
	gen    int
	rates  []desk.Forecast
	done   bool // rates are a count, be it of nothing
	closed []*desk.Session
}

// apply takes in an answer.
func (r *rates) apply(a *App, msg ratesMsg) tea.Cmd {
	if msg.done {
		r.busy = false
		if msg.gen == r.gen {
			r.shown = msg.rates
		}
		return nil
	}
	r.reading, r.stale = false, true
	for _, s := range msg.closed {
		if _, newer := r.closed[s.ID]; !newer {
			r.closed[s.ID] = s
		}
	}
	return r.dirty(a)
}

// tick counts anew when a second has passed and something has changed, or a
// window may have run out.
func (r *rates) tick(a *App) tea.Cmd {
	if a.now%desk.Instant(time.Minute) < desk.Instant(time.Second) {
		r.stale = true
	}
	return r.dirty(a)
}

// dirty starts a count if one is wanted and none is under way. The first one
// waits until the sessions that have ended are known.
func (r *rates) dirty(a *App) tea.Cmd {
	switch {
	case !a.ready || r.reading:
		return nil
	case r.unread:
		r.unread, r.reading = false, true
		return a.closedToday()
	case !r.stale || r.busy || a.wall < r.next:
		return nil
	}
	r.stale, r.busy, r.next = false, true, a.wall.Add(ratesEvery)
	r.gen++
	gen, sessions, d := r.gen, r.sessions(a), newDays(a.panes.Book(), a.now)
	return func() tea.Msg { return ratesMsg{gen: gen, done: true, rates: d.forecast(sessions)} }
}

// sessions are all that may have been opened today.
func (r *rates) sessions(a *App) []*desk.Session {
	all := a.panes.All()
	for id, s := range r.closed {
		if a.now.Sub(s.OpenedAt) > today {
			delete(r.closed, id)
			continue
		}
		all = append(all, s)
	}
	return all
}
