package hub

import (
	"tend/desk"
	"tend/feed"
)

// stateOf is what a platform may want to know of a session.
func stateOf(s *desk.Session) feed.State {
	if s == nil {
		return feed.State{}
	}
	st := feed.State{Session: s.ID, Assignee: s.Assignee}
	if byPerson(s) {
		st.Closed, st.By = true, s.ClosedBy
	}
	return st
}

// byPerson reports whether a session was closed by somebody.
func byPerson(s *desk.Session) bool {
	return !s.Open() && !s.ClosedIdle && s.ClosedBy != desk.System
}

// alike reports whether a platform need not be told b after a.
func alike(a, b feed.State) bool { return a.Assignee == b.Assignee && a.Closed == b.Closed }

// session passes a session's change on to the mirror of its shop; either may
// be nil.
func (ls *lines) session(old, s *desk.Session) {
	if s == nil || len(ls.all) == 0 {
		return
	}
	if serving, ok := ls.of(s.Shop); ok {
		for _, in := range ls.all {
			if in.line == serving.line && in.mirror != nil && (toTell(old, s) || in.mirror.outdated(s)) {
				in.mirror.sees(old, s)
			}
		}
	}
}

// toTell reports whether a change is one that platforms are told of.
func toTell(old, s *desk.Session) bool {
	if old == nil {
		return byPerson(s) || len(s.Assigned) > 0
	}
	return byPerson(old) != byPerson(s) || len(old.Assigned) != len(s.Assigned)
}

// outdated reports whether the platform was told the end of a session that goes
// on after all.
func (m *mirror) outdated(s *desk.Session) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	has := m.has[s.Key()]
	return has.Closed && has.Session == s.ID && !byPerson(s)
}

// lookBack has the mirrors read the log: the hub may have missed something.
func (ls *lines) lookBack() {
	for _, in := range ls.all {
		if in.mirror != nil {
			in.mirror.lookBack()
		}
	}
}

func (m *mirror) lookBack() {
	m.mu.Lock()
	m.behind = true
	m.mu.Unlock()
	m.wake()
}

// sees takes in that a session changed from old, which may be nil, to s.
func (m *mirror) sees(old, s *desk.Session) {
	first, last := desk.Instant(0), desk.Instant(0)
	for _, x := range []*desk.Session{old, s} {
		for _, at := range activities(x) {
			if first == 0 || at < first {
				first = at
			}
			last = max(last, at)
		}
	}
	m.mu.Lock()
	m.tell(s.Key(), first, last)
	m.mu.Unlock()
	m.wake()
}

// activities are the times of the newest things that platforms are told of.
func activities(s *desk.Session) (at []desk.Instant) {
	if s == nil {
		return nil
	}
	if n := len(s.Assigned); n > 0 {
		at = append(at, s.Assigned[n-1].At)
	}
	if byPerson(s) {
		at = append(at, s.Closed)
	}
	return at
}

// tell puts a customer on the agenda: something happened not before first, and
// nothing after last. The caller holds the lock.
func (m *mirror) tell(k desk.Key, first, last desk.Instant) {
	now := m.o.Clock.Now()
	m.upTo = max(m.upTo, min(last, now)) // what bears a later time than now is read again
	t, ok := m.due.Get(k)
	switch {
	case !ok:
		m.due.Set(k, &telling{key: k, since: first}, now)
	case t.calls > 0:
		t.anew, t.since = true, min(t.since, first)
	default:
		t.since = min(t.since, first)
		m.due.Move(k, now)
	}
	m.keepSoon(now)
}

// hears notes that the platform itself told what is about to be stored, so
// that it is not told that again. s is the session before that.
func (m *mirror) hears(k desk.Key, s *desk.Session, fresh []desk.Entry) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, e := range fresh {
		if e.Type != desk.Assign && e.Type != desk.Close {
			continue
		}
		if _, pending := m.due.Get(k); pending {
			delete(m.has, k) // nobody knows what the platform makes of the two
			return
		}
		has, ok := m.has[k]
		if !ok {
			has = stateOf(s)
		}
		if e.Type == desk.Assign {
			has.Assignee = e.Agent
		} else {
			has.Closed = e.Agent != desk.System
		}
		m.learn(k, has)
	}
}
