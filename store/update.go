package store

import (
	"context"
	"fmt"

	"tend/desk"
)

// Ref names an entry of a customer's log.
type Ref struct {
	Type desk.EntryType
	ID   desk.MessageID
}

// RefOf names an entry.
func RefOf(e desk.Entry) Ref { return Ref{e.Type, e.ID} }

// Alter says what becomes of a stored entry. Like [Decide] it may be called
// again. An entry that comes back unchanged in its delivery is not stored.
type Alter func(e desk.Entry) (desk.Entry, error)

// Update changes stored entries of one customer together: their delivery, or
// their withdrawal, what they answer, or that one fails which had arrived, which
// folds the log anew. It gives the customer's latest
// session afterwards. A ref that is not there is ErrNotFound.
func Update(ctx context.Context, st Store, r desk.Rules, k desk.Key, refs []Ref, alter Alter) (*desk.Session, error) {
	return retry(ctx, st, k, func(c Conversation) (*outcome, error) {
		entries, anew, err := altered(ctx, st, k, refs, alter)
		if err != nil || len(entries) == 0 {
			return nil, err
		}
		if anew {
			return refold(ctx, st, r, c, entries)
		}
		return settle(ctx, st, c, entries)
	})
}

func altered(ctx context.Context, st Store, k desk.Key, refs []Ref, alter Alter) (out []desk.Entry, anew bool, err error) {
	for _, ref := range refs {
		old, err := st.Entry(ctx, k, ref.Type, ref.ID)
		if err != nil {
			return nil, false, fmt.Errorf("read message %s: %w", ref.ID, err)
		}
		e, err := alter(old)
		if err != nil {
			return nil, false, err
		}
		if e != old {
			out = append(out, e)
			anew = anew || folds(desk.Swap{Old: old, New: e})
		}
	}
	return out, anew, nil
}

// folds reports whether a log has to be folded anew when an entry changes.
func folds(w desk.Swap) bool {
	return w.New.Delivery == desk.Withdrawn || w.New.Answers != w.Old.Answers || w.New.Pending() && !w.Old.Pending()
}

// settle brings the sessions up to date in which the delivery of a message
// changed. Nothing is folded: no clock depends on delivery.
func settle(ctx context.Context, st Store, c Conversation, entries []desk.Entry) (*outcome, error) {
	sessions, err := st.Sessions(ctx, c.Key)
	if err != nil {
		return nil, err
	}
	var changed []*desk.Session
	latest := c.Latest
	for _, s := range sessions {
		t := s
		for _, e := range entries {
			if has(t, e.ID) {
				t = desk.Settle(t, e)
			}
		}
		if t != s {
			changed = append(changed, t)
			if latest != nil && t.ID == latest.ID {
				latest = t
			}
		}
	}
	return change(c, entries, changed, latest), nil
}

func has(s *desk.Session, id desk.MessageID) bool {
	for _, o := range s.Pending {
		if o.ID == id {
			return true
		}
	}
	return false
}
