package desk

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// AutoAnswer is what [AutoRules.Decide] came to: a message, or why there is
// none.
type AutoAnswer struct {
	// ID follows from what is answered, so that nothing is answered twice,
	// however often and by whomever it is decided. Empty: nothing is sent.
	ID       MessageID
	Text     string
	Answers  MessageID // the FAQ press
	Prepared string    // which answer it is, as in Entry.Prepared
	Why      AutoWhy
	// Again is when to decide anew if nothing happens until then; zero: not
	// before something does.
	Again Instant
}

// AutoWhy is the reason of a decision in a word.
type AutoWhy string

// The reasons. Only with the first one a message is sent.
const (
	AutoSend     AutoWhy = "send"
	AutoNothing  AutoWhy = "nothing to answer"
	AutoClosed   AutoWhy = "the session has ended"
	AutoOld      AutoWhy = "not a message of these minutes"
	AutoSoon     AutoWhy = "somebody else may be faster"
	AutoHuman    AutoWhy = "a person is answering"
	AutoEnough   AutoWhy = "enough automatic answers in this hour"
	AutoAnswered AutoWhy = "was answered"
	AutoUnknown  AutoWhy = "no answer is prepared"
	AutoOff      AutoWhy = "the answer is off"
	AutoFlagged  AutoWhy = "somebody holds the answer to be wrong"
	AutoUnfilled AutoWhy = "the answer has a gap"
	AutoTwice    AutoWhy = "the same answer stands there"
	AutoUsed     AutoWhy = "the customer had this answer"
	AutoOn       AutoWhy = "somebody is on"
)

// Sent reports whether there is a message to send.
func (a AutoAnswer) Sent() bool { return a.ID != "" }

// Entry is the message for the log of a session. It is never older than what it
// answers, whatever the clock says. feed says that somebody delivers for the
// shop.
func (a AutoAnswer) Entry(s *Session, feed bool, now Instant) Entry {
	e := Entry{
		Type: Message, ID: a.ID, At: later(now, s.LastEntry), From: FromAuto, Kind: KindText,
		Text: a.Text, Answers: a.Answers, Prepared: a.Prepared,
	}
	if feed {
		e.Delivery = Queued
	}
	return e
}

// autoID is the id of the answer to something: a press, or a session that gets
// an answer once.
func autoID(parts ...string) MessageID {
	h := sha256.New()
	for _, part := range parts {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	sum := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h.Sum(nil)[:15])
	return MessageID("auto-" + strings.ToLower(sum))
}
