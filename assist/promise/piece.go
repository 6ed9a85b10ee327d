package promise

import "time"

// piece is a point in time as a text names it, relative to whenever it is
// read. Pieces side by side ("tomorrow", "before", "5 pm") make one.
type piece struct {
	start, end int
	span       span
	day        day
	part       part
	clock      clock
	soon       bool // "shortly", "稍后": no time at all
	weak       bool // a time only beside another piece
}

// span is a length of time from now.
type span struct {
	count float64
	unit  unit
	few   bool // "a few hours": the count is a guess
}

type unit uint8

const (
	noUnit unit = iota
	minute
	hour
	wholeDay
	workDay
	week
)

// day is a day as it is named.
type day struct {
	kind    dayKind
	n       int // days or weeks from now, or the day of the month
	weekday time.Weekday
	month   time.Month
}

type dayKind uint8

const (
	noDay     dayKind = iota
	inDays            // n days from today
	onWeekday         // the next such day, today included
	inWeek            // the weekday of the week that is n weeks from this one
	onDate            // n of a month
	ofMonth           // the n-th; 0: the last
)

// part is a part of a day.
type part uint8

const (
	noPart part = iota
	dawn
	early
	morning
	noon
	afternoon
	dusk
	evening
	midnight
	closing // the end of the working day
)

// clock is a time of day. Unless it is exact, twelve hours may be missing.
type clock struct {
	known, exact bool
	hour, minute int
}

func (p piece) empty() bool {
	return p.span.unit == noUnit && p.day.kind == noDay && p.part == noPart && !p.clock.known && !p.soon
}

// certain tells whether the piece names a time rather than "soon".
func (p piece) certain() bool { return !p.empty() && !p.soon && !p.span.few }

// joins tells whether q, which comes after p, can say more about the same time.
func (p piece) joins(q piece) bool {
	switch {
	case p.soon || q.soon || p.span.unit != noUnit || q.span.unit != noUnit:
		return false
	case p.day.kind != noDay && q.day.kind != noDay:
		return false
	case p.part != noPart && q.part != noPart:
		return false
	}
	return !p.clock.known || !q.clock.known
}

func (p piece) with(q piece) piece {
	if q.day.kind != noDay {
		p.day = q.day
	}
	if q.part != noPart {
		p.part = q.part
	}
	if q.clock.known {
		p.clock = q.clock
	}
	p.weak = false
	p.start, p.end = min(p.start, q.start), max(p.end, q.end)
	return p
}
