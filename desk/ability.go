package desk

import (
	"errors"
	"fmt"
	"time"
	"unicode/utf8"
)

// Abilities says what the platform of a shop can do with what the desk gives
// it. The zero value can take texts of any length at any time and nothing else.
type Abilities struct {
	// Channel names where the customers are, for people: "TikTok Shop", "WhatsApp".
	Channel string `json:"channel,omitempty"`
	// Text is the most characters (code points) of a message; 0: no limit known.
	Text int `json:"text,omitempty"`
	// Window is how long after the customer's last message a reply is taken; 0: always.
	Window time.Duration `json:"window,omitempty"` // nanoseconds

	Images   bool `json:"images,omitempty"`   // pictures can be sent
	Notes    bool `json:"notes,omitempty"`    // notes that customers do not see are kept there, too
	Close    bool `json:"close,omitempty"`    // a closing is told to the platform
	Assign   bool `json:"assign,omitempty"`   // so is who has the session
	Read     bool `json:"read,omitempty"`     // what was answered is marked read
	Typing   bool `json:"typing,omitempty"`   // others see that somebody types
	Presence bool `json:"presence,omitempty"` // the platform sees that the desk is there
}

// Reach says whether one customer can be written to at all, where the platform
// tells it beside any window.
type Reach struct {
	Closed bool   `json:"closed,omitempty"`
	Reason string `json:"reason,omitempty"` // the platform's words, raw; may be empty
}

// ErrUnreachable is a customer the platform lets nobody write to just now.
var ErrUnreachable = errors.New("the platform takes no message to this customer")

// TooLongError is a text with more characters than the platform takes.
type TooLongError struct{ Has, Limit int }

func (e *TooLongError) Error() string {
	return fmt.Sprintf("the text has %d characters, and the platform takes %d", e.Has, e.Limit)
}

// WindowError is a reply after the time in which the platform takes one.
type WindowError struct {
	Closed Instant // when it ended; zero: the customer has never written
}

func (e *WindowError) Error() string {
	return "the time in which this platform takes a reply is over"
}

// Refuses says why the platform would not take a text now: nil, a
// *TooLongError, a *WindowError or ErrUnreachable. heard is when the customer
// wrote last, zero if never. A reply exactly at the end of the window is in time.
func (a Abilities) Refuses(text string, heard, now Instant, r Reach) error {
	switch n := utf8.RuneCountInString(text); {
	case r.Closed:
		return ErrUnreachable
	case a.Window > 0 && heard == 0:
		return &WindowError{}
	case a.Window > 0 && now > heard.Add(a.Window):
		return &WindowError{Closed: heard.Add(a.Window)}
	case a.Text > 0 && n > a.Text:
		return &TooLongError{Has: n, Limit: a.Text}
	}
	return nil
}
