package desk

// IdleAt is when the system closes an open session if nothing more happens:
// the idle time after its last message. A session that became answered by a
// mark after that time had already run out ends with the mark. Zero means
// never, or that it has ended already.
func (r Rules) IdleAt(s *Session) Instant {
	if !s.Open() {
		return 0
	}
	if s.Waiting() != 0 {
		if r.IdleUnanswered <= 0 {
			return 0
		}
		return s.LastAt.Add(r.IdleUnanswered)
	}
	if r.IdleAnswered <= 0 {
		return 0
	}
	return later(s.LastAt.Add(r.IdleAnswered), s.NoReply)
}

// AsOf is the session as it stands at now: closed by the system if its idle
// time is over, otherwise the session itself. The session given is not
// changed.
func (r Rules) AsOf(s *Session, now Instant) *Session {
	if at := r.IdleAt(s); at == 0 || at > now {
		return s
	}
	f := NewFolder(r, s.Key(), s)
	f.CloseIdle(now)
	return f.Latest()
}
