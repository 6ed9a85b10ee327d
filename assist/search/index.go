package search

import (
	"maps"
	"slices"
)

// Field is one text of a document: a question, a phrasing, a title.
type Field struct {
	Text   string
	Weight float64 // how much a match in it counts; 1 is usual
}

// Document is what is found, by its id, through any of its fields. Its score
// is that of its best field.
type Document struct {
	ID     string
	Fields []Field
}

// Index finds documents. It never changes.
type Index struct {
	concepts *Concepts
	fold     folding
	lists    map[term]list
	words    vocabulary
	docs     []document
	fields   []field
	byID     map[string]int32
	live     int // documents that count; the others were replaced
	lengths  int // of the fields of those, together
	counted  int // the number of those fields
}

type document struct {
	Document
	from, to int32 // its fields
	live     bool
}

// field is a field of a document, in terms.
type field struct {
	doc    int32
	length int32
	weight float64
}

// list says which fields a term occurs in, by their number.
type list struct {
	docs int32 // how many documents they belong to, in hundredths: one that has the term in a field of little weight is less than one
	at   []posting
}

type posting struct {
	field int32
	times int32
}

// New builds an index. Of documents with the same id the last counts. Concepts
// may be nil.
func New(docs []Document, concepts *Concepts) *Index {
	x := &Index{concepts: concepts, fold: newFolding(), lists: map[term]list{}, byID: make(map[string]int32, len(docs))}
	if concepts != nil {
		x.fold, x.words = concepts.fold, wordsOf(concepts.words)
	}
	w := &writer{x: x, words: map[string]int32{}}
	for _, d := range docs {
		w.remove(d.ID)
		w.add(d)
	}
	w.done()
	return x
}

// Len is the number of documents.
func (x *Index) Len() int { return x.live }

// With is the index with a document added, or in the place of the one with its
// id. The index itself stays as it is.
func (x *Index) With(d Document) *Index {
	return x.changed(func(w *writer) {
		w.remove(d.ID)
		w.add(d)
	})
}

// Without is the index without the document of an id.
func (x *Index) Without(id string) *Index {
	return x.changed(func(w *writer) { w.remove(id) })
}

// changed copies the tables, which share their lists with the old ones, and
// changes the copy. One that is more than half holes is built anew.
func (x *Index) changed(change func(*writer)) *Index {
	y := *x
	y.lists, y.byID = maps.Clone(x.lists), maps.Clone(x.byID)
	y.docs, y.fields, y.words = slices.Clone(x.docs), slices.Clone(x.fields), slices.Clone(x.words)
	w := &writer{x: &y, own: map[term]bool{}, words: map[string]int32{}}
	change(w)
	w.done()
	if len(y.docs) > 2*y.live+16 {
		return New(y.documents(), y.concepts)
	}
	return &y
}

// documents are those that count.
func (x *Index) documents() []Document {
	var all []Document
	for _, d := range x.docs {
		if d.live {
			all = append(all, d.Document)
		}
	}
	return all
}

// terms gives the terms of units, each as often as it occurs, without the
// concepts.
func (x *Index) terms(units []unit) []term {
	terms := make([]term, 0, 3*len(units))
	for i, u := range units {
		if !u.empty {
			terms = append(terms, u.term)
		}
		if u.joined && !(u.empty && units[i-1].empty) {
			terms = append(terms, pairTerm(units[i-1].gram, u.gram))
		}
	}
	return terms
}

// enoughHints is what a field must be worth to be about a concept: two hints.
const enoughHints = 1.8 * hint

// fieldTerms gives the terms of a field, and the concepts it is about.
func (x *Index) fieldTerms(units []unit) []term {
	terms := x.terms(units)
	for _, m := range x.concepts.in(units) {
		if m.worth >= enoughHints {
			terms = append(terms, conceptTerm(m.group))
		}
	}
	return terms
}
