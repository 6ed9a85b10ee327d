package dialog

import (
	"time"

	"tend/desk"
)

// Result is what a person decided. It is one of the types below. The Stack
// takes a dialog away with its result, unless the type says that it stays.
type Result interface{ stays() bool }

// Closed says that a dialog was left without a decision.
type Closed struct{ Dialog string }

// Confirmed says yes to a Confirm.
type Confirmed struct{ Dialog string }

// Picked is a row that was chosen, with what was typed above the rows.
type Picked struct{ Dialog, ID, Query string }

// Queried says that a list needs the rows for another text; hand them to
// Picker.Found with the same Gen. The dialog stays.
type Queried struct {
	Dialog, Text string
	Gen          int
}

// Submitted are the values of a form whose check found nothing wrong. The form
// stays, so that nothing typed is lost if it cannot be saved: take it away with
// Stack.Remove once it is, or say why not with Form.Refuse.
type Submitted struct {
	Dialog string
	Values map[string]string
}

// Reminding is when to come back to a session. The zero At takes the reminder
// away.
type Reminding struct {
	At   time.Time
	Note string
}

// StatusChosen is the agent's own status, and how many sessions they take.
type StatusChosen struct {
	Status   desk.Status
	Capacity int
}

// EditingReply asks for the form of a prepared answer; an empty ID for that of
// a new one. The list stays.
type EditingReply struct{ ID string }

// DeletedReply says that a prepared answer is to go; it was asked. The list
// stays.
type DeletedReply struct{ ID string }

// TryingFeed asks for a connection to be tried now. The list stays.
type TryingFeed struct{ Name string }

// OpeningReturned shows the customer of a reply that came back.
type OpeningReturned struct{ ID string }

// DismissedReturned takes a reply that came back out of the list, which stays.
type DismissedReturned struct{ ID string }

// PinnedReply puts a prepared answer on a digit, 0 takes it off its digit. The
// list stays.
type PinnedReply struct {
	ID string
	N  int
}

func (Closed) stays() bool       { return false }
func (Confirmed) stays() bool    { return false }
func (Picked) stays() bool       { return false }
func (Queried) stays() bool      { return true }
func (Submitted) stays() bool    { return true }
func (Reminding) stays() bool    { return false }
func (StatusChosen) stays() bool { return false }
func (EditingReply) stays() bool { return true }
func (DeletedReply) stays() bool { return true }
func (PinnedReply) stays() bool  { return true }
func (TryingFeed) stays() bool   { return true }

func (OpeningReturned) stays() bool   { return false }
func (DismissedReturned) stays() bool { return true }

// EditingFAQ asks for the form of an entry of the FAQ; an empty ID for that of
// a new one, which begins with the rest. The list stays.
type EditingFAQ struct {
	ID                 string
	Question, Language string
	Card               int
}

// DeletedFAQ says that an entry is to go; it was asked. The list stays.
type DeletedFAQ struct{ ID string }

// CardedFAQ puts an entry on a place of its language's card, 0 takes it off.
// The list stays.
type CardedFAQ struct {
	ID string
	N  int
}

// UnflaggedFAQ says that an answer is right although it was flagged. The list
// stays.
type UnflaggedFAQ struct{ ID string }

// SubmittedFAQ is what was made of an entry in its form, which stays as a form
// does: see Submitted.
type SubmittedFAQ struct{ Edit FAQEdit }

// Noted says yes with a line of text, which may be empty.
type Noted struct{ Dialog, Text string }

// AdoptedScene makes a quick reply of a scene, on a digit unless Pin is 0. The
// list stays.
type AdoptedScene struct {
	ID  string
	Pin int
}

// WritingScene puts a scene into the composer.
type WritingScene struct{ ID string }

func (EditingFAQ) stays() bool   { return true }
func (DeletedFAQ) stays() bool   { return true }
func (CardedFAQ) stays() bool    { return true }
func (UnflaggedFAQ) stays() bool { return true }
func (SubmittedFAQ) stays() bool { return true }
func (Noted) stays() bool        { return false }
func (AdoptedScene) stays() bool { return true }
func (WritingScene) stays() bool { return false }
