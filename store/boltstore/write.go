package boltstore

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"go.etcd.io/bbolt"

	"tend/store"
)

// op is a key to put, or to delete when its value is nil.
type op struct{ key, value []byte }

// writes collects what a transaction is to write. Keys are sorted before they
// are put: pages are then changed one after another, which is what makes a
// large import fast.
type writes struct {
	ops   [tableCount][]op
	arena []byte
}

// put adds a key and its value, both made by append functions in shared
// memory.
func (w *writes) put(t table, key, value func([]byte) []byte) {
	k := w.make(key)
	w.ops[t] = append(w.ops[t], op{k, w.make(value)})
}

// mark adds a key that says all by itself.
func (w *writes) mark(t table, key func([]byte) []byte) { w.put(t, key, nothing) }

// expect makes room for n more keys.
func (w *writes) expect(t table, n int) { w.ops[t] = slices.Grow(w.ops[t], n) }

func (w *writes) remove(t table, key []byte) {
	w.ops[t] = append(w.ops[t], op{bytes.Clone(key), nil})
}

func nothing(b []byte) []byte { return b }

// make lets a function append to the arena. What it appended stays valid when
// the arena moves on to new memory.
func (w *writes) make(appendTo func([]byte) []byte) []byte {
	if cap(w.arena)-len(w.arena) < 1<<10 {
		w.arena = make([]byte, 0, 8<<10+min(2*cap(w.arena), 1<<20))
	}
	start := len(w.arena)
	w.arena = appendTo(w.arena)
	return w.arena[start:len(w.arena):len(w.arena)]
}

// apply writes everything. Of several ops on one key the last one holds.
func (w *writes) apply(t tables) error {
	for name, ops := range w.ops {
		if len(ops) == 0 {
			continue
		}
		if !slices.IsSortedFunc(ops, op.compare) {
			slices.SortStableFunc(ops, op.compare)
		}
		b := t.of(table(name))
		b.FillPercent = table(name).fill()
		for _, o := range ops {
			if err := o.apply(b); err != nil {
				return err
			}
		}
	}
	return nil
}

func (o op) compare(p op) int { return bytes.Compare(o.key, p.key) }

func (o op) apply(b *bbolt.Bucket) error {
	if o.value == nil {
		return b.Delete(o.key)
	}
	return b.Put(o.key, o.value)
}

// lock makes the caller the only writer.
func (s *Store) lock(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case s.writing <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	if s.broken != nil {
		defer s.unlock()
		return s.broken
	}
	return nil
}

func (s *Store) unlock() { <-s.writing }

// update runs fn in the write transaction and, once it is on the disk,
// publishes what was written.
func (s *Store) update(ctx context.Context, name string, fn func(tables) error, publish func()) error {
	if err := s.lock(ctx); err != nil {
		return cmp.Or(ctx.Err(), translate(name, err))
	}
	defer s.unlock()
	if err := s.transact(fn); err != nil {
		return translate(name, err)
	}
	publish()
	return nil
}

func (s *Store) transact(fn func(tables) error) error {
	var tx *bbolt.Tx
	err := guarded(func() (err error) {
		if tx, err = s.db.Begin(true); err != nil {
			return err
		}
		defer func() { _ = tx.Rollback() }()
		if err := fn(tables{tx}); err != nil {
			return err
		}
		return s.commit(tx)
	})
	if errors.Is(err, store.ErrDamaged) {
		s.broken = err // bbolt may be half-way; nothing more is written
	}
	s.stuck = tx != nil && tx.DB() != nil
	return err
}

// commit brings a transaction to the disk. If that fails half-way it may
// happen that the new state is what readers see although it may not survive a
// power cut. Then nobody can tell what is stored, and the store must be opened
// again.
func (s *Store) commit(tx *bbolt.Tx) error {
	id := tx.ID()
	if s.beforeCommit != nil {
		if err := s.beforeCommit(); err != nil {
			return err
		}
	}
	if err := renew(tables{tx}); err != nil {
		return err
	}
	err := tx.Commit()
	if err == nil {
		return nil
	}
	seen := 0
	if e := s.db.View(func(tx *bbolt.Tx) error { seen = tx.ID(); return nil }); e != nil || seen >= id {
		s.broken = fmt.Errorf("%w: %w", store.ErrUnavailable, err)
		return s.broken
	}
	return err
}
