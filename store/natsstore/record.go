package natsstore

import (
	"cmp"
	"slices"

	"tend/desk"
	"tend/store"
)

// record is what a desk keeps at hand of a customer. It changes as a whole, and
// the server refuses it where somebody else was faster. A record that was read
// is shared: a change works on a clone.
type record struct {
	seq     uint64   // of its message among the active ones; 0: there is none
	rest    uint64   // of its message among those at rest, read when seq is 0
	commits []uint64 // chance numbers of the commits that made it, newest first

	key   desk.Key
	rev   uint64
	since uint64 // the first revision since it was last at rest for a day
	last  store.Position

	refs  []ref // every session, oldest first
	whole []*desk.Session
	gone  []goneRef // sessions that went away since then

	pageIDs uint64 // the last number given to a page
	pages   []pageRef
	tail    []desk.Entry // the newest entries, which are in no page yet
}

// ref is a session as the record knows it.
type ref struct {
	id     desk.SessionID
	opened desk.Instant
	visit  int
	rev    uint64
	ended  bool
}

// goneRef is a session that went away at a revision.
type goneRef struct {
	id  desk.SessionID
	rev uint64
}

// Of commits and of sessions that went away only the newest are kept.
const (
	mostCommits = 8
	mostGone    = 256
)

// pageRef is a page as the record knows it.
type pageRef struct {
	id          uint64
	rev         uint64 // at which it was last written
	count       int
	first, last store.Position
	acts        []uint32 // a hash of each activity in it, sorted
}

func (r *record) clone() *record {
	c := *r
	c.refs, c.whole, c.gone = slices.Clone(r.refs), slices.Clone(r.whole), slices.Clone(r.gone)
	c.commits = slices.Clone(r.commits)
	c.pages, c.tail = slices.Clone(r.pages), slices.Clone(r.tail)
	return &c
}

// latest is the id of the customer's latest session, "" if there is none.
func (r *record) latest() desk.SessionID {
	if len(r.refs) == 0 {
		return ""
	}
	return r.refs[len(r.refs)-1].id
}

// session is one that the record has whole, or nil.
func (r *record) session(id desk.SessionID) *desk.Session {
	i := slices.IndexFunc(r.whole, func(s *desk.Session) bool { return s.ID == id })
	if i < 0 {
		return nil
	}
	return r.whole[i]
}

// ref finds a session; the index is -1 if there is none of that id.
func (r *record) ref(id desk.SessionID) int {
	return slices.IndexFunc(r.refs, func(f ref) bool { return f.id == id })
}

// active reports whether the customer has a session that a desk must keep at
// hand.
func (r *record) active() bool { return slices.ContainsFunc(r.whole, (*desk.Session).Active) }

// order is that of a customer's sessions: of two that began at the same instant
// the one with fewer visits before it is the older one.
func (f ref) order(g ref) int {
	return cmp.Or(cmp.Compare(f.opened, g.opened), cmp.Compare(f.visit, g.visit))
}

func refOf(s *desk.Session) ref {
	return ref{id: s.ID, opened: s.OpenedAt, visit: s.Visit, rev: s.Rev, ended: !s.Open()}
}
