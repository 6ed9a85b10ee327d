package sockstore

import (
	"bytes"
	"context"
	"errors"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// landed reports whether a change is stored. Right after it everything must be
// as the change has it. When others have changed that customer since, what is
// newer proves nothing any more: then its new entries do, and where it has
// none, everything it brought must still be there. In doubt it is no, which
// makes the caller decide anew.
func landed(ctx context.Context, st store.Store, ch store.Change) (bool, error) {
	c, err := st.Conversation(ctx, ch.Key)
	if err != nil || c.Rev <= ch.Expect {
		return false, err
	}
	fresh := freshOf(ch.Entries)
	if c.Rev > ch.Expect+1 && len(fresh) > 0 {
		return every(ctx, st, fresh, func(ctx context.Context, st store.Store, e desk.Entry) (bool, error) {
			return has(ctx, st, ch.Key, e, sameFact)
		})
	}
	return untouched(ctx, st, ch)
}

func freshOf(entries []desk.Entry) (fresh []desk.Entry) {
	for _, e := range entries {
		if e.Seq == 0 {
			fresh = append(fresh, e)
		}
	}
	return fresh
}

// untouched reports whether all that a change brought is there as it was.
func untouched(ctx context.Context, st store.Store, ch store.Change) (bool, error) {
	ok, err := every(ctx, st, ch.Entries, func(ctx context.Context, st store.Store, e desk.Entry) (bool, error) {
		return has(ctx, st, ch.Key, e, sameEntry)
	})
	if err != nil || !ok {
		return false, err
	}
	if ok, err = every(ctx, st, ch.Sessions, hasSession); err != nil || !ok {
		return false, err
	}
	return every(ctx, st, ch.Gone, isGone)
}

func has(ctx context.Context, st store.Store, k desk.Key, e desk.Entry, same func(stored, e desk.Entry) bool) (bool, error) {
	stored, err := st.Entry(ctx, k, e.Type, e.ID)
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	return err == nil && same(stored, e), err
}

// sameEntry compares all but the number, which the store gives.
func sameEntry(stored, e desk.Entry) bool {
	stored.Seq = e.Seq
	return stored == e
}

// sameFact leaves out what happens to a message after it was written.
func sameFact(stored, e desk.Entry) bool {
	stored.Delivery, stored.Release = e.Delivery, e.Release
	stored.Reason, stored.RemoteID = e.Reason, e.RemoteID
	return sameEntry(stored, e)
}

func hasSession(ctx context.Context, st store.Store, s *desk.Session) (bool, error) {
	stored, err := st.Session(ctx, s.ID)
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	return err == nil && bytes.Equal(codec.AppendSession(nil, stored), codec.AppendSession(nil, s)), err
}

func isGone(ctx context.Context, st store.Store, id desk.SessionID) (bool, error) {
	_, err := st.Session(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return true, nil
	}
	return false, err
}

// docsLanded reports whether documents are stored: each has the value, or is
// removed, at another revision than it was made from.
func docsLanded(ctx context.Context, st store.Store, docs []store.Doc) (bool, error) {
	return every(ctx, st, docs, docLanded)
}

func docLanded(ctx context.Context, st store.Store, d store.Doc) (bool, error) {
	stored, err := st.Docs(ctx, d.Kind)
	if err != nil {
		return false, err
	}
	for _, o := range stored {
		if o.ID == d.ID {
			return d.Value != nil && o.Rev != d.Rev && bytes.Equal(o.Value, d.Value), nil
		}
	}
	return d.Value == nil, nil
}
