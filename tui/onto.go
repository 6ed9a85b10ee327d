package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

// ontoFor is how long after an answer took the screen on to the next customer
// nobody can have read what that one wrote. Whoever asks for the composer then
// means the customer they have just answered.
const ontoFor = time.Second

// onto is when the screen last went on by itself after an answer, on the wall.
type onto struct{ at desk.Instant }

// fresh reports whether that was a moment ago.
func (o onto) fresh(now desk.Instant) bool {
	since := now.Sub(o.at)
	return o.at != 0 && since >= 0 && since < ontoFor
}

// writeHere opens the composer for a key that names nobody. It says whose session
// this is instead when that became another one a moment ago.
func (a *App) writeHere() tea.Cmd {
	row, ok := a.shown()
	if !ok || !a.onto.fresh(a.wall) {
		return a.write()
	}
	a.warn(a.texts.Toast.Next(a.nameOf(row.Session)))
	a.astray.begin(a.wall)
	return nil
}

// advance moves the cursor to the next session, when a list has the focus.
func (a *App) advance() {
	next := a.panes.Next()
	if next == "" || a.focus != onList || a.sweep != nil {
		return
	}
	a.onto.at = a.wall
	a.panes.Select(next)
}
