package ingest

import (
	"context"
	"errors"
	"io"
)

// Desk is what a server needs of a desk.
type Desk interface {
	// Apply stores lines of the line format and says what became of each line
	// that was not empty, in their order. An error means that the desk cannot
	// store now: some may be stored, and sending all of them again is safe.
	Apply(ctx context.Context, lines io.Reader) ([]Result, error)
	// Follow tells what happens, from after the event of that ID, until ctx
	// ends or event fails; from now on where it is empty. An event without a
	// Line only tells the ID to go on from. An ID no event ever had is
	// ErrPosition. event is called by one goroutine and may wait, which delays
	// nobody else.
	Follow(ctx context.Context, after string, event func(Event) error) error
}

// ErrPosition is an ID that no event ever had.
var ErrPosition = errors.New("this is not the id of an event")

// Result is what became of a line.
type Result struct {
	Line   int    `json:"line"`         // the first is 1
	ID     string `json:"id,omitempty"` // of a message
	Result State  `json:"result"`
	Reason string `json:"reason,omitempty"` // of a bad one: a sentence
}

// State is what became of a line.
type State string

// The states of a line.
const (
	Stored State = "stored"
	Known  State = "known" // the desk had it already
	Bad    State = "bad"   // it cannot be used, or has no session yet
)

// Event is something that happened on the desk.
type Event struct {
	ID   string // without line breaks
	Line []byte // a line, without its line break; nil: only the ID
}
