package feed

import (
	"context"

	"tend/desk"
)

// Deliverer hands replies to one platform. Its methods may be called from
// several goroutines, though never twice at once for the same customer, and
// must return soon after their context has ended.
type Deliverer interface {
	// Deliver hands over one message. Entry.ID is the same in every attempt;
	// a platform that knows idempotency keys should be given it as one. A nil
	// error means the platform has the message. Errors: see the errors of
	// this package. A context that ends during the call leaves the outcome
	// open and is ErrUncertain unless nothing had left this machine yet.
	Deliver(ctx context.Context, k desk.Key, e desk.Entry) (Receipt, error)

	// Lookup asks the platform whether it has a message whose delivery was
	// interrupted. false without an error means surely absent: it is not
	// there, and no earlier call can still bring it there. Where that cannot be
	// said yet, the error is a *RetryAfter. A platform that cannot tell is
	// ErrUncertain, for good, or ErrRepeat where it counts a message once that
	// comes twice; any other error is tried again.
	Lookup(ctx context.Context, q Question) (Receipt, bool, error)
}

// Question asks for a message of ours.
type Question struct {
	Key   desk.Key
	Entry desk.Entry
	// Known are the platform's ids of the messages to this customer that are
	// accounted for: none of them is the one that is asked for.
	Known map[string]bool
}

// Receipt is what a platform says about a message it has.
type Receipt struct {
	RemoteID string       // the platform's id; empty where it gives none
	At       desk.Instant // when the platform took it; zero where it does not say
}
