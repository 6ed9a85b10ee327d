package desk

// Undelivered is how far the message of ours in the session has come that fares
// worst: Failed before Unconfirmed before Queued and Sending. Settled says that
// all have arrived, or can still be taken back.
func (s *Session) Undelivered() Delivery {
	worst := Settled
	for _, o := range s.Pending {
		if badness(o.State) > badness(worst) {
			worst = o.State
		}
	}
	return worst
}

func badness(d Delivery) int {
	switch d {
	case Failed:
		return 4
	case Unconfirmed:
		return 3
	case Queued:
		return 2
	case Sending:
		return 1
	}
	return 0
}

// Stranded reports whether the session has ended although a message of ours in
// it did not, or may not have arrived, which somebody has to deal with: send it
// again, or say that no reply is needed. A mark from before the end says
// nothing of it.
func (s *Session) Stranded() bool {
	if s.Open() || (s.NoReply != 0 && s.NoReply >= s.Closed) {
		return false
	}
	d := s.Undelivered()
	return d == Failed || d == Unconfirmed
}

// Keeper is whose work a session is that has ended: its assignee's, else that of
// whoever replied last; "" when there is nobody.
func (s *Session) Keeper() AgentID {
	if s.Assignee != "" {
		return s.Assignee
	}
	return s.Served
}
