package search

import (
	"math"
	"slices"
)

// writer changes an index that nobody else has seen yet. Lists may be shared
// with an older index, so one is copied before its first change.
type writer struct {
	x     *Index
	own   map[term]bool    // the lists that are not shared; nil: none is
	words map[string]int32 // how often words came or went
}

// list is the list of a term, to be changed.
func (w *writer) list(t term) list {
	l := w.x.lists[t]
	if w.own != nil && !w.own[t] {
		l.at = slices.Clone(l.at)
		w.own[t] = true
	}
	return l
}

// add appends a document that the index does not have.
func (w *writer) add(d Document) {
	x := w.x
	number, from := int32(len(x.docs)), int32(len(x.fields))
	d.Fields = slices.Clone(d.Fields)
	most := map[term]int32{}
	for _, f := range d.Fields {
		w.addField(number, f, most)
	}
	for t, n := range most {
		l := w.list(t)
		l.docs += n
		x.lists[t] = l
	}
	x.docs = append(x.docs, document{d, from, int32(len(x.fields)), true})
	x.byID[d.ID] = number
	x.live++
}

func (w *writer) addField(doc int32, f Field, most map[term]int32) {
	x := w.x
	units := x.fold.units(f.Text)
	terms := x.fieldTerms(units)
	number := int32(len(x.fields))
	for _, t := range terms {
		l := w.list(t)
		most[t] = max(most[t], hundredths(f.Weight))
		if n := len(l.at); n > 0 && l.at[n-1].field == number {
			l.at[n-1].times++
		} else {
			l.at = append(l.at, posting{number, 1})
		}
		x.lists[t] = l
	}
	w.count(units, 1)
	x.fields = append(x.fields, field{doc, int32(len(terms)), f.Weight})
	x.lengths += len(terms)
	x.counted++
}

// hundredths is a field's weight as it is counted in lists.
func hundredths(weight float64) int32 { return int32(math.Round(100 * weight)) }

// remove takes a document out of all lists and leaves a hole in its place.
func (w *writer) remove(id string) {
	x := w.x
	number, there := x.byID[id]
	if !there {
		return
	}
	d := &x.docs[number]
	most := map[term]int32{}
	for i, f := range d.Fields {
		units := x.fold.units(f.Text)
		for _, t := range x.fieldTerms(units) {
			most[t] = max(most[t], hundredths(f.Weight))
		}
		w.count(units, -1)
		x.lengths -= int(x.fields[int(d.from)+i].length)
		x.counted--
	}
	for t, n := range most {
		w.forget(t, n, d.from, d.to)
	}
	*d = document{from: d.from, to: d.to}
	delete(x.byID, id)
	x.live--
}

// forget takes the fields of a document, from up to before to, out of a list,
// and so many hundredths of a document.
func (w *writer) forget(t term, n, from, to int32) {
	l := w.list(t)
	l.docs -= n
	l.at = slices.DeleteFunc(l.at, func(p posting) bool { return from <= p.field && p.field < to })
	w.x.lists[t] = l
	if len(l.at) == 0 {
		delete(w.x.lists, t)
	}
}

// count notes words that came or went.
func (w *writer) count(units []unit, n int32) {
	for _, u := range units {
		if u.isWord() {
			w.words[u.text] += n
		}
	}
}

// done brings the vocabulary up to date.
func (w *writer) done() {
	if len(w.words) > 0 {
		w.x.words = w.x.words.changed(w.words)
	}
}
