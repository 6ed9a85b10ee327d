package desk

import (
	"errors"
	"slices"
)

// ErrNoSession is the answer to an entry that needs a session when its
// customer has had none: an assignment, a closing, a mark, or a message that
// no person wrote.
var ErrNoSession = errors.New("this customer has no session yet")

// Folder turns a customer's log into sessions, one entry at a time. Entries
// must come in the order of the log: by At, then by Seq. A Folder that starts
// from the latest known session gives the same result as one that starts from
// nothing and is given the whole log.
type Folder struct {
	rules   Rules
	key     Key
	cur     *Session // latest session, open or closed; nil before the first
	changed []*Session
	owned   bool // cur is ours to change
}

// NewFolder continues after latest, or starts a log when latest is nil. The
// session given is never changed.
func NewFolder(r Rules, k Key, latest *Session) *Folder {
	return &Folder{rules: r, key: k, cur: latest}
}

// Latest is the customer's latest session so far, nil when there is none.
func (f *Folder) Latest() *Session { return f.cur }

// Changed lists the sessions this Folder changed or made, oldest first.
func (f *Folder) Changed() []*Session { return f.changed }

// Apply folds the next entry in. ErrNoSession means the entry has nothing to
// apply to; it stays in the log and counts for nothing unless an earlier
// message turns up. A withdrawn message is skipped.
func (f *Folder) Apply(e Entry) error {
	if e.Delivery == Withdrawn {
		return nil
	}
	f.CloseIdle(e.At)
	if e.Type == Message {
		return f.message(e)
	}
	if f.cur == nil {
		return ErrNoSession
	}
	s := f.own()
	s.LastEntry = later(s.LastEntry, e.At)
	f.activity(s, e)
	return nil
}

func (f *Folder) activity(s *Session, e Entry) {
	switch e.Type {
	case Assign:
		assign(s, e)
	case Close:
		closeBy(s, e)
	case Mark:
		mark(s, e)
	}
}

// CloseIdle ends the session if its idle time is over at now. The closing
// time is the instant the idle time ran out, however late it is noticed.
func (f *Folder) CloseIdle(now Instant) {
	if f.cur == nil {
		return
	}
	if at := f.rules.IdleAt(f.cur); at != 0 && at <= now {
		s := f.own()
		s.Closed, s.ClosedBy, s.ClosedIdle = at, System, true
	}
}

// message finds or opens the session a message belongs to.
func (f *Folder) message(e Entry) error {
	person := e.From == FromCustomer || e.From == FromAgent
	if f.cur == nil && !person {
		return ErrNoSession
	}
	if f.cur == nil || (!f.cur.Open() && person) {
		f.open(e)
	}
	f.rules.add(f.own(), e)
	return nil
}

// open starts a session with the message that opens it.
func (f *Folder) open(e Entry) {
	s := &Session{
		ID: NewSessionID(f.key, e.ID), Shop: f.key.Shop, Customer: f.key.Customer,
		OpenedAt: e.At, OpenedBy: e.From,
	}
	if last := f.cur; last != nil {
		s.Visit, s.Name, s.Served, s.Language = last.Visit+1, last.Name, last.Served, last.Language
	}
	f.cur, f.owned = s, true
	f.changed = append(f.changed, s)
}

// own gives the current session as one that may be changed.
func (f *Folder) own() *Session {
	if !f.owned {
		s := *f.cur
		s.Assigned = slices.Clone(s.Assigned)
		s.Presses = slices.Clone(s.Presses)
		s.Answered = slices.Clone(s.Answered)
		s.Pending = slices.Clone(s.Pending)
		f.cur, f.owned = &s, true
		f.changed = append(f.changed, &s)
	}
	return f.cur
}

// Fold folds a whole log. Entries that apply to nothing are returned beside
// the sessions.
func Fold(r Rules, k Key, log []Entry) (sessions []*Session, orphans []Entry) {
	f := NewFolder(r, k, nil)
	for _, e := range log {
		if f.Apply(e) != nil {
			orphans = append(orphans, e)
		}
	}
	return f.changed, orphans
}
