package chatwoot

import (
	"context"
	"errors"

	"tend/feed"
)

const (
	// mostDenied is how often in a row the messages of one conversation may not
	// be read before the others go on without it.
	mostDenied = 8
	// mostOwed bounds the conversations of which that is remembered.
	mostOwed = 500
	// fromHistory is in the place of a message's number where nothing of the
	// conversation was read yet.
	fromHistory = 0
)

// passOver reports whether a conversation whose messages cannot be read is to
// be left out for now: one that is gone, and one that fails again and again
// while the others can be read. What was to be read of it from that number on
// is owed. err nil pays it off.
func (r *run) passOver(ctx context.Context, display, from int64, err error) bool {
	switch {
	case err == nil, absent(err):
		delete(r.denied, display)
		delete(r.owed, display)
		return err != nil
	case ctx.Err() != nil || ofAll(err):
		return false
	}
	if _, owed := r.owed[display]; owed {
		return true
	}
	if r.denied[display]++; r.denied[display] < mostDenied {
		return false
	}
	if len(r.owed) < mostOwed {
		r.owed[display] = from
		r.o.Log.Warn("a conversation that Chatwoot lists cannot be read", "feed", r.o.Name, "conversation", display, "err", err)
	}
	return true
}

// ofAll reports whether a failure is not about one conversation.
func ofAll(err error) bool {
	return feed.Wait(err) > 0 || errors.Is(err, feed.ErrUnauthorized)
}

// owes is the number to read a conversation from, at most the one given.
func (r *run) owes(display, from int64) int64 {
	if owed, ok := r.owed[display]; ok {
		return min(owed, from)
	}
	return from
}

// unread reads the messages of a conversation from a number on.
func (r *run) unread(ctx context.Context, c conversation, from int64) ([]message, error) {
	if _, owed := r.owed[int64(c.ID)]; owed && from == fromHistory {
		return r.api.history(ctx, c)
	}
	return r.api.since(ctx, int64(c.ID), from)
}

// payOff tries the conversations once more that are owed and are not among
// those just read.
func (r *run) payOff(ctx context.Context, read []conversation) error {
	rest := map[int64]bool{}
	for display := range r.owed {
		rest[display] = true
	}
	for _, c := range read {
		delete(rest, int64(c.ID))
	}
	for _, display := range sorted(rest) {
		if err := r.payOne(ctx, display); err != nil {
			return err
		}
	}
	r.warnAgain()
	return nil
}

func (r *run) payOne(ctx context.Context, display int64) error {
	c, err := r.api.conversation(ctx, display)
	if _, ok := r.follows(c); err == nil && ok {
		return r.reread(ctx, c)
	}
	if r.passOver(ctx, display, r.owed[display], err) {
		return nil
	}
	return err
}
