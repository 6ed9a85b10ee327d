package natsstore

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store/codec"
)

// news is what a record tells that the one before it did not.
type news struct {
	sessions []*desk.Session
	gone     []desk.SessionID
}

// news compares a record with the one known before, nil if none was. The first
// record after a day at rest says at which revision that was.
func (m *mirror) news(ctx context.Context, old, r *record) (n news, err error) {
	known := r.since - 1
	if old != nil {
		known = max(known, old.rev)
		for _, f := range old.refs {
			if r.ref(f.id) < 0 {
				n.gone = append(n.gone, f.id)
			}
		}
	}
	for _, g := range r.gone {
		if g.rev > known && !slices.Contains(n.gone, g.id) {
			n.gone = append(n.gone, g.id)
		}
	}
	if !m.watched() {
		return news{}, nil
	}
	for _, f := range r.refs {
		if f.rev <= known {
			continue
		}
		s := r.session(f.id)
		if s == nil {
			if s, err = m.over(ctx, f); err != nil {
				return n, err
			}
		}
		if s != nil {
			n.sessions = append(n.sessions, s)
		}
	}
	return n, nil
}

// over reads a session that has ended; nil if it was changed again, which is
// then told by a later record.
func (m *mirror) over(ctx context.Context, f ref) (*desk.Session, error) {
	g, err := m.store.newest(ctx, m.store.names.ended(f.opened, f.id))
	if err != nil || len(g.data) == 0 {
		return nil, err
	}
	o, err := overOf(g.data)
	if err != nil || o.gone() || o.rev != f.rev {
		return nil, err
	}
	return codec.Session(o.record)
}
