package natsstore

import (
	"cmp"
	"context"
	"errors"
	"time"

	"tend/desk"
	"tend/store"
)

// clash finds out which of the new ids is there already. What stands there for
// nobody is taken the next time.
func (c *committing) clash(ctx context.Context, p *plan, list []message) error {
	found, err := c.all(ctx, claimed(list[:len(list)-1]))
	if err != nil {
		return err
	}
	if err := c.free(ctx, p, found); err != nil {
		return err
	}
	for _, f := range p.began {
		g, ok := found[c.names.session(f.id)]
		if !ok {
			continue
		}
		if o, err := ownerOf(g.data); len(g.data) > 0 && (err != nil || o.key != c.ch.Key) {
			return errors.Join(store.ErrOwner, err)
		}
		c.taken[g.subject] = g.seq
	}
	return errNotYet
}

// claimed are the subjects that should be new.
func claimed(list []message) (subjects []string) {
	for _, m := range list {
		if m.checked {
			subjects = append(subjects, m.subject)
		}
	}
	return subjects
}

// free fails if a new message is one of the shop already, and notes which
// places of others can be taken.
func (c *committing) free(ctx context.Context, p *plan, found map[string]got) error {
	for _, e := range p.added {
		g, ok := found[c.names.message(c.ch.Key.Shop, e.ID)]
		if !ok || c.taken[g.subject] == g.seq {
			continue
		}
		if err := c.freed(ctx, g, e.ID); err != nil {
			return err
		}
		c.taken[g.subject] = g.seq
	}
	return nil
}

// stagedFor is how long what another customer's change wrote beforehand is
// left alone. No change takes nearly as long to be stored or given up.
const stagedFor = 5 * time.Minute

func (c *committing) freed(ctx context.Context, g got, id desk.MessageID) error {
	counts, err := c.counts(ctx, g, id)
	if err != nil {
		return err
	}
	if counts {
		// It may be this very customer's, stored by who was faster.
		if r, err := c.decided(ctx, c.ch.Key); err != nil || r.rev != c.ch.Expect {
			return cmp.Or(err, store.ErrConflict)
		}
		return &store.DuplicateError{Shop: c.ch.Key.Shop, ID: id}
	}
	if o, err := ownerOf(g.data); err != nil || o.key == c.ch.Key {
		return err // two changes of one customer do not both come to anything
	}
	if at, err := time.Parse(time.RFC3339Nano, g.at); err != nil || c.clock().Sub(at) < stagedFor {
		return errors.Join(errNotYet, err)
	}
	return nil
}
