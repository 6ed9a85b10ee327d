package store

import (
	"context"

	"tend/desk"
)

// Target is the session an action is meant for: what somebody had on screen
// or named on the command line.
type Target struct {
	Key     desk.Key
	Session desk.SessionID
}

// TargetOf names a session.
func TargetOf(s *desk.Session) Target { return Target{s.Key(), s.ID} }

// Act carries out an action of package desk on a session. rule sees the newest
// state of the session, closed if its idle time is over at now, and says what
// to add to the log; it may be called again. A session that is no longer its
// customer's latest has ended: desk.ErrClosed. The refs name what was added,
// for a later [Update].
func Act(ctx context.Context, st Store, r desk.Rules, t Target, now desk.Instant,
	rule func(*desk.Session) ([]desk.Entry, error)) (s *desk.Session, refs []Ref, err error) {
	s, err = Append(ctx, st, r, t.Key, func(c Conversation) ([]desk.Entry, error) {
		refs = nil
		if c.Latest == nil {
			return nil, ErrNotFound
		}
		if c.Latest.ID != t.Session {
			return nil, desk.ErrClosed
		}
		entries, err := rule(r.AsOf(c.Latest, now))
		for _, e := range entries {
			refs = append(refs, RefOf(e))
		}
		return entries, err
	})
	return s, refs, err
}

// Withdraw takes back what an action added: activities, and messages that are
// still held. If one of the messages has gone out nothing is taken back and
// the error is desk.ErrGone.
func Withdraw(ctx context.Context, st Store, r desk.Rules, k desk.Key, refs []Ref) (*desk.Session, error) {
	return Update(ctx, st, r, k, refs, desk.Withdraw)
}
