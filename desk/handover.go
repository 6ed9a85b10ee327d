package desk

import (
	"errors"
	"slices"
)

// Handover is what an agent whose shift ends offers to others: sessions that
// are theirs, to be taken one by one or all. It moves nothing by itself. Which
// of them can still be taken is never stored: it follows from the sessions, by
// [Handover.Stands].
type Handover struct {
	From  AgentID   `json:"-"`
	To    AgentID   `json:"to,omitempty"` // empty: whoever is first
	At    Instant   `json:"at"`
	Note  string    `json:"note,omitempty"`
	Items []Offered `json:"items"`
}

// MostOffered bounds how many sessions one offer has, and MaxHandoverNote its
// note, in bytes.
const (
	MostOffered     = 1000
	MaxHandoverNote = 2000
)

// Offered is a session that is offered. It is named by its customer and by when
// the giver got it, so that an offer does not outlive a session that went to
// somebody else and came back, and does survive a log that is folded anew.
type Offered struct {
	Shop     ShopID     `json:"shop"`
	Customer CustomerID `json:"customer"`
	Since    Instant    `json:"since"`
}

// Key names the customer of the session.
func (o Offered) Key() Key { return Key{o.Shop, o.Customer} }

// ErrNotOffered refuses a session that its agent did not offer, offers no longer,
// or offers to somebody else.
var ErrNotOffered = errors.New("this session is not offered, or no longer")

// NewHandover offers those of the sessions that are open and the giver's, in
// their order, at most MostOffered.
func NewHandover(from, to AgentID, note string, sessions []*Session, now Instant) Handover {
	h := Handover{From: from, To: to, At: now, Note: note}
	for _, s := range sessions {
		since, ok := heldSince(s, from)
		if ok && len(h.Items) < MostOffered {
			h.Items = append(h.Items, Offered{s.Shop, s.Customer, since})
		}
	}
	return h
}

// heldSince is when an agent was given the session that is open and theirs.
func heldSince(s *Session, who AgentID) (Instant, bool) {
	last := len(s.Assigned) - 1
	if who == "" || !s.Open() || s.Assignee != who || last < 0 || s.Assigned[last].Agent != who {
		return 0, false
	}
	return s.Assigned[last].At, true
}

// IsFor reports whether an agent may take what is offered.
func (h Handover) IsFor(who AgentID) bool {
	return who != "" && who != h.From && (h.To == "" || h.To == who)
}

// Stands reports whether a session is offered still: it is open, and its giver
// has had it ever since. It does not matter who has written in it meanwhile.
func (h Handover) Stands(s *Session) bool {
	since, ok := heldSince(s, h.From)
	return ok && slices.Contains(h.Items, Offered{s.Shop, s.Customer, since})
}

// TakeOver takes a session that is offered, or that nobody has by now. A session
// that is with somebody else by now is a *TakenError, one that its giver does
// not offer to me ErrNotOffered; one's own is no change and gives no entry.
func TakeOver(s *Session, h Handover, me AgentID, now Instant) ([]Entry, error) {
	switch {
	case !s.Open() || s.Assignee == me || s.Assignee == "":
		return Claim(s, me, now)
	case s.Assignee != h.From:
		return nil, &TakenError{s.Assignee}
	case !h.IsFor(me) || !h.Stands(s):
		return nil, ErrNotOffered
	}
	return Transfer(s, me, now)
}

// Fate is what became of a session that was offered.
type Fate struct {
	Stands bool    // nobody has taken it
	Ended  bool    // it is over
	With   AgentID // who has it; empty: nobody
	// Back says that its giver's session went to nobody first, whoever has it
	// now: it was not taken from them.
	Back bool
}

// FateOf tells what became of a session of the offer. s is its customer's latest
// session, nil if there is none at hand.
func (h Handover) FateOf(s *Session) Fate {
	switch {
	case s == nil || !s.Open():
		return Fate{Ended: true}
	case h.Stands(s):
		return Fate{Stands: true, With: h.From}
	}
	return Fate{With: s.Assignee, Back: h.wentBack(s)}
}

// wentBack reports whether a session that was offered was with nobody after its
// giver had it.
func (h Handover) wentBack(s *Session) bool {
	for i, a := range s.Assigned {
		if a.Agent == h.From && slices.Contains(h.Items, Offered{s.Shop, s.Customer, a.At}) {
			return i+1 < len(s.Assigned) && s.Assigned[i+1].Agent == ""
		}
	}
	return false
}
