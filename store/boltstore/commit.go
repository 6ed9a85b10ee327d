package boltstore

import (
	"context"

	"tend/store"
)

// Commit stores changes, all or none.
func (s *Store) Commit(ctx context.Context, changes ...store.Change) error {
	if len(changes) == 0 {
		return ctx.Err()
	}
	name := store.CommitName(changes)
	if err := store.Distinct(changes); err != nil {
		return translate(name, err)
	}
	err := s.update(ctx, name, func(t tables) error {
		return newCommit(t).run(ctx, changes)
	}, func() { s.publish(changes) })
	if err == nil && len(changes) >= large {
		s.letGo()
	}
	return err
}

// large is how many changes make a commit that leaves no pages of the file in
// memory: an import would collect them all.
const large = 256

// letGo is the one of tables for whoever has no transaction. What was committed
// is committed, whether this works or not.
func (s *Store) letGo() {
	_ = s.view(context.Background(), "let go of pages", func(t tables) error {
		t.letGo()
		return nil
	})
}

// commit turns changes into writes. It reads what was stored before, which is
// enough since no two changes are about the same customer.
type commit struct {
	tables
	writes
	seq       uint64 // last number given to an entry
	customers uint64 // last number given to a customer
	ids       []newID
	key       []byte
}

func newCommit(t tables) *commit {
	return &commit{tables: t, seq: t.of(tableLog).Sequence(), customers: t.of(tableCustomers).Sequence()}
}

func (c *commit) run(ctx context.Context, changes []store.Change) error {
	c.prepare(changes)
	for i := range changes {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := c.change(&changes[i]); err != nil {
			return err
		}
	}
	if err := c.unique(); err != nil {
		return err
	}
	if err := c.of(tableLog).SetSequence(c.seq); err != nil {
		return err
	}
	if err := c.of(tableCustomers).SetSequence(c.customers); err != nil {
		return err
	}
	return c.apply(c.tables)
}

// prepare makes room for what is coming.
func (c *commit) prepare(changes []store.Change) {
	n := 0
	for _, ch := range changes {
		n += len(ch.Entries)
	}
	c.ids = make([]newID, 0, n)
	for _, t := range []table{tableLog, tableThread, tableIDs} {
		c.expect(t, n)
	}
	c.expect(tableCustomers, len(changes))
}

func (c *commit) change(ch *store.Change) error {
	who, known, err := c.find(ch.Key)
	if err != nil {
		return err
	}
	if who.rev != ch.Expect {
		return store.ErrConflict
	}
	if !known {
		c.customers++
		who.number = number(c.customers)
		c.put(tableNames, func(b []byte) []byte { return customerName(b, who.key) }, who.number.append)
	}
	who.rev++
	if err := c.entries(&who, ch.Entries); err != nil {
		return err
	}
	if err := c.sessions(&who, ch); err != nil {
		return err
	}
	c.put(tableCustomers, who.number.append, who.append)
	return nil
}
