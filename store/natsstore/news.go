package natsstore

import (
	"context"
	"errors"
	"slices"

	"tend/desk"
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
			if s, err = m.over(ctx, r, f); err != nil {
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
// then told by a later record. Where there is none, who answered was behind,
// such as a server that does not know yet that another one decides: errTorn.
func (m *mirror) over(ctx context.Context, r *record, f ref) (*desk.Session, error) {
	g, err := m.store.newest(ctx, m.store.names.ended(f.opened, f.id))
	if err != nil {
		return nil, err
	}
	s, err := overAt(g, f, m.reads)
	if !errors.Is(err, errTorn) {
		return s, err
	}
	now, err := m.store.recordBy(ctx, r.key, m.store.newest)
	if err == nil && now.rev <= r.rev {
		err = errTorn
	}
	return nil, err
}
