package feed

import "context"

// Checker is a connection that can try its own settings against the platform.
type Checker interface {
	// Check tries everything a desk needs, one after the other, and stops
	// where going on makes no sense. It changes nothing at the platform.
	Check(ctx context.Context) []Finding
}

// Finding is one thing that was tried. Its words are for people.
type Finding struct {
	What string // what was tried: "Token", "Customer service permission"
	Err  error  // nil: it works; a *Plain says what is wrong
	Note string // what was found where it works: "2 shops: …"; may be empty
	Mend string // what to do where it does not
}
