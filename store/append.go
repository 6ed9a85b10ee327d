package store

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
)

// attempts bounds how often a change is decided anew. Every lost round was won
// by somebody else, so this many in a row does not happen by itself.
const attempts = 1000

// Decide says what to add to a customer's log. It is called again whenever
// somebody else was faster, so it must be free of side effects; the
// conversation it sees is the newest. Returning no entries changes nothing.
type Decide func(c Conversation) ([]desk.Entry, error)

// Append adds entries to a customer's log, folded by the rules, and gives the
// customer's latest session afterwards (nil if there is none). Entries the
// log already has, by their id, are left out. Entries that turn up late take
// their place by their time.
func Append(ctx context.Context, st Store, r desk.Rules, k desk.Key, decide Decide) (*desk.Session, error) {
	return retry(ctx, st, k, func(c Conversation) (*outcome, error) {
		entries, err := decide(c)
		if err != nil || len(entries) == 0 {
			return nil, err
		}
		return plan(ctx, st, r, c, entries)
	})
}

// CloseIdle ends the customer's latest session if its idle time is over.
func CloseIdle(ctx context.Context, st Store, r desk.Rules, k desk.Key, now desk.Instant) (*desk.Session, error) {
	return retry(ctx, st, k, func(c Conversation) (*outcome, error) {
		if c.Latest == nil {
			return nil, nil
		}
		f := desk.NewFolder(r, k, c.Latest)
		f.CloseIdle(now)
		if len(f.Changed()) == 0 {
			return nil, nil
		}
		return change(c, nil, f.Changed(), f.Latest()), nil
	})
}

// retry reads, decides and commits until nobody comes in between. A nil outcome
// means there is nothing to do.
func retry(ctx context.Context, st Store, k desk.Key, make func(Conversation) (*outcome, error)) (*desk.Session, error) {
	for range attempts {
		c, err := st.Conversation(ctx, k)
		if err != nil {
			return nil, fmt.Errorf("read customer %s of shop %s: %w", k.Customer, k.Shop, err)
		}
		o, err := make(c)
		if err != nil || o == nil {
			return c.Latest, err
		}
		err = st.Commit(ctx, o.Change)
		if err == nil {
			return o.latest, nil
		}
		if !again(err) {
			return nil, fmt.Errorf("change customer %s of shop %s: %w", k.Customer, k.Shop, err)
		}
	}
	return nil, fmt.Errorf("change customer %s of shop %s: %w", k.Customer, k.Shop, ErrConflict)
}

// again reports whether deciding anew can help: somebody was faster, or a
// message came in by another way meanwhile.
func again(err error) bool {
	var dup *DuplicateError
	return errors.Is(err, ErrConflict) || errors.As(err, &dup)
}
