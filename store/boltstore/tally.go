package boltstore

import (
	"context"
	"sync"

	"tend/desk"
	"tend/store/codec"
)

// Tally calls fn for every session opened in [from, to).
func (s *Store) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	d, one := codec.NewReader(), &desk.Session{}
	var bad error
	err := s.TallyItems(ctx, from, to, func(items []byte) (more bool) {
		more, bad = d.Tallies(items, one, fn)
		return more
	})
	if err == nil {
		err = translate("tally sessions", bad)
	}
	return err
}

// TallyItems gives what Tally reads in the form of codec.AppendTallyItem, many
// sessions at a time, for who wants to send it on. The items are fn's until it
// returns.
func (s *Store) TallyItems(ctx context.Context, from, to desk.Instant, fn func(items []byte) bool) error {
	g := &gathering{spare: &s.spare}
	defer g.release()
	err := s.view(ctx, "tally sessions", func(t tables) error {
		defer t.letGoOf(s.readAhead(t, tableTally, from, to))
		return g.gather(ctx, t, from, to)
	})
	if err != nil {
		return err
	}
	for _, items := range g.chunks {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !fn(items) {
			return nil
		}
	}
	return nil
}

// tallyChunk is how many bytes are kept in one piece.
const tallyChunk = 32 << 10

// gathering collects tally records in one transaction, which is over before
// anybody looks at them: it must be short, and whoever looks may want to write.
type gathering struct {
	chunks [][]byte
	spare  *sync.Pool // of *[]byte, each with room for tallyChunk
}

func (g *gathering) gather(ctx context.Context, t tables, from, to desk.Instant) error {
	c := t.of(tableTally).Cursor()
	n := 0
	for k, v := c.Seek(appendInstant(nil, from)); k != nil && (to == 0 || instantOf(k) < to); k, v = c.Next() {
		if n++; n%lastChunk == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		g.add(k[instantSize:], v)
	}
	return nil
}

func (g *gathering) add(id, record []byte) {
	n := len(g.chunks)
	if n == 0 || cap(g.chunks[n-1])-len(g.chunks[n-1]) < codec.TallyItemSize(id, record) {
		g.chunks = append(g.chunks, g.fresh(codec.TallyItemSize(id, record)))
		n++
	}
	g.chunks[n-1] = codec.AppendTallyItem(g.chunks[n-1], id, record)
}

// fresh is an empty piece of memory.
func (g *gathering) fresh(size int) []byte {
	if size > tallyChunk {
		return make([]byte, 0, size)
	}
	if b, ok := g.spare.Get().(*[]byte); ok {
		return (*b)[:0]
	}
	return make([]byte, 0, tallyChunk)
}

// release lets the next gathering have the memory.
func (g *gathering) release() {
	for _, b := range g.chunks {
		if cap(b) == tallyChunk {
			g.spare.Put(&b)
		}
	}
}
