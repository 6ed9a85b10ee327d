package desk

import "slices"

// add folds a message into the session it belongs to.
func (r Rules) add(s *Session, e Entry) {
	s.LastEntry = later(s.LastEntry, e.At)
	if e.Pending() {
		s.Pending = append(s.Pending, outgoing(e))
	}
	if !s.Open() || e.Note() {
		return // kept in the thread, moves no clock
	}
	s.LastAt = later(s.LastAt, e.At)
	s.Messages++
	if e.Name != "" {
		s.Name = e.Name // the customer's, whoever the message is from
	}
	switch e.From {
	case FromCustomer:
		r.fromCustomer(s, e)
	case FromAgent:
		r.fromAgent(s, e)
	case FromAuto:
		fromAuto(s, e)
	}
	if e.From != FromSystem {
		s.Preview, s.PreviewBy, s.PreviewOf = preview(e.Text), e.From, e.Kind
	}
}

func outgoing(e Entry) Outgoing {
	return Outgoing{ID: e.ID, At: e.At, State: e.Delivery, Release: e.Release}
}

func (r Rules) fromCustomer(s *Session, e Entry) {
	if s.FirstCustomer == 0 {
		s.FirstCustomer = e.At
	}
	kind := r.kindOf(e)
	s.LastID = e.ID
	s.Unanswered++
	s.SentKinds = s.SentKinds.With(kind)
	s.Tiers = s.Tiers.With(r.tierOf(e))
	r.learn(s, e, kind)
	s.needsHuman(e)
}

// learn picks up what later replies want to know: the language of the
// customer, and the order or product it is about.
func (r Rules) learn(s *Session, e Entry, kind Kind) {
	if r.Language != nil && e.Text != "" && e.Kind.Spoken() {
		if lang := r.Language(e.Text); lang != "" {
			s.Language = lang
		}
	}
	if kind == KindOrder || kind == KindProduct {
		if e.Ref != "" {
			s.Ref, s.RefKind = e.Ref, kind
		}
	}
}

// needsHuman starts the clocks, unless the message is a FAQ press whose
// automatic answer is there; one whose answer is still to come starts them
// until it comes.
func (s *Session) needsHuman(e Entry) {
	if e.Kind == KindFAQ {
		if i := slices.Index(s.Answered, e.ID); i >= 0 {
			s.Answered = slices.Delete(s.Answered, i, i+1)
			s.Unanswered--
			return
		}
		s.Presses = append(s.Presses, Press{ID: e.ID, At: e.At})
		return
	}
	s.Ask = soonest(s.Ask, e.At)
	s.Wait = soonest(s.Wait, e.At)
}

func (r Rules) fromAgent(s *Session, e Entry) {
	if s.Replied == 0 {
		s.Replied, s.RepliedBy, s.ReplyID = e.At, e.Agent, e.ID
	}
	if s.Told == 0 && !r.vague(e) {
		s.Told, s.ToldBy, s.ToldID = e.At, e.Agent, e.ID
	}
	s.Served, s.LastHuman = e.Agent, e.ID
	s.Unanswered, s.SentKinds = 0, 0
	s.clear()
}

// clear stops the waiting clock.
func (s *Session) clear() {
	s.Wait = 0
	for i := range s.Presses {
		s.Presses[i].Cleared = true
	}
}

// fromAuto takes a FAQ press off the clocks when its answer comes. Any other
// automatic message is no reply.
func fromAuto(s *Session, e Entry) {
	if e.Answers == "" {
		return
	}
	for i, p := range s.Presses {
		if p.ID == e.Answers {
			if !p.Cleared {
				s.Unanswered--
			}
			s.Presses = slices.Delete(s.Presses, i, i+1)
			return
		}
	}
	s.Answered = append(s.Answered, e.Answers)
}
