package feedtest

import (
	"testing"

	"tend/desk"
	"tend/feed"
)

// Platform is a simulated platform: what the suite needs of it. Its methods
// may be called from several goroutines.
type Platform interface {
	// Traits says what it can do. It is the same at any time.
	Traits() Traits
	// Shop is the desk's shop that the connection will serve.
	Shop() desk.ShopID
	// Key is what the desk will call a customer.
	Key(customer string) desk.Key
	// Write lets a customer write, who is new or known, and pushes it if the
	// platform pushes. It gives the platform's id of the message, which is the
	// entry's id on the desk. Where Traits.Receives is false it does nothing.
	Write(customer, text string) (remoteID string)
	// WriteAs lets somebody else of the shop answer at the platform. Where
	// Traits.Staff is false it does nothing.
	WriteAs(staff, customer, text string) (remoteID string)
	// Delivered lists the texts of ours that reached a customer, in order;
	// those of WriteAs are none of ours.
	Delivered(customer string) []string
	// Faults are the ones of this platform's API and pushes.
	Faults() *Faults
	// Connect makes a new connection, as after a restart of the program.
	// Nothing but files may be kept from an earlier one.
	Connect(t testing.TB, clock feed.Clock) feed.Connection
	// Push says whether pushes (webhooks, a websocket) work, which they do at
	// first. Where Traits.Push is false it does nothing.
	Push(on bool)
}

// Make builds a platform without customers for one test. It is on the clock
// given, also in the times of its messages.
type Make func(t testing.TB, clock feed.Clock) Platform

// Traits is what a platform can do, as far as its promises differ.
type Traits struct {
	// Send matches the calls that deliver a message; see Faults.Next.
	Send string
	// Receives: customers' messages come through the connection.
	Receives bool
	// Push: messages come without being asked for, while Platform.Push is on.
	Push bool
	// Staff: others of the shop may answer at the platform, and are seen.
	Staff bool
	// Names: messages carry the customer's name.
	Names bool
	// Own: our own messages come back as arrivals, recognisable by their
	// RemoteID, or by their Echo if Echo is true.
	Own, Echo bool
	// Idempotent: the platform knows a message that is delivered twice, so
	// that a send whose answer was lost is simply made again.
	Idempotent bool
	// Undecidable: a send that is not found after its answer was lost stays
	// unconfirmed, since it may still come.
	Undecidable bool
	// Refuses: 401 and 403 to a send are the last word about that message. It
	// excludes Idempotent: where a send is made again without knowing of the
	// one before, a token that ended meanwhile says nothing about that one.
	Refuses bool
	// Forbidden: a 403 to reading passes, and does not end as
	// feed.ErrUnauthorized.
	Forbidden bool
}
