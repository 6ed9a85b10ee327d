package natsstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// Conversation reads where the log of a customer stands.
func (s *Store) Conversation(ctx context.Context, k desk.Key) (c store.Conversation, err error) {
	c.Key = k
	err = s.reading(ctx, "read a customer", func(ctx context.Context) error {
		r, err := s.record(ctx, k)
		if err == nil {
			c.Rev, c.Last, c.Latest = r.rev, r.last, r.session(r.latest())
		}
		return err
	})
	return c, err
}

// Sessions lists all sessions of a customer, oldest first.
func (s *Store) Sessions(ctx context.Context, k desk.Key) (list []*desk.Session, err error) {
	err = s.reading(ctx, "read the sessions of a customer", func(ctx context.Context) error {
		return s.whole(ctx, k, func(r *record, from reader) error {
			list, err = r.sessions(from)
			return err
		})
	})
	return list, err
}

// sessions are all of a record, oldest first.
func (r *record) sessions(from reader) ([]*desk.Session, error) {
	list := make([]*desk.Session, len(r.refs))
	var others []ref
	for i, f := range r.refs {
		if list[i] = r.session(f.id); list[i] == nil {
			others = append(others, f)
		}
	}
	if len(others) == 0 {
		return list, nil
	}
	read, err := from.overs(others)
	if err != nil {
		return nil, err
	}
	for i := range list {
		if list[i] == nil {
			list[i], read = read[0], read[1:]
		}
	}
	return list, nil
}

// Session finds a session by its id.
func (s *Store) Session(ctx context.Context, id desk.SessionID) (found *desk.Session, err error) {
	err = s.reading(ctx, "find session "+string(id), func(ctx context.Context) error {
		g, err := s.present(ctx, s.names.session(id))
		if err != nil {
			return err
		}
		if len(g.data) == 0 {
			return store.ErrNotFound
		}
		o, err := ownerOf(g.data)
		if err != nil {
			return err
		}
		return s.whole(ctx, o.key, func(r *record, from reader) error {
			found, err = r.find(id, from)
			return err
		})
	})
	return found, err
}

func (r *record) find(id desk.SessionID, from reader) (*desk.Session, error) {
	i := r.ref(id)
	if i < 0 {
		return nil, store.ErrNotFound
	}
	if s := r.session(id); s != nil {
		return s, nil
	}
	return from.over(r, r.refs[i])
}
