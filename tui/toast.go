package tui

import (
	"time"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/keymap"
)

// toast is the line that says what a key did.
type toast struct {
	text string
	// shorter says it in fewer words where text has no room, the longest first.
	shorter []string
	bad     bool
	calm    bool // it happened without a key
	until   desk.Instant
	undo    desk.Instant   // until when u takes it back; zero when it cannot
	about   *crossing      // what it tells; nil: it is what a key did
	of      desk.MessageID // the reply it says something about
	mild    bool           // what comes of it may take its place at once
	key     keymap.Action  // a key that shows more
	topic   string         // what it is news of; see news
}

// toastFor is how long it stays.
const toastFor = 6 * time.Second

func (a *App) say(text string) {
	a.toast = toast{text: text, until: a.wall.Add(toastFor)}
}

// warn says what did not happen and why.
func (a *App) warn(text string) {
	a.toast = toast{text: text, bad: true, until: a.wall.Add(toastFor)}
}

// offer says what was done and that it can be taken back.
func (a *App) offer(text string, until desk.Instant) {
	a.toast = toast{text: text, until: later(until, a.wall.Add(toastFor)), undo: until}
}

// fitting is what it says on so many cells: the fewest words if none have room.
func (t *toast) fitting(w int) string {
	said := t.text
	for _, s := range t.shorter {
		if sanitize.Width(oneLine(said)) <= w {
			break
		}
		if s != "" {
			said = s
		}
	}
	return said
}

// expire removes a toast whose time is over. A clock that jumped back does not
// keep one for ever.
func (t *toast) expire(now desk.Instant) {
	if t.text != "" && (now > t.until || t.until.Sub(now) > time.Minute+toastFor) {
		*t = toast{}
	}
}

func later(a, b desk.Instant) desk.Instant { return max(a, b) }
