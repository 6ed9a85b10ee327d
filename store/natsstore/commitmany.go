package natsstore

import (
	"context"
	"math/rand/v2"
	"slices"

	"tend/store"
)

// mostTogether bounds the bytes of a batch with several changes.
const mostTogether = 4 << 20

// commitMany stores changes many in a batch. A batch that is refused stores
// nothing, and then they are stored one by one, so that it comes to the same as
// if they always were.
func (s *Store) commitMany(ctx context.Context, changes []store.Change) error {
	ids := make([]uint64, len(changes))
	for i := range ids {
		ids[i] = rand.Uint64()
	}
	if err := s.prefetch(ctx, changes); err != nil {
		return err
	}
	for len(changes) > 0 {
		n, done := s.together(ctx, changes, ids)
		for i := 0; i < n && !done; i++ {
			if err := s.commit(ctx, &changes[i], ids[i]); err != nil {
				return err
			}
		}
		changes, ids = changes[n:], ids[n:]
		if err := ctx.Err(); err != nil && len(changes) > 0 {
			return err
		}
	}
	return nil
}

// together stores as many of the changes as go into one batch. Where it says
// that it has not, the first n are to be stored one by one.
func (s *Store) together(ctx context.Context, changes []store.Change, ids []uint64) (n int, done bool) {
	var list []message
	var plans []*plan
	var ends []int
	written, size := map[string]bool{}, 0
	for n < len(changes) {
		part, p := s.oneOf(ctx, &changes[n], ids[n])
		part = slices.DeleteFunc(part, func(m message) bool { return m.month && written[m.subject] })
		for _, m := range part {
			size += len(m.data)
		}
		if p == nil || len(list)+len(part) > mostInBatch || (n > 0 && size > mostTogether) || overlaps(written, part) {
			break
		}
		n++
		list, plans, ends = append(list, part...), append(plans, p), append(ends, len(list)+len(part))
	}
	if n < 2 {
		return 1, false
	}
	last, err := s.putOnce(ctx, list)
	if err != nil {
		return n, false
	}
	s.calendar.note(list)
	for i, p := range plans {
		s.learn(p, list[ends[i]-1].data, last-uint64(len(list)-ends[i]))
	}
	return n, true
}

// oneOf plans a change; nil where something is the matter with it, which is
// found out when it is stored by itself.
func (s *Store) oneOf(ctx context.Context, ch *store.Change, id uint64) ([]message, *plan) {
	r, ok := s.records.get(place(ch.Key))
	if !ok {
		var err error
		if r, err = s.record(ctx, ch.Key); err != nil {
			return nil, nil
		}
	}
	p, err := planOf(reader{s, ctx}, r, ch, id)
	if err != nil {
		return nil, nil
	}
	return s.unnoted(p.messages(s.names, nil)), p
}

// overlaps reports whether one of the messages writes what is written already,
// and notes them.
func overlaps(written map[string]bool, part []message) bool {
	for _, m := range part {
		if written[m.subject] {
			return true
		}
	}
	for _, m := range part {
		written[m.subject] = true
	}
	return false
}

// prefetch reads the records that are not at hand, many at once.
func (s *Store) prefetch(ctx context.Context, changes []store.Change) error {
	var subjects []string
	for _, ch := range changes {
		who := place(ch.Key)
		if r, ok := s.records.get(who); !ok || r.rev != ch.Expect {
			subjects = append(subjects, s.names.active(who), s.names.atRest(who))
		}
	}
	if len(subjects) == 0 {
		return nil
	}
	found, err := s.several(ctx, subjects, got{})
	if err != nil {
		return err
	}
	for _, ch := range changes {
		s.keep(ch, found)
	}
	return nil
}

func (s *Store) keep(ch store.Change, found map[string]got) {
	who := place(ch.Key)
	if r, ok := s.records.get(who); ok && r.rev == ch.Expect {
		return
	}
	var r *record
	var err error
	if g, ok := found[s.names.active(who)]; ok {
		r, err = recordOf(g.data, g.seq)
	} else {
		r, err = s.resting(ch.Key, found[s.names.atRest(who)], nil)
	}
	if err == nil {
		s.records.put(who, r)
	}
}
