package boltstore

import (
	"cmp"
	"context"
	"slices"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// Conversation reads where the log of a customer stands.
func (s *Store) Conversation(ctx context.Context, k desk.Key) (c store.Conversation, err error) {
	c.Key = k
	err = s.view(ctx, "read a customer", func(t tables) error {
		known, ok, err := t.find(k)
		if err != nil || !ok {
			return err
		}
		c.Rev, c.Last = known.rev, known.last
		if known.latest.id != "" {
			c.Latest, err = t.session(codec.NewReader(), sessionKey(nil, known.latest.opened, known.latest.id))
		}
		return err
	})
	return c, err
}

// Sessions lists all sessions of a customer, oldest first.
func (s *Store) Sessions(ctx context.Context, k desk.Key) (list []*desk.Session, err error) {
	err = s.view(ctx, "read the sessions of a customer", func(t tables) error {
		c, ok, err := t.find(k)
		if err != nil || !ok {
			return err
		}
		list, err = t.sessions(c.number)
		return err
	})
	return list, err
}

// Session finds a session by its id.
func (s *Store) Session(ctx context.Context, id desk.SessionID) (found *desk.Session, err error) {
	err = s.view(ctx, "find session "+string(id), func(t tables) error {
		w, ok, err := t.where(id)
		if err != nil {
			return err
		}
		if !ok {
			return store.ErrNotFound
		}
		found, err = t.session(codec.NewReader(), sessionKey(nil, w.opened, id))
		return err
	})
	return found, err
}

// session reads a session by its key, open or closed.
func (t tables) session(d *codec.Reader, key []byte) (*desk.Session, error) {
	v := t.get(tableOpen, key)
	if v == nil {
		v = t.get(tableClosed, key)
	}
	if v == nil {
		return nil, errBad("session", string(key[8:]))
	}
	return d.Session(v)
}

// sessions reads all sessions of a customer. Of two that began at the same
// instant the one with fewer visits before it is the older one.
func (t tables) sessions(n number) ([]*desk.Session, error) {
	var list []*desk.Session
	d := codec.NewReader()
	prefix := n.append(nil)
	c := t.of(tableHistory).Cursor()
	for k, _ := c.Seek(prefix); within(k, prefix); k, _ = c.Next() {
		s, err := t.session(d, k[numberSize:])
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	slices.SortStableFunc(list, func(a, b *desk.Session) int {
		return cmp.Or(cmp.Compare(a.OpenedAt, b.OpenedAt), cmp.Compare(a.Visit, b.Visit))
	})
	return list, nil
}

// whereabouts says whose a session is and when it began, which is all that is
// needed to find it.
type whereabouts struct {
	owner  number
	opened desk.Instant
}

func (w whereabouts) append(b []byte) []byte { return appendInstant(w.owner.append(b), w.opened) }

func (t tables) where(id desk.SessionID) (w whereabouts, ok bool, err error) {
	if id == "" {
		return w, false, nil
	}
	v := t.get(tableWhere, []byte(id))
	if v == nil {
		return w, false, nil
	}
	if len(v) != numberSize+8 {
		return w, false, errBad("session", id)
	}
	return whereabouts{numberOf(v), instantOf(v[numberSize:])}, true, nil
}
