package tui

import (
	"time"

	"tend/desk"
)

// guard keeps a key from acting on a session that came on screen so shortly
// before that nobody can have meant it.
type guard struct {
	at  desk.Instant
	key bool
}

const (
	// settleSelf is how long after the screen moved by itself keys that act
	// do nothing: about the time it takes to see it and stop a finger.
	settleSelf = 500 * time.Millisecond
	// settleKey is the same after a key that ended with another session on
	// screen; it is short of a second deliberate press but longer than a key
	// held down repeats.
	settleKey = 120 * time.Millisecond
)

// moved notes that another session came on screen, by a key or by itself.
func (g *guard) moved(now desk.Instant, key bool) { g.at, g.key = now, key }

// open reports whether acting is safe.
func (g *guard) open(now desk.Instant) bool {
	since := now.Sub(g.at)
	if g.at == 0 || since < 0 {
		return true
	}
	if g.key {
		return since >= settleKey
	}
	return since >= settleSelf
}
