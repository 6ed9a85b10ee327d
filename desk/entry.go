package desk

// The names people and platforms give to things. They are opaque: nothing is
// ever read out of their letters.
type (
	ShopID     string // one account on one channel
	CustomerID string // unique within a shop
	AgentID    string // unique within a desk
	SessionID  string // letters, digits, '-' and '_' only
	MessageID  string // unique within a shop
)

// System is who closes what nobody closed.
const System AgentID = "system"

// Key names one customer of one shop, and so one log.
type Key struct {
	Shop     ShopID
	Customer CustomerID
}

// From says who a message is from.
type From uint8

// The four senders. Only Agent is a human reply.
const (
	FromCustomer From = iota + 1
	FromAgent
	FromAuto
	FromSystem
)

// Kind says what a message consists of.
type Kind uint8

// The kinds of messages. A FAQ message is the customer's press on a question
// of the FAQ card.
const (
	KindText Kind = iota + 1
	KindImage
	KindVideo
	KindEmoji
	KindProduct
	KindOrder
	KindFAQ
	KindOther
)

// Spoken reports whether the text of a customer's message of this kind is in
// their own words, so that it tells their language: a text, a pressed question,
// the caption of a picture. What a card shows, a file is called, or a feed says
// of a message it cannot show is not.
func (k Kind) Spoken() bool {
	switch k {
	case KindText, KindFAQ, KindImage, KindVideo, KindEmoji:
		return true
	}
	return false
}

// EntryType tells a message from the things that happen to a session.
type EntryType uint8

// The types of entries in a customer's log.
const (
	Message EntryType = iota + 1
	Assign
	Close
	Mark
)

// MarkName is a mark on a session.
type MarkName uint8

// The marks. Rejected lifts an earlier Upheld and the other way round.
const (
	MarkNoReply MarkName = iota + 1
	MarkReported
	MarkUpheld
	MarkRejected
)

// Delivery says how far a message of ours has come. The zero value is a
// message with nothing left to deliver: received, imported, or written on a
// shop that no feed serves.
type Delivery uint8

// The states of an outgoing message, in the order it passes through them.
const (
	Settled     Delivery = iota // nothing to do
	Held                        // can still be taken back until Entry.Release
	Queued                      // waits for the feed
	Sending                     // handed to the feed; not known to have arrived
	Sent                        // the platform has it
	Failed                      // the platform refused it; Entry.Reason says why
	Unconfirmed                 // it may or may not have arrived
	Withdrawn                   // taken back; counts for nothing and is not shown
)

// Entry is one thing in a customer's log. Which fields are used depends on
// Type; unused ones are zero.
type Entry struct {
	Type EntryType
	// ID is the platform's id of a message, or a digest of what an activity
	// says, so that the same thing told twice is recognised.
	ID MessageID
	At Instant
	// Seq orders entries of the same instant. The store gives it on commit;
	// zero means not stored yet.
	Seq uint64

	From    From
	Kind    Kind
	Agent   AgentID // the author, or who a session is assigned to, or who closed it
	Name    string  // the customer's name as the message carried it
	Text    string
	URL     string
	Ref     string    // product or order id
	Answers MessageID // the FAQ press an automatic message answers
	Mark    MarkName

	Delivery Delivery
	Release  Instant // when a held message goes out
	Reason   string  // why delivery failed
	RemoteID string  // the platform's id for a message of ours

	// Prepared says which prepared text a human reply came from, as "quick:ID",
	// "prompt:ID", "remark:ID", "faq:ID" or "scene:ID"; empty when it was
	// written freely. Edited says that it was changed before it was sent.
	Prepared string
	Edited   bool

	// Extra keeps fields of a line that tend does not know, as the members of
	// a JSON object without its braces, so that an export gives them back.
	Extra string
}

// Human reports whether a person pressed send.
func (e Entry) Human() bool { return e.Type == Message && e.From == FromAgent }

// Pending reports whether delivery of the message is not over.
func (e Entry) Pending() bool {
	switch e.Delivery {
	case Held, Queued, Sending, Failed, Unconfirmed:
		return true
	}
	return false
}
