package natsstore

import (
	"context"
	"encoding/binary"
	"errors"
	"slices"

	"tend/store"
)

// aside reports whether documents of a kind are kept apart: nobody watches
// them, and the revision of the desk stays as it is. They say how often they
// were written, so that this can be told from all that was.
func aside(kind string) bool { return kind == store.DocLease }

func (n names) asideDoc(kind, id string) string { return n.asides(kind) + token(id) }
func (n names) asides(kind string) string       { return n.root + "u." + token(kind) + "." }

// asideOf takes the message of such a document apart.
func asideOf(g got) (written uint64, d store.Doc, err error) {
	if g.seq == 0 {
		return 0, d, nil
	}
	f := fields{b: g.data}
	written = f.uvarint()
	if f.bad {
		return 0, d, errBad("document of", g.subject)
	}
	d, err = docOf(f.b, g.seq)
	return written, d, err
}

// asideDocs lists them.
func (s *Store) asideDocs(ctx context.Context, kind string) ([]store.Doc, error) {
	found := map[string]got{}
	err := s.scan(ctx, s.names.asides(kind)+"*", 1, func(g got) error {
		f := fields{b: g.data}
		f.uvarint()
		g.data = f.b
		found[g.subject] = g
		return nil
	})
	if err != nil {
		return nil, err
	}
	return docsOf(found)
}

// putAside stores one of them.
type putAside struct {
	*Store
	doc  store.Doc
	sent []byte // what an attempt without an answer wrote
}

func (w *putAside) attempt(ctx context.Context) error {
	subject := w.names.asideDoc(w.doc.Kind, w.doc.ID)
	g, err := w.newest(ctx, subject)
	if err != nil || w.sent != nil && slices.Equal(g.data, w.sent) {
		return err
	}
	written, old, err := asideOf(g)
	if err != nil {
		return err
	}
	if old.Value == nil {
		old.Rev = 0
	}
	if w.doc.Rev != store.AnyRev && w.doc.Rev != old.Rev {
		return store.ErrConflict
	}
	m := message{subject: subject, checked: true, expect: g.seq, data: appendDoc(binary.AppendUvarint(nil, written+1), w.doc)}
	_, err = w.putOnce(ctx, []message{m})
	var said *serverError
	if errors.As(err, &said) && (said.ErrCode == codeWrongLast || said.ErrCode == codeInFlight) {
		return errNotYet
	}
	if err != nil && said == nil && !unsent(err) {
		w.sent = m.data
	}
	return err
}

// asideWritten is how often documents that are kept apart were written.
func (s *Store) asideWritten(ctx context.Context) (n uint64, err error) {
	at := map[string]uint64{}
	err = s.scan(ctx, s.names.root+"u.>", 1, func(g got) (err error) {
		at[g.subject], _, err = asideOf(g)
		return err
	})
	for _, written := range at {
		n += written
	}
	return n, err
}
