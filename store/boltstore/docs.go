package boltstore

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"tend/store"
)

var errDocName = errors.New("a document needs a kind without a zero byte")

func docKey(b []byte, kind, id string) []byte {
	return append(append(append(b, kind...), 0), id...)
}

func docOf(k, v []byte) (store.Doc, error) {
	kind, id, found := strings.Cut(string(k), "\x00")
	rev, n := binary.Uvarint(v)
	if !found || n <= 0 {
		return store.Doc{}, errBad("document", fmt.Sprintf("%q", k))
	}
	return store.Doc{Kind: kind, ID: id, Rev: rev, Value: append([]byte{}, v[n:]...)}, nil
}

// Docs lists the documents of a kind by id; an empty kind lists all, by kind.
func (s *Store) Docs(ctx context.Context, kind string) (docs []store.Doc, err error) {
	err = s.view(ctx, "list documents", func(t tables) error {
		docs, err = t.docs(kind)
		return err
	})
	return docs, err
}

func (t tables) docs(kind string) ([]store.Doc, error) {
	var prefix []byte
	if kind != "" {
		prefix = docKey(nil, kind, "")
	}
	var docs []store.Doc
	c := t.of(tableDocs).Cursor()
	for k, v := c.Seek(prefix); within(k, prefix); k, v = c.Next() {
		d, err := docOf(k, v)
		if err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
	return docs, nil
}

// PutDoc stores documents together. Their revisions come from one counter, so
// a document that was removed and made again never looks unchanged.
func (s *Store) PutDoc(ctx context.Context, docs ...store.Doc) error {
	if len(docs) == 0 {
		return ctx.Err()
	}
	var stored []store.Doc
	name := fmt.Sprintf("store document %s %s", docs[0].Kind, docs[0].ID)
	return s.update(ctx, name, func(t tables) (err error) {
		stored, err = t.putDocs(docs)
		return err
	}, func() { s.watchers.docs(stored) })
}

func (t tables) putDocs(docs []store.Doc) (stored []store.Doc, err error) {
	for _, d := range docs {
		done, err := t.putDoc(d)
		if err != nil {
			return nil, err
		}
		if done != nil {
			stored = append(stored, *done)
		}
	}
	return stored, nil
}

// putDoc stores one document; nil means that there was nothing to remove.
func (t tables) putDoc(d store.Doc) (*store.Doc, error) {
	if d.Kind == "" || strings.Contains(d.Kind, "\x00") {
		return nil, errDocName
	}
	b, key := t.of(tableDocs), docKey(nil, d.Kind, d.ID)
	old := b.Get(key)
	rev, n := binary.Uvarint(old)
	if old != nil && n <= 0 {
		return nil, errBad("document", d.ID)
	}
	switch {
	case d.Rev != store.AnyRev && d.Rev != rev:
		return nil, store.ErrConflict
	case d.Value == nil && old == nil:
		return nil, nil
	}
	next, err := b.NextSequence()
	if err != nil {
		return nil, err
	}
	stored := store.Doc{Kind: d.Kind, ID: d.ID, Rev: next}
	if d.Value == nil {
		return &stored, b.Delete(key)
	}
	stored.Value = append([]byte{}, d.Value...)
	return &stored, b.Put(key, append(binary.AppendUvarint(nil, next), d.Value...))
}
