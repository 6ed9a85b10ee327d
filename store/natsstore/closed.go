package natsstore

import (
	"cmp"
	"context"
	"slices"

	"tend/desk"
	"tend/store/codec"
)

// Closed calls fn for every ended session opened in [from, to), oldest first. A
// month is read at a time, or a day.
func (s *Store) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	return s.reading(ctx, "read closed sessions", func(ctx context.Context) error {
		parts, err := s.parts(ctx, from, to)
		if err != nil {
			return err
		}
		for _, when := range parts {
			list, err := s.oversOf(ctx, when, from, to)
			if err != nil {
				return err
			}
			if more, err := give(ctx, list, fn); err != nil || !more {
				return err
			}
		}
		return nil
	})
}

// parts are the months and days to read for the ended sessions of [from, to), in
// their order.
func (s *Store) parts(ctx context.Context, from, to desk.Instant) (list []string, err error) {
	months, err := s.months(ctx, ofOvers, from, to)
	for _, when := range months {
		list = append(list, days(when, from, to)...)
	}
	return list, err
}

// oversOf reads the sessions of a month or a day that have ended, oldest first.
func (s *Store) oversOf(ctx context.Context, when string, from, to desk.Instant) ([]over, error) {
	found := overs{}
	_, err := s.scanBare(ctx, s.names.overs(when), func(b []byte) error {
		return found.take(b, from, to)
	})
	if err != nil {
		return nil, err
	}
	list := make([]over, 0, len(found))
	for _, o := range found {
		list = append(list, o)
	}
	slices.SortFunc(list, func(a, b over) int {
		return cmp.Or(cmp.Compare(a.opened, b.opened), cmp.Compare(a.id, b.id))
	})
	return list, nil
}

// overs are sessions that have ended, each where it is stored.
type overs map[overName]over

type overName struct {
	id     desk.SessionID
	opened desk.Instant
}

// take adds what was read, or takes away what is gone.
func (list overs) take(b []byte, from, to desk.Instant) error {
	o, err := overOf(b)
	if err != nil || !within(o.opened, from, to) {
		return err
	}
	name := overName{o.id, o.opened}
	if o.gone() {
		delete(list, name)
	} else {
		list[name] = o
	}
	return nil
}

func within(at, from, to desk.Instant) bool { return at >= from && (to == 0 || at < to) }

func give(ctx context.Context, list []over, fn func(*desk.Session) bool) (more bool, err error) {
	d := codec.NewReader()
	for _, o := range list {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		one, err := d.Session(o.record)
		if err != nil || !fn(one) {
			return false, err
		}
	}
	return true, nil
}
