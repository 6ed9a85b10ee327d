package demofeed

import (
	"math/rand/v2"
	"time"
)

// span is a range of durations to draw from.
type span struct{ from, to time.Duration }

func (s span) draw(dice *rand.Rand) time.Duration {
	return s.from + time.Duration(dice.Int64N(int64(s.to-s.from)+1))
}

// pace is how fast customers come and write, by the clock they are given.
type pace struct {
	first  span // until the first one arrives
	arrive span // from one arrival to the next
	nudge  span // between two looks at who has waited long enough to write again
	wait   span // how long that is
	answer span // from a reply of ours to what is said to it
	typing span // between two messages in a row
	carry  span // until a reply has arrived
}

// hurried is by how much the clock of a fast demo outruns the pace of its
// customers: an hour passes in a minute, but who sits in front of it still
// reads at the speed of a person.
const hurried = 12

func paceOf(fast bool) pace {
	by := time.Duration(1)
	if fast {
		by = hurried
	}
	times := func(from, to time.Duration) span { return span{by * from, by * to} }
	return pace{
		first:  times(3*time.Second, 8*time.Second),
		arrive: times(20*time.Second, 60*time.Second),
		nudge:  times(40*time.Second, 90*time.Second),
		wait:   times(50*time.Second, 70*time.Second),
		answer: times(5*time.Second, 20*time.Second),
		typing: times(5*time.Second, 9*time.Second),
		carry:  times(300*time.Millisecond, 900*time.Millisecond),
	}
}
