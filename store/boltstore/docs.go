package boltstore

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tend/store"
)

// longestKind bounds the kind of a document, in bytes.
const longestKind = 100

var errDocKind = errors.New("the kind of a document is missing, too long or has a zero byte in it")

// docKey is the key of a document in docs. The id may be there as its digest.
func docKey(kind, id string) []byte {
	b := append([]byte(kind), 0)
	return bounded(append(b, id...), len(b))
}

// appendDoc writes a document, with its id, which the key may not have.
func appendDoc(b []byte, d store.Doc) []byte {
	return append(appendText(binary.AppendUvarint(b, d.Rev), d.ID), d.Value...)
}

func docOf(k, v []byte) (store.Doc, error) {
	kind, _, _ := strings.Cut(string(k), "\x00")
	f := fields{b: v}
	d := store.Doc{Kind: kind, Rev: f.uvarint(), ID: f.text()}
	d.Value = append([]byte{}, f.b...)
	if f.bad {
		return store.Doc{}, errBad("document", fmt.Sprintf("%q", k))
	}
	return d, nil
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
		prefix = docKey(kind, "")
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
	slices.SortFunc(docs, func(a, b store.Doc) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
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
	if d.Kind == "" || len(d.Kind) > longestKind || strings.Contains(d.Kind, "\x00") {
		return nil, errDocKind
	}
	b, key := t.of(tableDocs), docKey(d.Kind, d.ID)
	var old store.Doc
	if v := b.Get(key); v != nil {
		var err error
		if old, err = docOf(key, v); err != nil {
			return nil, err
		}
	}
	switch {
	case d.Rev != store.AnyRev && d.Rev != old.Rev:
		return nil, store.ErrConflict
	case d.Value == nil && old.Value == nil:
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
	return &stored, b.Put(key, appendDoc(nil, stored))
}
