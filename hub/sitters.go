package hub

import (
	"tend/desk"
	"tend/store"
)

// sitters are the consoles that run by their documents, and the agents of whom
// none does any more although none has ended in order.
type sitters struct {
	book     func([]desk.Shop, []desk.HolidayRange) *desk.Book
	vigil    *vigil // nil: nobody vanishes here
	consoles map[string]sitter
	silent   map[string]int        // by document: for how many looks
	vanished map[desk.AgentID]bool // until they have said that they are back
	shops    map[string]desk.Shop
	holidays map[string]desk.HolidayRange
	judge    *desk.Book // nil: to be made anew
	// strays are sessions of those who vanished, by when they go back.
	strays *agenda[desk.SessionID, *desk.Session]
}

// sitter is a console that runs.
type sitter struct {
	store.Console
	doc store.Doc
}

func newSitters(st store.Store, o Options) *sitters {
	s := &sitters{book: o.Book, silent: map[string]int{}}
	if o.Book != nil {
		s.vigil = newVigil(st, o.Silence)
	}
	s.forget()
	return s
}

// forget empties the picture. How long who was silent is kept.
func (s *sitters) forget() {
	for id := range s.consoles {
		s.vigil.knows(id, false)
	}
	s.consoles, s.vanished = map[string]sitter{}, map[desk.AgentID]bool{}
	s.shops, s.holidays, s.judge = map[string]desk.Shop{}, map[string]desk.HolidayRange{}, nil
	s.strays = newAgenda[desk.SessionID, *desk.Session]()
}

// watching is what tells that somebody may have vanished; nil is never.
func (s *sitters) watching() <-chan struct{} {
	if s.vigil == nil {
		return nil
	}
	return s.vigil.stir
}

// doc takes in a document, and reports whether it says of an agent that they
// vanished, or are back.
func (s *sitters) doc(d store.Doc) (of desk.AgentID, changed bool) {
	if s.vigil == nil {
		return "", false
	}
	switch d.Kind {
	case store.DocConsole:
		return s.console(d)
	case store.DocBefore:
		b, err := store.BeforeOf(d)
		of = desk.AgentID(d.ID)
		was := s.away(of)
		delete(s.vanished, of)
		if err == nil && b.Vanished != 0 {
			s.vanished[of] = true
		}
		return of, was != s.away(of)
	case store.DocShop:
		keepFact(s.shops, d, store.ShopOf)
		s.rejudge()
	case store.DocHoliday:
		keepFact(s.holidays, d, store.HolidayOf)
		s.rejudge()
	}
	return "", false
}

func (s *sitters) console(d store.Doc) (of desk.AgentID, changed bool) {
	c, err := store.ConsoleOf(d)
	there := err == nil && d.Value != nil
	s.vigil.knows(d.ID, there)
	if of = c.Agent; of == "" {
		of = s.consoles[d.ID].Agent
	}
	was := s.away(of)
	if there {
		s.consoles[d.ID] = sitter{c, d}
	} else {
		delete(s.consoles, d.ID)
		delete(s.silent, d.ID)
	}
	return of, was != s.away(of)
}

// away reports whether somebody vanished and has no console. One that begins is on
// the desk before they say that they are back, and may be given sessions from then on.
func (s *sitters) away(a desk.AgentID) bool { return s.vanished[a] && s.count(a) == 0 }

// count is how many consoles somebody has, by their documents.
func (s *sitters) count(a desk.AgentID) (n int) {
	for _, c := range s.consoles {
		if c.Agent == a {
			n++
		}
	}
	return n
}

func keepFact[V any](m map[string]V, d store.Doc, of func(store.Doc) (V, error)) {
	if v, err := of(d); err == nil && d.Value != nil {
		m[d.ID] = v
		return
	}
	delete(m, d.ID)
}

// session takes in that a session changed; nil: it is no more.
func (s *sitters) session(id desk.SessionID, now *desk.Session, at desk.Instant) {
	if now == nil || !now.Open() || !s.away(now.Assignee) {
		s.strays.Remove(id)
		return
	}
	back, when := s.rules().GoesBack(now, at)
	if back {
		when = at
	}
	s.strays.Set(id, now, when)
}

// rejudge has every stray looked at once more, by other rules.
func (s *sitters) rejudge() {
	s.judge = nil
	for id := range s.strays.items {
		s.strays.Move(id, 1)
	}
}

// rules are what sessions are judged by.
func (s *sitters) rules() *desk.Book {
	if s.judge == nil {
		shops, holidays := make([]desk.Shop, 0, len(s.shops)), make([]desk.HolidayRange, 0, len(s.holidays))
		for _, v := range s.shops {
			shops = append(shops, v)
		}
		for _, v := range s.holidays {
			holidays = append(holidays, v)
		}
		s.judge = s.book(shops, holidays)
	}
	return s.judge
}

// looked counts a look, and gives the documents of the consoles that were silent
// for too long, by agent.
func (s *sitters) looked() map[desk.AgentID][]store.Doc {
	heard, ok := s.vigil.take()
	if !ok {
		return nil
	}
	over := map[desk.AgentID][]store.Doc{}
	for id, c := range s.consoles {
		s.silent[id]++
		if heard[id] {
			s.silent[id] = 0
		}
		if s.silent[id] >= looks {
			s.silent[id] = 0 // if it is still there after this, it comes up once more
			over[c.Agent] = append(over[c.Agent], c.doc)
		}
	}
	return over
}

// alone reports whether an agent has no console but those.
func (s *sitters) alone(a desk.AgentID, over []store.Doc) bool { return s.count(a) == len(over) }
