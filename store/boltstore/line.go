package boltstore

import (
	"encoding/binary"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
	"tend/store/words"
)

// line is one record of the log, taken apart as far as a search needs it. It
// points into the file and is good only within its transaction.
type line struct {
	owner  number
	place  store.Position
	folded []byte // the text for searching, if it is not the text itself
	record []byte
}

// appendLine writes a record of the log. The key has the entry's place, so
// the value goes without.
func appendLine(b []byte, n number, e desk.Entry) []byte {
	b = n.append(b)
	var folded []byte
	if e.Type == desk.Message {
		if f, changed := words.Fold(e.Text); changed {
			folded = f
		}
	}
	b = binary.AppendUvarint(b, uint64(len(folded)))
	b = append(b, folded...)
	e.At, e.Seq = 0, 0
	return codec.AppendEntry(b, e)
}

func lineOf(p store.Position, v []byte) (line, error) {
	l := line{place: p}
	if len(v) <= numberSize {
		return l, errBad("the message at", p.At)
	}
	l.owner = numberOf(v)
	if v[numberSize] == 0 { // the common case, and a search looks at millions
		l.record = v[numberSize+1:]
		return l, nil
	}
	f := fields{b: v[numberSize:]}
	l.folded = f.block()
	l.record = f.b
	if f.bad {
		return l, errBad("the message at", p.At)
	}
	return l, nil
}

func (l line) entry() (desk.Entry, error) {
	e, err := codec.Entry(l.record)
	e.At, e.Seq = l.place.At, l.place.Seq
	return e, err
}

// searchable is the text of the line with case folded.
func (l line) searchable() ([]byte, error) {
	if len(l.folded) > 0 {
		return l.folded, nil
	}
	return codec.EntryText(l.record)
}
