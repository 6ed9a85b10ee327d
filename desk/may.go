package desk

import (
	"fmt"
	"time"
)

// Role is what somebody is on a desk that several share.
type Role string

// The roles. An agent does an agent's work, a manager also changes settings and
// moves the sessions of others. A hub is a program of the desk's own and may do
// everything; no person has that role.
const (
	RoleAgent   Role = "agent"
	RoleManager Role = "manager"
	RoleHub     Role = "hub"
)

// Who is somebody who wants to change something.
type Who struct {
	Agent AgentID
	Role  Role
}

// Step is a change of one customer's log that somebody wants to make.
type Step struct {
	// Session is the customer's latest, as it stands when the change is made;
	// nil if there is none.
	Session *Session
	Added   []Entry
	// Replaced are entries of the log and what shall stand in their place.
	Replaced []Swap
	// Fed says that somebody delivers for the shop.
	Fed bool
	// Offer is what the agent who has the session hands over, as it stands when
	// the change is made; the zero Handover if that is nothing.
	Offer Handover
	// Now is the time on the clock of whoever decides.
	Now Instant
}

// Swap is an entry that changes.
type Swap struct{ Old, New Entry }

// MostSkew is how far the clock of who asks may be from that of who decides.
const MostSkew = 10 * time.Minute

// UndoWithin is how long after it an activity can be taken back by who may not
// change the log otherwise; the clocks of both sides may differ besides.
const UndoWithin = 5 * time.Minute

// Denial is the reason for which a change is refused: a code, for any language.
type Denial string

// The reasons.
const (
	DeniedRole     Denial = "role"     // who asks is nobody on this desk
	DeniedSession  Denial = "session"  // the session is with somebody else
	DeniedWords    Denial = "words"    // somebody else wrote it, or no person did
	DeniedDelivery Denial = "delivery" // a message does not come that far in this way
	DeniedShape    Denial = "shape"    // no action of a person gives such an entry
	DeniedTime     Denial = "time"     // it is dated too early or too late
	DeniedManager  Denial = "manager"  // a manager's business
	DeniedOwner    Denial = "owner"    // a document of somebody else's
	DeniedHub      Denial = "hub"      // the desk's own business
)

// DeniedError says that somebody may not make a change. Trying again does not
// help.
type DeniedError struct {
	Who AgentID
	Why Denial
}

func (e *DeniedError) Error() string {
	return fmt.Sprintf("%s may not do this: %s", e.Who, e.Why.sentence())
}

func (d Denial) sentence() string {
	switch d {
	case DeniedRole:
		return "nobody of that name works at this desk"
	case DeniedSession:
		return "the session is with somebody else, and only a manager moves it"
	case DeniedWords:
		return "only who wrote a message can change it"
	case DeniedDelivery:
		return "whether a message was delivered is not theirs to say"
	case DeniedShape:
		return "no action gives such an entry"
	case DeniedTime:
		return "it is dated too far from now; the clock of this machine may be wrong"
	case DeniedManager:
		return "only a manager can"
	case DeniedOwner:
		return "it belongs to somebody else"
	}
	return "only the desk itself does that"
}

// May tells whether somebody may change a customer's log like this: nil, or a
// *DeniedError; ErrClosed, ErrEmpty, ErrLong, ErrGone and *TakenError are as
// the actions give them.
//
// An agent writes in their own name, wherever they like; takes a session that
// nobody has, or that whoever has it offers them, and gives away, closes and
// marks one that is theirs or nobody's;
// takes back what they did shortly before; and lets a reply of their own go, or
// sends one again that did not arrive. In a session that is theirs or nobody's
// they may also send a colleague's again, or write another in its place. A manager does all
// that in every session, and records what the platform decided. Nobody adds to
// the past, or says in the name of others, of the program or of the platform.
func May(who Who, st Step) error {
	if who.Role == RoleHub {
		return nil
	}
	if who.Role != RoleAgent && who.Role != RoleManager || who.Agent == "" || who.Agent == System {
		return &DeniedError{who.Agent, DeniedRole}
	}
	if st.Session == nil {
		return ErrClosed
	}
	a := asking{Who: who, Step: st, open: st.Session.Open(), holder: st.Session.Assignee, last: st.Session.LastEntry}
	for _, e := range st.Added {
		if err := a.adds(e); err != nil {
			return err
		}
	}
	for _, w := range st.Replaced {
		if err := a.swaps(w.Old, w.New); err != nil {
			return err
		}
	}
	return nil
}

// asking is a step that is looked at, entry by entry.
type asking struct {
	Who
	Step
	open   bool
	holder AgentID // who has the session by now
	last   Instant // nothing is added before it
	wrote  bool    // a reply of theirs is among what is added
	moved  bool    // the session went to somebody among what is added
}

// offered reports whether whoever has the session offers it to them.
func (a *asking) offered() bool {
	return !a.moved && a.holder == a.Offer.From && a.Offer.IsFor(a.Agent) && a.Offer.Stands(a.Session)
}

func (a *asking) denied(why Denial) error { return &DeniedError{a.Agent, why} }

// moves reports whether the session is theirs to change: they or nobody has it,
// or they are a manager.
func (a *asking) moves() bool {
	return a.Role == RoleManager || a.holder == "" || a.holder == a.Agent
}
