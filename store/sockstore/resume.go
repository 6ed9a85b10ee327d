package sockstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// resume lets a listing that was interrupted go on where it was. The listing
// is in the order of time, or against it; of what has the same time it knows
// what was given.
type resume[N comparable] struct {
	backwards bool
	at        desk.Instant
	seen      map[N]bool
	again     bool // the listing began anew
	any       bool
}

// next reports whether an element is to be given.
func (r *resume[N]) next(at desk.Instant, name N) bool {
	switch {
	case r.any && at == r.at:
		if r.again && r.seen[name] {
			return false
		}
	case r.again && r.before(at):
		return false
	default:
		r.at, r.any, r.again = at, true, false
		r.forget()
	}
	r.seen[name] = true
	return true
}

func (r *resume[N]) forget() {
	if r.seen == nil {
		r.seen = map[N]bool{}
	}
	clear(r.seen)
}

func (r *resume[N]) before(at desk.Instant) bool {
	if r.backwards {
		return at > r.at
	}
	return at < r.at
}

// list makes a call that gives elements, again if need be.
func (r *resume[N]) list(ctx context.Context, s *shared, call func(store.Store) error) error {
	return s.do(ctx, func(st store.Store) error {
		err := call(st)
		r.again = r.any
		return err
	})
}

// Closed implements store.Store.
func (s *shared) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	var r resume[desk.SessionID]
	return r.list(ctx, s, func(st store.Store) error {
		return st.Closed(ctx, max(from, r.at), to, func(v *desk.Session) bool {
			return !r.next(v.OpenedAt, v.ID) || fn(v)
		})
	})
}

// spot names an entry of the whole desk.
type spot struct {
	key desk.Key
	seq uint64
}

// Log implements store.Store.
func (s *shared) Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error {
	var r resume[spot]
	return r.list(ctx, s, func(st store.Store) error {
		return st.Log(ctx, max(from, r.at), to, func(k desk.Key, e desk.Entry) bool {
			return !r.next(e.At, spot{k, e.Seq}) || fn(k, e)
		})
	})
}

// Search implements store.Store.
func (s *shared) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	r := resume[spot]{backwards: true}
	return r.list(ctx, s, func(st store.Store) error {
		return st.Search(ctx, q, func(h store.Hit) bool {
			return !r.next(h.Entry.At, spot{h.Key, h.Entry.Seq}) || fn(h)
		})
	})
}
