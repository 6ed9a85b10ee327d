package desk

// unsettledReply is the reply that stopped the clock of a policy and is not
// known to have reached the customer; the zero Reply when there is none.
func (s *Session) unsettledReply(policies []Policy) Reply {
	if len(s.Pending) == 0 {
		return Reply{}
	}
	for _, pol := range policies {
		if r := pol.Reply(s); s.undelivered(r.ID) {
			return r
		}
	}
	if first := (Policy{}).Reply(s); s.undelivered(first.ID) && s.Told == 0 {
		return first // no policy goes by it, and the customer has nothing else
	}
	return Reply{}
}

func (s *Session) undelivered(id MessageID) bool {
	for _, o := range s.Pending {
		if o.ID == id && (o.State == Failed || o.State == Unconfirmed) {
			return true
		}
	}
	return false
}

// unsettled keeps such a session in Expiring soon, due when it would have been
// without that reply.
func (b *Book) unsettled(s *Session, r Reply, policies []Policy, now Instant) Place {
	p := placer{now: now, Place: Place{State: WaitingState, Since: soonest(s.ClockStart(), s.FirstCustomer), Expiring: true}}
	from := p.Since
	if from == 0 {
		from = r.At // no customer has written; it is to be looked at all the same
	}
	p.deadline(from.Add(b.tiers.Of(s.Tier())), true)
	for _, pol := range policies {
		if id := pol.Reply(s).ID; id != "" && id != r.ID {
			continue // another reply stopped its clock
		}
		if c := pol.Clock(s); c != 0 && s.OpenedBy == FromCustomer {
			p.deadline(c.Add(pol.Window), false)
		}
	}
	return p.settle()
}

// ReplyDelivery is how far the reply has come that the policy's verdict goes by,
// where it has not reached the customer as far as is known: Held, Queued,
// Sending, Failed or Unconfirmed. The zero value says that there is nothing to
// say. It counts all the same; a verdict does not look at it.
func (p Policy) ReplyDelivery(s *Session) Delivery {
	id := p.Reply(s).ID
	for _, o := range s.Pending {
		if id != "" && o.ID == id {
			return o.State
		}
	}
	return Settled
}
