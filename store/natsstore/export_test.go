package natsstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// ActiveSubject is where the record of a customer is while it is at hand.
func ActiveSubject(name string, k desk.Key) string { return namesOf(name).active(place(k)) }

// StageOnly does what a large change does before the change itself is stored,
// as if the process had ended then.
func StageOnly(ctx context.Context, s *Store, ch store.Change) error {
	c := &committing{Store: s, ch: &ch, id: 1, taken: map[string]uint64{}}
	if _, err := c.look(ctx); err != nil {
		return err
	}
	p, err := planOf(reader{s, ctx}, c.rec, &ch, c.id)
	if err != nil {
		return err
	}
	_, _, err = c.stage(ctx, p, p.messages(s.names, c.taken))
	return err
}

// Answered is how many searches a store has served.
func Answered(s *Store) int64 { return s.answered.Load() }

// Staged reports whether what is found under a message's id must be looked for
// in the log before it counts.
func Staged(ctx context.Context, s *Store, k desk.Key, id desk.MessageID) (bool, error) {
	g, err := s.get(ctx, s.names.message(k.Shop, id))
	if err != nil {
		return false, err
	}
	o, err := ownerOf(g.data)
	return o.staged, err
}
