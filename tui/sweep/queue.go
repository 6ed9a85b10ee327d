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
	steps   []Step
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

// Refresh takes in every session the console shows, in any order and even
// twice. The current one stays what it is.
func (q *Queue) Refresh(rows func(yield func(desk.Row) bool)) {
	best, found := desk.Row{}, map[desk.SessionID]bool{}
	for r := range rows {
		if r.ID == q.current || found[r.ID] || !q.waits(r) {
			continue
		}
		found[r.ID] = true
		if best.Session == nil || q.before(r, best) {
			best = r
		}
	}
	q.left, q.next = len(found), ""
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
	for i := len(q.steps) - 1; i >= 0; i-- {
		if q.steps[i].Session == id {
			return &q.steps[i]
		}
	}
	return nil
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
