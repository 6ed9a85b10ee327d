package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Find gives the best k documents for what was typed into a search box so far:
// those that have every word of it, where the last may still be unfinished,
// and if there is none, those that have the most of it. Chinese matches
// wherever it stands. Where nothing was typed nothing is found.
func (x *Index) Find(typed string, k int) []Hit {
	wanted := x.wanted(typed)
	s := &finds{x: x, mean: x.newScores().mean, rows: make([]find, len(x.docs))}
	for i, terms := range wanted {
		for _, t := range terms {
			s.add(int32(i+1), t)
		}
		s.settle()
	}
	return s.best(k, len(wanted))
}

// wanted lists, for each thing that was typed, the terms any of which will do.
func (x *Index) wanted(typed string) [][]term {
	units := x.typedUnits(typed)
	var all [][]term
	for i, u := range units {
		switch {
		case u.isWord() && i == len(units)-1 && unfinished(typed) && (!u.empty || all == nil):
			all = append(all, x.beginning(u))
		case u.isWord():
			if terms := x.meant(u); terms != nil {
				all = append(all, terms)
			}
		case u.joined:
			all = append(all, []term{pairTerm(units[i-1].gram, u.gram)})
		case i == len(units)-1 || !units[i+1].joined:
			all = append(all, []term{u.term})
		}
	}
	return all
}

// typedUnits takes a last word that may go on as it is: it may be short for
// nothing yet.
func (x *Index) typedUnits(typed string) []unit {
	last := strings.LastIndexFunc(typed, unicode.IsSpace) + 1
	as := x.fold
	as.said = nil
	return append(x.fold.units(typed[:last]), as.units(typed[last:])...)
}

// unfinished tells whether the last word may go on. One that says nothing as it
// is ("refund for me") is left out until it does, unless nothing else was typed.
func unfinished(typed string) bool {
	last, _ := utf8.DecodeLastRuneInString(typed)
	return !unicode.IsSpace(last)
}

// beginning lists the terms of the words that begin like an unfinished one.
func (x *Index) beginning(u unit) []term {
	terms := x.words.begin(u.text)
	if !u.empty && !slices.Contains(terms, u.term) && len(x.lists[u.term].at) > 0 {
		terms = append(terms, u.term)
	}
	if terms == nil {
		return x.meant(u)
	}
	return terms
}

// meant is the term of a finished word, put right if nobody knows it; none for
// a word that says nothing.
func (x *Index) meant(u unit) []term {
	if u.empty {
		return nil
	}
	one := []unit{u}
	x.correct(one)
	return []term{one[0].term}
}

// finds adds up what was found in each document.
type finds struct {
	x    *Index
	mean float64
	rows []find
	now  []int32 // the documents that have the thing at hand
}

type find struct {
	things int32   // how many things the document has
	last   int32   // the newest of them
	best   float64 // what that is worth, in the field that has it best
	worth  float64 // what the others are worth
}

// add notes a term as one that will do for a thing.
func (s *finds) add(thing int32, t term) {
	l := s.x.lists[t]
	rarity := s.x.rarity(l)
	for _, p := range l.at {
		doc := s.x.fields[p.field].doc
		r := &s.rows[doc]
		if r.last != thing {
			r.last, r.things, r.best = thing, r.things+1, 0
			s.now = append(s.now, doc)
		}
		r.best = max(r.best, rarity*s.x.frequency(p, s.mean))
	}
}

// settle adds up what the thing at hand was worth.
func (s *finds) settle() {
	for _, doc := range s.now {
		s.rows[doc].worth += s.rows[doc].best
	}
	s.now = s.now[:0]
}

func (s *finds) best(k, wanted int) []Hit {
	most := int32(1)
	for _, r := range s.rows {
		most = max(most, r.things)
	}
	var hits []Hit
	for i, r := range s.rows {
		if r.things == most {
			hits = append(hits, Hit{s.x.docs[i].ID, r.worth, float64(most) / float64(wanted)})
		}
	}
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), strings.Compare(a.ID, b.ID))
	})
	return hits[:min(len(hits), k)]
}
