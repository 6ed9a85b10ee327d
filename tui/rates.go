package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// rates are today's response rates, one per policy the shops go by. They are
// counted beside the screen: the sessions opened today are handed to a command
// as they are, and its answer is shown.
//
// A session is in one of two places, the panes while it is active and closed
// after that: one that has ended while a reply in it is still under way belongs
// to the panes.
type rates struct {
	closed  map[desk.SessionID]*desk.Session // no longer active, opened today in some shop's zone
	told    map[desk.SessionID]bool          // changed while those that ended were read
	shown   []desk.Forecast
	unread  bool // sessions that ended before are not among closed yet
	reading bool
	stale   bool // something happened since the last count
	busy    bool
	gen     int
	next    desk.Instant // on the wall: not before this
}

// They are counted anew at once, but with many sessions not all the time: after
// ratesEach for each of them, and at the latest after ratesEvery.
const (
	ratesEach  = time.Millisecond
	ratesEvery = 2 * time.Second
)

// today reaches this far back, so that it holds whatever the zone is.
const today = 36 * time.Hour

func newRates() *rates {
	return &rates{closed: map[desk.SessionID]*desk.Session{}, told: map[desk.SessionID]bool{}, unread: true, stale: true}
}

// reset has the sessions that ended read again: some may have ended unseen, or
// the day begins at another time now.
func (r *rates) reset() {
	r.unread, r.stale = true, true
	clear(r.closed)
}

// put notes a session; those that the panes no longer have are kept while they
// may count today.
func (r *rates) put(s *desk.Session) {
	r.changed(s.ID)
	if !s.Active() {
		r.closed[s.ID] = s
	}
}

func (r *rates) remove(id desk.SessionID) { r.changed(id) }

// changed forgets what was known of a session.
func (r *rates) changed(id desk.SessionID) {
	r.stale = true
	delete(r.closed, id)
	if r.reading {
		r.told[id] = true
	}
}

// ratesMsg is a count, or the sessions that had ended before the console began.
type ratesMsg struct {
	gen    int
	rates  []desk.Forecast
	done   bool // rates are a count, be it of nothing
	closed []*desk.Session
	failed bool // they could not be read
}

// apply takes in an answer.
func (r *rates) apply(a *App, msg ratesMsg) tea.Cmd {
	if msg.done {
		r.busy = false
		if msg.gen == r.gen {
			r.shown = msg.rates
		}
		return r.dirty(a)
	}
	r.reading, r.stale = false, true
	if msg.failed {
		r.unread = true // tried again with the next tick; half of them would be a wrong rate
		return nil
	}
	if !r.unread { // else they are of a desk that was forgotten
		r.learn(a, msg.closed)
	}
	clear(r.told)
	return r.dirty(a)
}

// learn takes in those that had ended. What changed since they were read is
// known better.
func (r *rates) learn(a *App, ended []*desk.Session) {
	for _, s := range ended {
		if _, active := a.panes.Session(s.ID); !active && !r.told[s.ID] {
			r.closed[s.ID] = s
		}
	}
}

// tick counts anew when a second has passed and something has changed, or a
// window may have run out.
func (r *rates) tick(a *App) tea.Cmd {
	if a.now%desk.Instant(time.Minute) < desk.Instant(time.Second) {
		r.stale = true
	}
	return r.dirty(a)
}

// dirty starts a count if one is wanted and none is under way. None is made
// while the sessions that have ended are not known.
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
	r.stale, r.busy = false, true
	r.gen++
	gen, sessions, d := r.gen, r.sessions(a), newDays(a.panes.Book(), a.now)
	r.next = a.wall.Add(min(ratesEvery, time.Duration(len(sessions))*ratesEach))
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
