package feed

import (
	"context"

	"tend/desk"
)

// Connection is one account at a platform. It keeps nothing on disk but its own
// credentials: where it was is a cursor that the desk keeps.
//
// Receive and the methods of Deliverer may run at the same time.
type Connection interface {
	Deliverer

	// Receive hands over what happens at the platform until the context ends
	// or the connection fails, and says why it ended. It is called again after
	// a wait, with the same or another Desk. It begins after the cursor of the
	// desk; what it hands over twice counts once.
	//
	// Before it says Current(true) it has told the shops it serves, and has
	// handed over all that happened while it was away. It takes that back with
	// Current(false) as soon as it cannot be sure any more.
	Receive(ctx context.Context, d Desk) error
}

// Mirror is a Connection that tells the platform what becomes of a session.
type Mirror interface {
	// Mirror brings the platform's conversation to a state. It is idempotent,
	// and does nothing where the platform has that state already. Errors as
	// of Deliver; ErrRefused is not tried again.
	Mirror(ctx context.Context, k desk.Key, s State) error
}

// Settled is a Connection whose settings name its shops. So it is known from the
// start, and with a platform that cannot be reached, that their replies go there.
type Settled interface {
	// Serves lists them; what the platform can do may be left out.
	Serves() []Shop
}

// State is what a desk knows of a customer's latest session and the platform
// may want to know, too.
type State struct {
	Session  desk.SessionID
	Assignee desk.AgentID // empty: nobody
	Closed   bool         // by a person; sessions that went idle are not told
	By       desk.AgentID // who closed it
}

// Desk is a desk as a connection sees it. Its methods may be called from any
// goroutine.
type Desk interface {
	// Cursor is what was kept last with Take; empty at the very beginning.
	Cursor(ctx context.Context) (string, error)

	// Take stores what a batch holds, and its cursor after that. When it
	// returns nil all of it is stored and survives a killed process. What is
	// on the desk already is left out. On an error some of it may be stored;
	// hand the batch over again. An arrival the desk can never take (without
	// an id, or older than its first customer message) is logged and left out.
	Take(ctx context.Context, b Batch) error

	// Current says whether everything that happened until now was handed over.
	// Replies go out only while it was. A connection begins without.
	Current(is bool)

	// Warn puts a sentence beside the connection's state, for something that
	// works badly or will stop working; the empty one takes it away. The codes
	// say the same for screens in other languages.
	Warn(sentence string, codes ...desk.Cause)
}

// Batch is something that happened at a platform. Any part may be empty.
type Batch struct {
	Shops    []Shop       // shops served, as they are now; one that was told stays
	Agents   []desk.Agent // people of the platform: ID and Name; known ones keep what the desk knows
	Arrivals []Arrival
	Reports  []Report
	Reaches  []Reached
	Figures  []desk.Figures
	// Replies are the prepared answers the platform offers, all of them; nil
	// leaves those told before.
	Replies []desk.QuickReply
	// Cursor is kept after all else is stored; empty leaves the one before.
	Cursor string
}

// Shop is a shop a connection serves. Empty fields of the desk.Shop leave what
// the desk knows.
type Shop struct {
	desk.Shop
	Can desk.Abilities
}

// Arrival is an entry of a customer's log as the platform tells it: a message
// with the platform's id, or an assignment, closing or mark that somebody made
// there.
type Arrival struct {
	Key   desk.Key
	Entry desk.Entry
	// Echo is the id the desk gave a message of its own, where the platform
	// gives it back. Without it a message of ours is known by its RemoteID, or
	// by its text while it is not known whether it arrived.
	Echo desk.MessageID
	// Others: somebody else wrote it, as the platform says. It is none of the
	// desk's, whatever its text, unless its ids say otherwise.
	Others bool
}

// Report is what became of a message of ours after Deliver had returned.
type Report struct {
	Key      desk.Key
	RemoteID string
	Failed   bool   // it did not reach the customer after all
	Reason   string // why; the platform's words, raw
}

// Reached says whether a customer can be written to.
type Reached struct {
	Key   desk.Key
	Reach desk.Reach
}
