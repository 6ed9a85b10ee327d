package store

import (
	"context"

	"tend/desk"
)

// Instead is [Act] with a reply that takes the place of an earlier one: what
// the rule adds and what desk.Replace makes of the old reply are one change, so
// that never both of them can go out. Errors beside those of Act: desk.ErrGone
// if the old reply is on its way or has arrived, and nothing was done;
// ErrNotFound if it is not there.
func Instead(ctx context.Context, st Store, r desk.Rules, t Target, old Ref, now desk.Instant,
	rule func(*desk.Session) ([]desk.Entry, error)) (s *desk.Session, refs []Ref, err error) {
	s, err = retry(ctx, st, t.Key, func(c Conversation) (*outcome, error) {
		refs = nil
		if c.Latest == nil {
			return nil, ErrNotFound
		}
		if c.Latest.ID != t.Session {
			return nil, desk.ErrClosed
		}
		entries, _, err := altered(ctx, st, t.Key, []Ref{old}, desk.Replace)
		if err != nil {
			return nil, err
		}
		added, err := rule(r.AsOf(c.Latest, now))
		if err != nil {
			return nil, err
		}
		for _, e := range added {
			refs = append(refs, RefOf(e))
		}
		if added, err = unknown(ctx, st, t.Key, added); err != nil {
			return nil, err
		}
		return refold(ctx, st, r, c, append(entries, added...))
	})
	return s, refs, err
}
