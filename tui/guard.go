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

// still reports whether looking closer is safe: whoever moved the screen with a key
// may go on at once, since links and busy machines deliver several keys together.
func (g *guard) still(now desk.Instant) bool { return g.key || g.open(now) }

// astray are keys typed for a composer that did not open.
type astray struct{ last desk.Instant }

// astrayFor is the pause in typing after which keys are commands again.
const astrayFor = 700 * time.Millisecond

// begin notes that a composer was asked for and did not open.
func (s *astray) begin(now desk.Instant) { s.last = now }

// takes reports whether a key is a part of what was typed for the composer. One that
// is no text ends it.
func (s *astray) takes(now desk.Instant, text bool) bool {
	since := now.Sub(s.last)
	if s.last == 0 || !text || since < 0 || since >= astrayFor {
		s.last = 0
		return false
	}
	s.last = now
	return true
}
