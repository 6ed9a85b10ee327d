package natsstore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"tend/store"
)

// docStays is how long the note that a document was removed stays, for watchers
// that were away.
const docStays = restStays

// errManyDocs says that documents cannot be stored together.
var errManyDocs = fmt.Errorf("more than %d documents in one go", mostInBatch)

// errApart says that a document that is kept apart is stored by itself.
var errApart = errors.New("a document that does not count is stored by itself")

// Docs lists the documents of a kind by id; an empty kind lists all, by kind.
func (s *Store) Docs(ctx context.Context, kind string) (docs []store.Doc, err error) {
	err = s.reading(ctx, "list documents", func(ctx context.Context) error {
		if aside(kind) {
			docs, err = s.asideDocs(ctx, kind)
			return err
		}
		found := map[string]got{}
		err := s.scan(ctx, s.names.docs(kind), 1, func(g got) error {
			found[g.subject] = g
			return nil
		})
		if err != nil {
			return err
		}
		docs, err = docsOf(found)
		return err
	})
	return docs, err
}

func docsOf(found map[string]got) ([]store.Doc, error) {
	var docs []store.Doc
	for _, g := range found {
		d, err := docOf(g.data, g.seq)
		if err != nil {
			return nil, err
		}
		if d.Value != nil {
			docs = append(docs, d)
		}
	}
	slices.SortFunc(docs, func(a, b store.Doc) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	return docs, nil
}

// PutDoc stores documents together. Their revisions are numbers of the stream,
// so a document that was removed and made again never looks unchanged.
func (s *Store) PutDoc(ctx context.Context, docs ...store.Doc) error {
	if len(docs) == 0 {
		return ctx.Err()
	}
	name := fmt.Sprintf("store document %s %s", docs[0].Kind, docs[0].ID)
	return s.writing(ctx, name, func(ctx context.Context) error {
		if n := slices.IndexFunc(docs, func(d store.Doc) bool { return aside(d.Kind) }); n >= 0 {
			if len(docs) > 1 {
				return errApart
			}
			w := &putAside{Store: s, doc: docs[0]}
			return s.retry(ctx, w.attempt)
		}
		w := &docWrite{Store: s, docs: docs}
		return s.retry(ctx, w.attempt)
	})
}

// docWrite stores documents.
type docWrite struct {
	*Store
	docs   []store.Doc
	looked bool // an attempt was made
	sent   bool
	want   map[string]string // what an attempt without an answer wrote
}

func (w *docWrite) attempt(ctx context.Context) error {
	list := w.guess()
	if list == nil {
		found, err := w.stand(ctx)
		if err != nil || w.sent && w.stored(found) {
			return err
		}
		if list, err = w.messages(found); err != nil || len(list) == 0 {
			return err
		}
	}
	w.looked = true
	_, err := w.putOnce(ctx, list)
	var said *serverError
	if errors.As(err, &said) && (said.ErrCode == codeWrongLast || said.ErrCode == codeInFlight) {
		return errNotYet // who was faster is seen the next time
	}
	if err != nil && said == nil && !unsent(err) {
		w.sent, w.want = true, map[string]string{}
		for _, m := range list {
			w.want[m.subject] = string(m.data)
		}
	}
	return err
}

// guess is the one message that changes one document, where its revision says
// all that must be known; the first attempt goes without reading.
func (w *docWrite) guess() []message {
	d := w.docs[0]
	if w.looked || len(w.docs) > 1 || d.Kind == "" || d.Rev == store.AnyRev || d.Rev == 0 && d.Value == nil {
		return nil
	}
	return []message{writeDoc(d, got{subject: w.names.doc(d.Kind, d.ID), seq: d.Rev})}
}

// stand reads the documents as they are where it is decided, after the server
// may have been behind.
func (w *docWrite) stand(ctx context.Context) (map[string]got, error) {
	found := map[string]got{}
	for _, d := range w.docs {
		if d.Kind == "" {
			return nil, errKind
		}
		subject := w.names.doc(d.Kind, d.ID)
		if _, ok := found[subject]; ok {
			continue
		}
		g, err := w.newest(ctx, subject)
		if err != nil {
			return nil, err
		}
		g.subject = subject
		found[subject] = g
	}
	return found, nil
}

// stored reports whether what an earlier attempt wrote is there.
func (w *docWrite) stored(found map[string]got) bool {
	for subject, data := range w.want {
		if string(found[subject].data) != data {
			return false
		}
	}
	return true
}

// messages are what changes; none if there is nothing to remove.
func (w *docWrite) messages(found map[string]got) ([]message, error) {
	at := map[string]int{}
	var list []message
	for _, d := range w.docs {
		subject := w.names.doc(d.Kind, d.ID)
		i, again := at[subject]
		g := found[subject]
		if again {
			g = got{subject: subject, seq: g.seq, data: list[i].data}
		}
		m, err := docMessage(d, g, again)
		switch {
		case err != nil:
			return nil, err
		case m == nil:
		case again:
			list[i].data, list[i].ttl = m.data, m.ttl
		default:
			at[subject] = len(list)
			list = append(list, *m)
		}
	}
	if len(list) > mostInBatch {
		return nil, errManyDocs
	}
	return list, nil
}

// docMessage writes a document over what stands there. The revision of one
// that is written twice in one go is known to nobody.
func docMessage(d store.Doc, g got, again bool) (*message, error) {
	var old store.Doc
	if g.seq > 0 || again {
		var err error
		if old, err = docOf(g.data, g.seq); err != nil {
			return nil, err
		}
	}
	rev := old.Rev
	switch {
	case old.Value == nil:
		rev = 0
	case again:
		rev = store.AnyRev
	}
	switch {
	case d.Rev != store.AnyRev && d.Rev != rev:
		return nil, store.ErrConflict
	case d.Value == nil && old.Value == nil:
		return nil, nil
	}
	m := writeDoc(d, g)
	return &m, nil
}

// writeDoc is the message that puts a document in the place of what stands
// there.
func writeDoc(d store.Doc, g got) message {
	m := message{subject: g.subject, data: appendDoc(nil, d), checked: true, expect: g.seq}
	if d.Value == nil {
		m.ttl = docStays
	}
	return m
}
