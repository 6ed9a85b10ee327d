package made

import (
	"iter"
	"time"
)

// started is a session with all its lines.
type started struct {
	at    time.Time
	lines []line
}

// starts gives the sessions in the order in which they begin: those that ended
// spread evenly over the last sixty days, the open ones over the last thirty
// hours.
func (s *script) starts() iter.Seq[started] {
	return func(yield func(started) bool) {
		long := s.thread()
		for c, o := 0, 0; c < s.o.Closed || o < s.o.Open; {
			over, running := s.closedAt(c), s.openAt(o)
			next := started{at: over}
			switch {
			case c < s.o.Closed && (o >= s.o.Open || over.Before(running)):
				next.lines = s.over(s.regular(c), over)
				c++
			default:
				next = started{at: running, lines: s.running(s.newcomer(o), running)}
				o++
			}
			if len(long) > 0 && !next.at.Before(long[0].at) {
				if !yield(started{long[0].at, long}) {
					return
				}
				long = nil
			}
			if !yield(next) {
				return
			}
		}
		if len(long) > 0 {
			yield(started{long[0].at, long})
		}
	}
}

func (s *script) closedAt(n int) time.Time {
	return spread(s.o.End.Add(-closedFor), closedFor-4*time.Hour, n, s.o.Closed)
}

func (s *script) openAt(n int) time.Time {
	return s.still(spread(s.o.End.Add(-openFor), openFor-time.Minute, n, s.o.Open))
}

func spread(from time.Time, over time.Duration, n, of int) time.Time {
	return from.Add(time.Duration(float64(over) * float64(n) / float64(max(1, of)))).Truncate(time.Millisecond)
}

// regular is the customer of an ended session; each comes three times.
func (s *script) regular(n int) customer { return customer(n % max(1, (s.o.Closed+2)/3)) }

// newcomer is the customer of an open session, never one of the regulars: their
// last session may still have been going on.
func (s *script) newcomer(n int) customer { return customer(s.o.Closed + n + 1) }

// thread is the one long session.
func (s *script) thread() []line {
	var lines []line
	c := customer(s.o.Closed + s.o.Open + 2)
	for n := range s.o.Thread {
		at := spread(s.o.End.Add(-threadFor), threadFor-time.Hour, n, s.o.Thread)
		if n%3 == 1 {
			lines = append(lines, s.reply(c, AgentID(0), at))
			continue
		}
		lines = append(lines, s.ask(c, at))
	}
	return lines
}
