package natsstore

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
)

// Commit stores changes, each by itself in the given order up to the first
// error.
func (s *Store) Commit(ctx context.Context, changes ...store.Change) error {
	if len(changes) == 0 {
		return ctx.Err()
	}
	return s.writing(ctx, store.CommitName(changes), func(ctx context.Context) error {
		if err := store.Distinct(changes); err != nil {
			return err
		}
		if len(changes) > 1 {
			return s.commitMany(ctx, changes)
		}
		return s.commit(ctx, &changes[0], rand.Uint64())
	})
}

// committing is one change on its way.
type committing struct {
	*Store
	ch    *store.Change
	id    uint64            // stands in the record once it is stored
	rec   *record           // what the change is made from
	taken map[string]uint64 // what is known to stand where something new goes
	sent  bool              // it may be stored although no answer said so
}

// commit stores one change. Nothing is stored twice: every attempt expects the
// revision the change was made from and carries the same number, by which it is
// found when its answer was lost.
func (s *Store) commit(ctx context.Context, ch *store.Change, id uint64) error {
	c := &committing{Store: s, ch: ch, id: id, taken: map[string]uint64{}}
	c.rec, _ = s.records.get(place(ch.Key))
	err := s.retry(ctx, c.attempt)
	if err == nil || !c.sent || !errors.Is(err, store.ErrUnavailable) && ctx.Err() == nil {
		return err
	}
	return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
}

func (c *committing) attempt(ctx context.Context) error {
	if done, err := c.look(ctx); done || err != nil {
		return err
	}
	p, err := planOf(reader{c.Store, ctx}, c.rec, c.ch, c.id)
	if errors.Is(err, errTorn) {
		c.rec = nil
		return err
	}
	if err != nil {
		return err
	}
	list := c.unnoted(p.messages(c.names, c.taken))
	var staged []message
	all, began := list, c.clock()
	if len(list) > mostInBatch {
		if staged, list, err = c.stage(ctx, p, list); err != nil {
			return err
		}
	} else if list, err = c.early(ctx, list); err != nil {
		return c.refused(ctx, p, all, err)
	}
	if c.clock().Sub(began) > stagedFor/2 {
		return errNotYet // the machine slept; others may have taken what was claimed
	}
	seq, err := c.putOnce(ctx, list)
	if err != nil {
		return c.refused(ctx, p, all, err)
	}
	c.calendar.note(list)
	c.learn(p, list[len(list)-1].data, seq)
	c.confirm(ctx, p, staged)
	return nil
}

// look reads the record where that is needed, and tells whether the change is
// stored already.
func (c *committing) look(ctx context.Context) (done bool, err error) {
	switch {
	case c.sent:
		c.rec, err = c.decided(ctx, c.ch.Key)
	case c.rec == nil || c.rec.rev != c.ch.Expect:
		c.rec, err = c.record(ctx, c.ch.Key)
	}
	if err != nil {
		return false, err
	}
	done = slices.Contains(c.rec.commits, c.id)
	if !done && c.sent && c.rec.rev >= c.ch.Expect+mostCommits {
		return c.inLog(ctx) // so many came after it that the record does not say
	}
	return done, nil
}

// inLog tells by the log whether the change is stored.
func (c *committing) inLog(ctx context.Context) (bool, error) {
	i := slices.IndexFunc(c.ch.Entries, func(e desk.Entry) bool { return e.Seq == 0 })
	if i < 0 {
		return false, store.ErrUnavailable // it cannot be told
	}
	_, err := c.entry(c.rec, c.ch.Entries[i].Type, c.ch.Entries[i].ID, reader{c.Store, ctx})
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// refused finds out what became of an attempt that was not acknowledged.
func (c *committing) refused(ctx context.Context, p *plan, list []message, err error) error {
	var said *serverError
	if !errors.As(err, &said) {
		c.sent = c.sent || !unsent(err)
		return err
	}
	if said.ErrCode != codeWrongLast && said.ErrCode != codeInFlight {
		return err
	}
	was := c.rec
	if c.rec, err = c.decided(ctx, c.ch.Key); err != nil {
		c.rec = was
		return err
	}
	switch {
	case slices.Contains(c.rec.commits, c.id):
		return nil
	case c.rec.rev != was.rev:
		return store.ErrConflict
	case c.rec.seq != was.seq || said.ErrCode == codeInFlight:
		return errNotYet // the record came to rest, or the other write was refused
	}
	return c.clash(ctx, p, list)
}

// unsent reports whether an error says that a request never left.
func unsent(err error) bool {
	return errors.Is(err, errUnsent) || errors.Is(err, nats.ErrReconnectBufExceeded) || errors.Is(err, nats.ErrNoResponders) || errors.Is(err, nats.ErrMaxPayload)
}

// learn keeps at hand what was written.
func (s *Store) learn(p *plan, data []byte, seq uint64) {
	who := place(p.rec.key)
	r, err := recordOf(data, seq)
	if err != nil {
		s.records.forget(who)
		return
	}
	s.records.put(who, r)
	for id, pg := range p.dirty {
		s.pages.put(pageName{who, id}, settled(pg, seq))
	}
}

// settled is a page with the numbers its entries have been given.
func settled(pg *page, seq uint64) *page {
	out := &page{key: pg.key, rev: pg.rev, entries: pg.entries}
	for i := range out.entries {
		if n := out.entries[i].Seq; n&fresh != 0 {
			out.entries[i].Seq = seq<<freshBits | n&^fresh
		}
	}
	return out
}
