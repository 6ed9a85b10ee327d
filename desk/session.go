package desk

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// Session is one reception of a customer, folded from the customer's log. It
// is a summary: all that a list, a deadline or a report needs, without the
// messages. Sessions are shared between goroutines; treat one as read-only
// and clone its slices before changing them.
type Session struct {
	ID       SessionID
	Shop     ShopID
	Customer CustomerID
	Name     string // the customer's name; may be empty
	Rev      uint64 // the store's revision of the customer's log

	OpenedAt Instant
	Visit    int // sessions this customer had before
	Closed   Instant
	ClosedBy AgentID

	Assignee AgentID
	Assigned []Assignment // every assignment, oldest first
	Served   AgentID      // who replied to this customer last, in this session or before

	FirstCustomer Instant     // first customer message of any kind
	Ask           Instant     // first message that surely needs a human
	Wait          Instant     // oldest such message without a reply after it
	Presses       []Press     // FAQ presses still without their answer
	Answered      []MessageID // automatic answers to presses not seen yet
	Replied       Instant     // first human reply
	RepliedBy     AgentID
	ReplyID       MessageID
	Told          Instant // first human reply that is not vague
	ToldBy        AgentID
	ToldID        MessageID

	LastAt     Instant   // last message of any kind
	LastID     MessageID // newest message of the customer
	LastHuman  MessageID // newest message of an agent
	LastEntry  Instant   // last entry of any type
	Messages   int
	Unanswered int    // customer messages since the last human reply
	Ref        string // order or product the customer showed last
	Language   string // "zh", "en" or "" from the customer's own words
	Preview    string // start of the newest message, raw

	NoReply  Instant // when last marked no reply needed
	Reported Instant // when first reported

	Pending []Outgoing // messages of ours whose delivery is not over

	// What takes a byte or two stands together: there may be a hundred
	// thousand sessions in memory.

	OpenedBy From // FromCustomer or FromAgent
	// ClosedIdle marks a closing that follows from the idle rule and is not
	// in the log.
	ClosedIdle bool
	SentKinds  KindSet // what the customer sent since the last human reply
	RefKind    Kind    // KindOrder, KindProduct or zero
	Tiers      TierSet // what the customer's messages matched
	PreviewBy  From
	PreviewOf  Kind
	Ruling     MarkName // MarkUpheld, MarkRejected or zero
}

// Assignment gives a session to an agent, or back to Unassigned when Agent is
// empty.
type Assignment struct {
	At    Instant
	Agent AgentID
}

// Press is a press on the FAQ card that has had no answer yet.
type Press struct {
	ID      MessageID
	At      Instant
	Cleared bool // a human reply or a no-reply mark came after it
}

// Outgoing is the delivery of one message of ours.
type Outgoing struct {
	ID      MessageID
	At      Instant
	State   Delivery
	Release Instant
}

// Key names the customer the session is with.
func (s *Session) Key() Key { return Key{s.Shop, s.Customer} }

// Open reports whether the session has not ended.
func (s *Session) Open() bool { return s.Closed == 0 }

// Active reports whether a desk must keep the session at hand: it is open, or
// a message of ours in it is not delivered.
func (s *Session) Active() bool { return s.Closed == 0 || len(s.Pending) > 0 }

// Waiting is the time of the oldest customer message that needs a human and
// has had no human reply after it; zero when there is none.
func (s *Session) Waiting() Instant {
	w := s.Wait
	for _, p := range s.Presses {
		if !p.Cleared {
			w = soonest(w, p.At)
		}
	}
	return w
}

// ClockStart is the time of the first message that needs a human; zero when
// nothing ever did.
func (s *Session) ClockStart() Instant {
	c := s.Ask
	for _, p := range s.Presses {
		c = soonest(c, p.At)
	}
	return c
}

// AssigneeAt is who had the session at an instant, "" for nobody.
func (s *Session) AssigneeAt(t Instant) AgentID {
	var who AgentID
	for _, a := range s.Assigned {
		if a.At > t {
			break
		}
		who = a.Agent
	}
	return who
}

// Tier is the most pressing tier among the customer's messages.
func (s *Session) Tier() Tier { return s.Tiers.Most() }

// NewSessionID derives a session's id from the message that opened it, so
// that the same lines give the same ids on every desk and in any order.
func NewSessionID(k Key, opening MessageID) SessionID {
	h := sha256.New()
	for _, part := range []string{string(k.Shop), string(k.Customer), string(opening)} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	sum := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h.Sum(nil)[:10])
	return SessionID("s" + strings.ToLower(sum))
}
