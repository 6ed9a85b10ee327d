package handover

import (
	"context"
	"fmt"
	"math"
	"time"

	"tend/assist/promise"
	"tend/desk"
	"tend/desk/starter"
	"tend/store"
)

// Brief is a session in a few words.
type Brief struct {
	// Question is the customer's last words that nobody has answered, or the last
	// ones of all where nobody waits. Kind says what it is where it has no words;
	// zero if the customer wrote nothing.
	Question string
	Kind     desk.Kind
	// Promise is what we said we would do and have not done yet; the zero Promise
	// if that is nothing.
	Promise promise.Promise
	// Replied is when a person of ours wrote last, and By who; zero for never.
	Replied desk.Instant
	By      desk.AgentID
}

// lately is how many entries of a log are read.
const lately = 100

// Read makes the brief of a session from its log. Times of day in a promise are
// those of zone.
func Read(ctx context.Context, st store.Store, s *desk.Session, zone *time.Location) (Brief, error) {
	log, err := st.Thread(ctx, s.Key(), store.Page{Before: store.Position{At: math.MaxInt64}, Limit: lately})
	if err != nil {
		return Brief{}, fmt.Errorf("read the log of %s: %w", s.Customer, err)
	}
	return Of(log, s, zone), nil
}

// Of makes the brief of a session from the end of its customer's log.
func Of(log []desk.Entry, s *desk.Session, zone *time.Location) Brief {
	own := within(log, s)
	var b Brief
	b.Promise, _, _ = promise.Open(own, zone)
	b.question(own)
	for _, e := range own {
		if e.Human() {
			b.Replied, b.By = e.At, e.Agent
		}
	}
	return b
}

// within are the entries of the session that were not taken back.
func within(log []desk.Entry, s *desk.Session) []desk.Entry {
	var own []desk.Entry
	for _, e := range log {
		if e.At >= s.OpenedAt && (s.Open() || e.At <= s.Closed) && e.Delivery != desk.Withdrawn {
			own = append(own, e)
		}
	}
	return own
}

// How well a message says what its customer wants.
const (
	says    = iota + 1 // a picture, a card
	feels              // an emoji
	telling            // words
)

// question finds the last message that says most: of those nobody has answered,
// where there are any.
func (b *Brief) question(own []desk.Entry) {
	best := 0
	for i := len(own) - 1; i >= 0; i-- {
		e := own[i]
		if e.Human() && best > 0 {
			return
		}
		if w := weight(e); w > best {
			best, b.Question, b.Kind = w, e.Text, e.Kind
		}
	}
}

func weight(e desk.Entry) int {
	switch {
	case e.Type != desk.Message || e.From != desk.FromCustomer:
		return 0
	case e.Text == "":
		return says
	case starter.IsEmojiOnly(e.Text):
		return feels
	}
	return telling
}
