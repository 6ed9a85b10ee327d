package desk

// assign gives the session to an agent. A session that has ended keeps whom it
// had: what happens afterwards cannot move a miss to somebody else.
func assign(s *Session, e Entry) {
	if !s.Open() {
		return
	}
	s.Assignee = e.Agent
	s.Assigned = append(s.Assigned, Assignment{At: e.At, Agent: e.Agent})
}

// closeBy ends the session. A line that says what the idle rule found by
// itself makes that closing part of the log. One that was read after the
// message which opened the next session at that very instant still tells of
// the end of the session before.
func closeBy(s *Session, e Entry) {
	if !s.Open() {
		if s.ClosedIdle && s.Closed == e.At && e.Agent == System {
			s.ClosedIdle = false
		}
		return
	}
	if e.Agent == System && e.At == s.OpenedAt && s.Visit > 0 {
		return
	}
	s.Closed, s.ClosedBy = e.At, e.Agent
}

func mark(s *Session, e Entry) {
	switch e.Mark {
	case MarkNoReply:
		s.NoReply = e.At
		if s.Open() {
			s.Unanswered, s.SentKinds = 0, 0
			s.clear()
		}
	case MarkReported:
		s.Reported = soonest(s.Reported, e.At)
	case MarkUpheld, MarkRejected:
		s.Ruling = e.Mark
	}
}
