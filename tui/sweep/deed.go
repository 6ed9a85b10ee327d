package sweep

import "tend/desk"

// Deed is what was done to a session.
type Deed string

// The deeds, by the names they have in a receipt.
const (
	Replied   Deed = "replied"   // a quick reply
	Suggested Deed = "suggested" // an answer of the FAQ
	Wrote     Deed = "wrote"     // written or edited by hand
	Prompted  Deed = "prompted"
	NoReply   Deed = "no-reply"
	Closed    Deed = "closed"
	Passed    Deed = "transferred"
	GaveBack  Deed = "given-back"
	Reminded  Deed = "reminded"
	Skipped   Deed = "skipped"
	Kept      Deed = "left-open" // answered long ago, and not closed
	Waits     Deed = "kept-here" // a reply that the desk could not take yet
)

// Deeds lists them in the order of a receipt.
func Deeds() []Deed {
	return []Deed{Replied, Suggested, Wrote, Prompted, NoReply, Closed, Passed, GaveBack, Reminded, Skipped, Kept, Waits}
}

// Settles reports whether the customer does not wait any more after it.
func (d Deed) Settles() bool {
	switch d {
	case Passed, GaveBack, Reminded, Skipped, Kept, Waits:
		return false
	}
	return true
}

// Settled is how many of the steps settled something.
func Settled(steps []Step) int {
	n := 0
	for _, s := range steps {
		if s.Deed.Settles() {
			n++
		}
	}
	return n
}

// Step is one thing that was done.
type Step struct {
	At       desk.Instant    `json:"-"`
	Session  desk.SessionID  `json:"session"`
	Shop     desk.ShopID     `json:"shop"`
	Customer desk.CustomerID `json:"customer"`
	Name     string          `json:"name,omitempty"`
	Deed     Deed            `json:"did"`
	Note     string          `json:"note,omitempty"` // to whom, until when, or why skipped
	Overdue  bool            `json:"overdue,omitempty"`
	Waited   float64         `json:"waited_s,omitempty"` // seconds, when it was done

	act  int            // see Do
	seen desk.MessageID // the customer's newest message then
	wall desk.Instant
}

// NewStep notes a deed for the session in a row. at is the program's clock.
func NewStep(row desk.Row, d Deed, note string, at desk.Instant) Step {
	s := Step{At: at, Session: row.ID, Shop: row.Shop, Customer: row.Customer, Name: row.Name, Deed: d, Note: note}
	s.seen, s.Overdue = row.LastID, row.State == desk.Overdue
	if row.Since != 0 {
		s.Waited = at.Sub(row.Since).Seconds()
	}
	return s
}
