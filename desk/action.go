package desk

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// MaxText bounds the text of a message, in bytes.
const MaxText = 64 << 10

// Refusals of an action. None of them changed anything.
var (
	ErrClosed = errors.New("this session has ended")
	ErrStale  = errors.New("the customer or a colleague wrote in the meantime")
	ErrEmpty  = errors.New("there is no text to send")
	ErrLong   = errors.New("the text is longer than a message may be")
	ErrGone   = errors.New("that message has gone out and cannot be taken back")
)

// TakenError tells who has the session somebody else asked for.
type TakenError struct{ By AgentID }

func (e *TakenError) Error() string { return fmt.Sprintf("this session is with %s", e.By) }

// Seen is what the sender had on screen. A reply to a session in which
// something newer stands is refused with ErrStale.
type Seen struct {
	Customer MessageID // newest customer message
	Agent    MessageID // newest message of an agent
}

// SeenIn is what somebody who looks at the session now sees.
func SeenIn(s *Session) Seen { return Seen{s.LastID, s.LastHuman} }

// Send is a reply to be sent.
type Send struct {
	ID    MessageID // made by the caller once, before any retry
	Agent AgentID
	Text  string
	Hold  time.Duration // how long it can be taken back; 0 sends at once
	Feed  bool          // somebody delivers for this shop
	Seen  *Seen         // nil skips the check
	// Prepared and Edited tell where the text came from; see Entry.
	Prepared string
	Edited   bool
}

// Entries gives what the reply adds to the log: the message, and before it an
// assignment to its author when nobody has the session. The message is never
// older than what it answers, whatever the clock says.
func (a Send) Entries(s *Session, now Instant) ([]Entry, error) {
	switch {
	case !s.Open():
		return nil, ErrClosed
	case strings.TrimSpace(a.Text) == "":
		return nil, ErrEmpty
	case len(a.Text) > MaxText:
		return nil, ErrLong
	case a.Seen != nil && *a.Seen != SeenIn(s):
		return nil, ErrStale
	}
	at := later(now, s.LastEntry)
	var out []Entry
	if s.Assignee == "" {
		out = append(out, AssignEntry(at, a.Agent))
	}
	return append(out, a.message(at, now)), nil
}

// message is held back for a while from now, even where it had to take a later
// time to come after what it answers.
func (a Send) message(at, now Instant) Entry {
	e := Entry{Type: Message, ID: a.ID, At: at, From: FromAgent, Kind: KindText, Agent: a.Agent, Text: a.Text,
		Prepared: a.Prepared, Edited: a.Edited && a.Prepared != ""}
	switch {
	case a.Hold > 0:
		e.Delivery, e.Release = Held, now.Add(a.Hold)
	case a.Feed:
		e.Delivery = Queued
	}
	return e
}

// Claim takes a session nobody has. A session somebody else has is a
// *TakenError; one's own is no change and gives no entry.
func Claim(s *Session, me AgentID, now Instant) ([]Entry, error) {
	switch {
	case !s.Open():
		return nil, ErrClosed
	case s.Assignee == me:
		return nil, nil
	case s.Assignee != "":
		return nil, &TakenError{s.Assignee}
	}
	return []Entry{AssignEntry(later(now, s.LastEntry), me)}, nil
}

// Transfer gives a session to an agent whoever has it, or back to Unassigned
// when to is empty.
func Transfer(s *Session, to AgentID, now Instant) ([]Entry, error) {
	switch {
	case !s.Open():
		return nil, ErrClosed
	case s.Assignee == to:
		return nil, nil
	}
	return []Entry{AssignEntry(later(now, s.LastEntry), to)}, nil
}

// End closes a session.
func End(s *Session, by AgentID, now Instant) ([]Entry, error) {
	if !s.Open() {
		return nil, ErrClosed
	}
	return []Entry{CloseEntry(later(now, s.LastEntry), by)}, nil
}

// Revocable lets a closing be taken back until an instant; platforms are told of
// it only then.
func Revocable(closing []Entry, until Instant) []Entry {
	for i := range closing {
		if closing[i].Type == Close {
			closing[i].Release = until
		}
	}
	return closing
}

// Marks puts a mark on a session, open or not.
func Marks(s *Session, m MarkName, now Instant) ([]Entry, error) {
	return []Entry{MarkEntry(later(now, s.LastEntry), m)}, nil
}
