package boltstore

import (
	"context"

	"go.etcd.io/bbolt"
)

// A scan reads in chunks, each in a transaction of its own: the first ones are
// small, since many a caller has enough after a few, later ones larger.
const (
	firstChunk = 64
	lastChunk  = 4096
)

// walk is a direction through a table.
type walk struct {
	table table
	first func(c *bbolt.Cursor) (k, v []byte)
	after func(c *bbolt.Cursor, last []byte) (k, v []byte)
	next  func(c *bbolt.Cursor) (k, v []byte)
}

// upward walks from a key, or from the beginning.
func upward(t table, from []byte) walk {
	return walk{
		table: t,
		first: func(c *bbolt.Cursor) (k, v []byte) { return c.Seek(from) },
		after: func(c *bbolt.Cursor, last []byte) (k, v []byte) {
			if k, v = c.Seek(last); string(k) == string(last) {
				return c.Next()
			}
			return k, v
		},
		next: (*bbolt.Cursor).Next,
	}
}

// downward walks from the end.
func downward(t table) walk {
	return walk{
		table: t,
		first: (*bbolt.Cursor).Last,
		after: func(c *bbolt.Cursor, last []byte) (k, v []byte) {
			if k, _ := c.Seek(last); k == nil {
				return c.Last()
			}
			return c.Prev()
		},
		next: (*bbolt.Cursor).Prev,
	}
}

// scan shows every key to look, which keeps what it wants and returns false to
// end the scan. After each chunk, outside of the transaction, flush may hand
// out what was kept; false ends the scan too.
func (s *Store) scan(ctx context.Context, name string, w walk, look func(t tables, k, v []byte) (bool, error), flush func() bool) error {
	var last []byte
	more := true
	for size := firstChunk; more; size = min(2*size, lastChunk) {
		err := s.view(ctx, name, func(t tables) (err error) {
			last, more, err = w.chunk(t, last, size, look)
			return err
		})
		if err != nil {
			return err
		}
		if !flush() {
			return nil
		}
	}
	return nil
}

// chunk looks at up to size keys after last and gives the one it came to.
func (w walk) chunk(t tables, last []byte, size int, look func(t tables, k, v []byte) (bool, error)) ([]byte, bool, error) {
	c := t.of(w.table).Cursor()
	var k, v []byte
	if last == nil {
		k, v = w.first(c)
	} else {
		k, v = w.after(c, last)
	}
	for n := 0; k != nil; k, v = w.next(c) {
		more, err := look(t, k, v)
		if err != nil || !more {
			return last, false, err
		}
		if n++; n == size {
			return append([]byte(nil), k...), true, nil
		}
	}
	return last, false, nil
}
