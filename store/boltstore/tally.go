package boltstore

import (
	"context"

	"tend/desk"
	"tend/store/codec"
)

// Tally calls fn for every session opened in [from, to).
func (s *Store) Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	d, one := codec.NewReader(), &desk.Session{}
	var bad error
	err := s.TallyParts(ctx, from, to, func(parts []byte) (more bool) {
		more, bad = d.Tallies(parts, one, fn)
		return more
	})
	if err == nil {
		err = translate("tally sessions", bad)
	}
	return err
}

// TallyParts gives what Tally reads in the form of codec.AppendTallyPart, many
// sessions at a time, for who wants to send it on.
func (s *Store) TallyParts(ctx context.Context, from, to desk.Instant, fn func(parts []byte) bool) error {
	g := &gathering{}
	err := s.view(ctx, "tally sessions", func(t tables) error {
		for _, name := range []table{tableOpen, tableClosed} {
			if err := g.table(ctx, t, name, from, to); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, parts := range g.chunks {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !fn(parts) {
			return nil
		}
	}
	return nil
}

// tallyChunk is how many bytes of tally parts are kept in one piece.
const tallyChunk = 32 << 10

// gathering collects tally parts in one transaction, which is over before
// anybody looks at them: it must be short, and whoever looks may want to write.
type gathering struct {
	chunks [][]byte
	old    *codec.Reader
	part   []byte
}

func (g *gathering) table(ctx context.Context, t tables, name table, from, to desk.Instant) error {
	c := t.of(name).Cursor()
	n := 0
	for k, v := c.Seek(appendInstant(nil, from)); k != nil && (to == 0 || instantOf(k) < to); k, v = c.Next() {
		if n++; n%lastChunk == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		part, err := g.partOf(v)
		if err != nil {
			return err
		}
		g.add(part)
	}
	return nil
}

// partOf is the tally part of a record, made if the record is too old to have
// one.
func (g *gathering) partOf(record []byte) ([]byte, error) {
	part, ok, err := codec.TallyPart(record)
	if ok || err != nil {
		return part, err
	}
	if g.old == nil {
		g.old = codec.NewReader()
	}
	s, err := g.old.Session(record)
	if err != nil {
		return nil, err
	}
	g.part = codec.AppendTally(g.part[:0], s)
	return g.part, nil
}

func (g *gathering) add(part []byte) {
	n := len(g.chunks)
	if n == 0 || cap(g.chunks[n-1])-len(g.chunks[n-1]) < codec.TallyPartSize(part) {
		g.chunks = append(g.chunks, make([]byte, 0, max(tallyChunk, codec.TallyPartSize(part))))
		n++
	}
	g.chunks[n-1] = codec.AppendTallyPart(g.chunks[n-1], part)
}
