package desk

// swaps tells whether an entry of the log may become another one: only as one
// of the rules would have made it, so that nothing else of it changes.
func (a *asking) swaps(old, entry Entry) error {
	switch {
	case entry == old:
		return nil
	case old.Type == Message:
		return a.delivers(old, entry)
	}
	back, _ := Withdraw(old) // an activity can always be taken back
	if entry != back {
		return a.denied(DeniedShape)
	}
	return a.undoes(old)
}

// delivers looks at what becomes of a message.
func (a *asking) delivers(old, entry Entry) error {
	if old.From != FromAgent && !old.Note() {
		return a.denied(DeniedWords)
	}
	own := old.Agent == a.Agent
	if old.Delivery == Held {
		if !own {
			return a.denied(DeniedWords)
		}
		return a.letsGo(old, entry)
	}
	if !own && !a.moves() {
		return a.denied(DeniedWords)
	}
	if lost := old.Delivery == Failed || old.Delivery == Unconfirmed; lost && entry == Deliver(old, Queued, "", "") {
		return nil
	}
	if instead, err := Replace(old); err == nil && entry == instead && a.wrote {
		return nil
	}
	return a.denied(DeniedDelivery)
}

// letsGo looks at a message that was held: it goes out, or is taken back.
func (a *asking) letsGo(old, entry Entry) error {
	back, err := Withdraw(old)
	if err == nil && entry == back || entry == Release(old, true) || !a.Fed && entry == Release(old, false) {
		return nil
	}
	return a.denied(DeniedDelivery)
}

// undoes looks at an activity that is to be taken back: the last of its kind,
// shortly after it.
func (a *asking) undoes(e Entry) error {
	s := a.Session
	if e.Delivery == Withdrawn || e.At < a.Now.Add(-UndoWithin-MostSkew) {
		return ErrGone
	}
	switch e.Type {
	case Assign:
		return a.unassigns(e)
	case Close:
		switch {
		case s.Open() || s.ClosedIdle || s.Closed != e.At || s.ClosedBy != e.Agent:
			return ErrGone
		case e.Agent == System:
			return a.denied(DeniedHub)
		case e.Agent != a.Agent && a.Role != RoleManager:
			return a.denied(DeniedSession)
		}
		return nil
	case Mark:
		return a.mayMark(e.Mark)
	}
	return a.denied(DeniedShape)
}

// unassigns looks at an assignment that is to be taken back: who was given the
// session, and who gave it away, may.
func (a *asking) unassigns(e Entry) error {
	list := a.Session.Assigned
	last := len(list) - 1
	if !a.open || last < 0 || list[last] != (Assignment{At: e.At, Agent: e.Agent}) {
		return ErrGone
	}
	before := AgentID("")
	if last > 0 {
		before = list[last-1].Agent
	}
	if a.Role == RoleManager || e.Agent == a.Agent || before == a.Agent {
		return nil
	}
	return a.denied(DeniedSession)
}
