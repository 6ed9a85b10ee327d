package sweep

import (
	"time"
)

// longestStep bounds what one session counts for in the pace, so that a coffee
// break does not.
const longestStep = 5 * time.Minute

// enoughSteps is from how many on a pace means something.
const enoughSteps = 3

// Position is how far a sweep is.
type Position struct {
	N, Of int // "7 of 23": the current session is the N-th
	// Left is how long the rest takes at the pace so far, for the person; zero
	// while there is no telling.
	Left time.Duration
}

// Position says how far the sweep is.
func (q *Queue) Position() Position {
	p := Position{N: len(q.steps) + 1, Of: len(q.steps) + q.left}
	if q.current != "" {
		p.Of++
	}
	p.N = min(p.N, p.Of)
	if each := q.pace(); each > 0 {
		p.Left = each * time.Duration(p.Of-len(q.steps))
	}
	return p
}

// pace is the time one session takes; zero while it is not known.
func (q *Queue) pace() time.Duration {
	if len(q.steps) < enoughSteps {
		return 0
	}
	var sum time.Duration
	last := q.began
	for _, s := range q.steps {
		sum += max(0, min(s.wall.Sub(last), longestStep))
		last = s.wall
	}
	return sum / time.Duration(len(q.steps))
}
