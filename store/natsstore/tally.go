package natsstore

import (
	"context"
	"errors"

	"tend/desk"
	"tend/store/codec"
)

// Tally calls fn for every session opened in [from, to).
//
// Sessions that have ended are read first, those at hand after them. Of every
// customer who changed lately the record at hand tells which sessions there are
// and at which revision, so what was read before is of the same state, or is
// found not to be.
func (s *Store) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	return s.reading(ctx, "tally sessions", func(ctx context.Context) error {
		t, err := s.gather(ctx, from, to)
		for errors.Is(err, errTorn) && pause(ctx, firstWait) {
			t, err = s.gather(ctx, from, to)
		}
		if err != nil {
			return err
		}
		return t.give(ctx, fn)
	})
}

// tallying is what a tally has gathered.
type tallying struct {
	items []byte          // of those that have ended; see codec.AppendTallyItem
	whole []*desk.Session // the others
}

func (s *Store) gather(ctx context.Context, from, to desk.Instant) (*tallying, error) {
	parts, err := s.parts(ctx, from, to)
	if err != nil {
		return nil, err
	}
	found := overs{}
	for _, when := range parts {
		_, err := s.scanBare(ctx, s.names.overs(when), func(b []byte) error { return found.take(b, from, to) })
		if err != nil {
			return nil, err
		}
	}
	t := &tallying{}
	var torn error
	if err := s.mirror.synced(ctx, func() { torn = t.join(s.mirror.customers, found, from, to) }); err != nil {
		return nil, err
	}
	return t, torn
}

// join puts what was read and what is at hand together.
func (t *tallying) join(customers map[string]*record, found overs, from, to desk.Instant) error {
	read := map[desk.SessionID]uint64{}
	for _, o := range found {
		if r := customers[o.place]; r != nil {
			if i := r.ref(o.id); i < 0 || r.refs[i].opened != o.opened || r.session(o.id) != nil {
				continue
			}
			read[o.id] = o.rev
		}
		t.items = codec.AppendTallyItem(t.items, []byte(o.id), o.tally)
	}
	for _, r := range customers {
		for _, f := range r.refs {
			if !within(f.opened, from, to) {
				continue
			}
			if s := r.session(f.id); s != nil {
				t.whole = append(t.whole, s)
			} else if read[f.id] != f.rev {
				return errTorn
			}
		}
	}
	return nil
}

func (t *tallying) give(ctx context.Context, fn func(*desk.Session) bool) error {
	one, d := &desk.Session{}, codec.NewReader()
	look := func(s *desk.Session) bool { return ctx.Err() == nil && fn(s) }
	more, err := d.Tallies(t.items, one, look)
	if err != nil || !more {
		return ctx.Err()
	}
	var b []byte
	for _, s := range t.whole {
		b = codec.AppendTally(b[:0], s)
		if err := d.Tally([]byte(s.ID), b, one); err != nil {
			return err
		}
		if !look(one) {
			return ctx.Err()
		}
	}
	return ctx.Err()
}
