package hub

import "tend/desk"

// queue holds the sessions that wait for an agent so that the first few can be
// had without sorting all of them: urgent ones and the others each by how long
// they wait. Sessions somebody gave back stand apart, since they are not for
// everybody and must not block the front.
type queue struct {
	urgent, other, back *agenda[desk.SessionID, *desk.Session]
}

func newQueue() *queue {
	return &queue{
		urgent: newAgenda[desk.SessionID, *desk.Session](),
		other:  newAgenda[desk.SessionID, *desk.Session](),
		back:   newAgenda[desk.SessionID, *desk.Session](),
	}
}

func (q *queue) put(s *desk.Session) {
	line := q.lineOf(s)
	for _, l := range q.lines() {
		if l != line {
			l.Remove(s.ID)
		}
	}
	line.Set(s.ID, s, s.Waiting())
}

func (q *queue) lineOf(s *desk.Session) *agenda[desk.SessionID, *desk.Session] {
	switch {
	case len(s.Assigned) > 0:
		return q.back
	case s.Tier() == desk.Urgent:
		return q.urgent
	}
	return q.other
}

func (q *queue) lines() []*agenda[desk.SessionID, *desk.Session] {
	return []*agenda[desk.SessionID, *desk.Session]{q.urgent, q.other, q.back}
}

func (q *queue) remove(id desk.SessionID) {
	for _, l := range q.lines() {
		l.Remove(id)
	}
}

func (q *queue) len() int { return q.urgent.Len() + q.other.Len() + q.back.Len() }

// front is what desk.Allocate must see to give out n sessions: the first n
// that anybody may have, and all that were given back. It decides on these as
// it would on the whole queue.
func (q *queue) front(n int) []*desk.Session {
	out := first(q.urgent, n)
	out = append(out, first(q.other, n-len(out))...)
	return append(out, first(q.back, q.back.Len())...)
}

// first reads the first n of a line and puts them back.
func first(line *agenda[desk.SessionID, *desk.Session], n int) []*desk.Session {
	const always = desk.Instant(1<<63 - 1)
	out := line.Due(always-1, n, always)
	for _, s := range out {
		line.Move(s.ID, s.Waiting())
	}
	return out
}
