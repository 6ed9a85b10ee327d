package sweep

import (
	"iter"
	"maps"
	"slices"

	"tend/desk"
)

// Queue is a sweep under way. Make it with New and tell it with Refresh what
// waits. It belongs to one goroutine.
type Queue struct {
	only    map[desk.SessionID]int // their order; nil: all that waits
	closing bool                   // what was answered long ago, to be closed
	began   desk.Instant           // on the wall
	current desk.SessionID
	next    desk.SessionID
	left    int // to come after the current one
	waiting int // of all that it is about, whatever was done
	steps   []Step
	last    map[desk.SessionID]int // the newest of the steps, by session
}

// New begins a sweep at a time on the wall: through the given sessions in their
// order, or, when that is nil, through all that wait.
func New(only []desk.SessionID, wall desk.Instant) *Queue {
	q := &Queue{began: wall}
	if only != nil {
		q.only = make(map[desk.SessionID]int, len(only))
		for i, id := range only {
			q.only[id] = i
		}
	}
	return q
}

// Only reports whether the sweep is through a session, and whether it is
// through some sessions only.
func (q *Queue) Only(id desk.SessionID) (in, bound bool) {
	_, in = q.only[id]
	return in || q.only == nil, q.only != nil
}

// Bound are the sessions that a sweep through some only is about, in any order.
func (q *Queue) Bound() iter.Seq[desk.SessionID] { return maps.Keys(q.only) }

// NewClosing begins to go through sessions that were answered long ago, the
// one that has been quiet for longest first.
func NewClosing(quiet []desk.SessionID, wall desk.Instant) *Queue {
	q := New(quiet, wall)
	q.closing = true
	return q
}

// Closing reports whether the sweep is through what was answered long ago.
func (q *Queue) Closing() bool { return q.closing }

// Current is the session to be dealt with, "" when nothing is left.
func (q *Queue) Current() desk.SessionID { return q.current }

// Left is how many are to come after the current one.
func (q *Queue) Left() int { return q.left }

// Waiting is how many of all that the sweep is about wait, those that were
// skipped or put off among them; none when it is only to close.
func (q *Queue) Waiting() int { return q.waiting }

// Refresh takes in every session the console shows, in any order and even
// twice. The current one stays what it is.
func (q *Queue) Refresh(rows func(yield func(desk.Row) bool)) {
	best, seen := desk.Row{}, map[desk.SessionID]bool{}
	q.left, q.waiting, q.next = 0, 0, ""
	for r := range rows {
		if seen[r.ID] {
			continue
		}
		seen[r.ID] = true
		if !q.closing && r.Since != 0 && r.Open() && !q.Handled(r) {
			q.waiting++
		}
		if r.ID == q.current || !q.waits(r) {
			continue
		}
		q.left++
		if best.Session == nil || q.before(r, best) {
			best = r
		}
	}
	if best.Session != nil {
		q.next = best.ID
	}
}

// waits reports whether a session is still to be swept.
func (q *Queue) waits(r desk.Row) bool {
	if in, _ := q.Only(r.ID); !in || !r.Open() || (r.Since == 0) != q.closing {
		return false
	}
	last := q.lastStep(r.ID)
	return last == nil || (last.Deed != Skipped && last.seen != r.LastID)
}

func (q *Queue) lastStep(id desk.SessionID) *Step {
	if i, ok := q.last[id]; ok {
		return &q.steps[i]
	}
	return nil
}

// index finds the newest step of every session: there may be very many
// sessions to ask it for.
func (q *Queue) index() {
	q.last = make(map[desk.SessionID]int, len(q.steps))
	for i, s := range q.steps {
		q.last[s.Session] = i
	}
}

// before says which of two comes first: the one that was asked for first, or
// the one with less time left. What can no longer be saved comes after all that
// can.
func (q *Queue) before(a, b desk.Row) bool {
	switch {
	case q.only != nil && !q.closing:
		return q.only[a.ID] < q.only[b.ID]
	case q.closing:
		return a.LastAt < b.LastAt || (a.LastAt == b.LastAt && a.ID < b.ID)
	}
	return desk.PaneExpiring.Compare(a, b) < 0
}

// Forward goes to the first of those to come as Refresh found them, when there
// is no current one.
func (q *Queue) Forward() {
	if q.current == "" && q.next != "" {
		q.current, q.next = q.next, ""
		q.left--
	}
}

// Do notes what was done to a session, under a number by which Undo finds it;
// 0 is for what cannot be undone. When it was the current one there is none after
// that; call Refresh and Forward to go on.
func (q *Queue) Do(s Step, act int, wall desk.Instant) {
	s.act, s.wall = act, wall
	q.steps = append(q.steps, s)
	q.index()
	if s.Session == q.current {
		q.current = ""
	}
}

// Stop leaves the current session as it is, without noting anything.
func (q *Queue) Stop() { q.current = "" }

// Undo forgets something that was done, because it was refused or taken back,
// and makes its session the current one. It reports whether there was such a
// thing.
func (q *Queue) Undo(act int) bool {
	i := slices.IndexFunc(q.steps, func(s Step) bool { return s.act == act })
	if act == 0 || i < 0 {
		return false
	}
	q.current = q.steps[i].Session
	q.steps = slices.Delete(q.steps, i, i+1)
	q.index()
	return true
}

// Handled reports whether a session does not wait any more for what was done to
// it, be it that the desk has not said so yet.
func (q *Queue) Handled(r desk.Row) bool {
	last := q.lastStep(r.ID)
	return last != nil && last.Deed.Settles() && last.seen == r.LastID
}

// Steps are what was done, oldest first.
func (q *Queue) Steps() []Step { return slices.Clone(q.steps) }
