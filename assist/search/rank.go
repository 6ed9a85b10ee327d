package search

import (
	"cmp"
	"math"
	"slices"
)

// The two constants of BM25: how soon a term that occurs again stops to count
// for more, and how much a long text counts for less.
const (
	saturation = 1.2
	lengthLoss = 0.4
)

// slip is the share of its weight that a mistyped word keeps.
const slip = 0.8

// commonShare is the share of its weight that a word keeps of which every chat
// is full, and that is rare here by chance.
const commonShare = 0.5

// others is how much the other fields of a document add to its best one, as a
// share of what they are worth.
const others = 0.25

// elsewhere is the share of its score that every document keeps for each
// concept that a question surely means and none of them knows: it asks about
// something else.
const elsewhere = 0.6

// Hit is a document that was found.
type Hit struct {
	ID    string
	Score float64 // 1 is about what a word is worth that no other document has
	Cover float64 // the share of the question's weight that the document knows, 0 to 1
}

// Search ranks the documents by a whole question and gives the best k, those
// of the same score by id. Documents that share no term with it are no hits.
func (x *Index) Search(question string, k int) []Hit {
	s := x.newScores()
	for _, q := range x.question(question) {
		s.add(q)
	}
	return s.best(k)
}

// asked is a term of a question.
type asked struct {
	term   term
	weight float64
}

// question gives the terms of a question, each once, with mistyped words put
// right.
func (x *Index) question(text string) []asked {
	units := x.fold.units(text)
	mistyped := x.correct(units)
	var all []asked
	for _, t := range x.terms(units) {
		q := asked{t, t.weight()}
		if x.fold.common[t] {
			q.weight *= commonShare
		}
		if slices.Contains(mistyped, t) {
			q.weight *= slip
		}
		if !slices.ContainsFunc(all, func(a asked) bool { return a.term == t }) {
			all = append(all, q)
		}
	}
	return x.meaning(units, all)
}

// meaning appends the concepts of units to the terms of a question.
func (x *Index) meaning(units []unit, all []asked) []asked {
	share := 1.0
	for _, m := range x.concepts.in(units) {
		t := conceptTerm(m.group)
		all = append(all, asked{t, t.weight() * m.worth})
		if m.worth == 1 && len(x.lists[t].at) == 0 {
			share *= elsewhere
		}
	}
	for i := range all {
		all[i].weight *= share
	}
	return all
}

// correct puts the words right that nobody knows, and gives their terms.
func (x *Index) correct(units []unit) (corrected []term) {
	for i, u := range units {
		if !u.isWord() || u.empty || len(x.lists[u.term].at) > 0 || x.words.has(u.text) || x.fold.common[u.term] {
			continue
		}
		if k, ok := x.words.near(u.text); ok {
			units[i] = wordUnit(k.text)
			corrected = append(corrected, k.term)
		}
	}
	return corrected
}

// scores adds up what the terms of a question are worth in each field.
type scores struct {
	x     *Index
	mean  float64   // the mean length of a field
	asked float64   // the weight of the question
	found []float64 // by field: the weight of the terms that it has
	worth []float64 // by field
}

func (x *Index) newScores() *scores {
	n := len(x.fields)
	both := make([]float64, 2*n)
	return &scores{x: x, mean: float64(x.lengths) / float64(max(x.counted, 1)), found: both[:n], worth: both[n:]}
}

func (s *scores) add(q asked) {
	l := s.x.lists[q.term]
	w := q.weight * s.x.rarity(l)
	s.asked += w
	for _, p := range l.at {
		s.found[p.field] += w
		s.worth[p.field] += w * s.x.frequency(p, s.mean)
	}
}

// few is how many documents say too little about how rare a word is: an index
// with fewer is taken to have so many.
const few = 20

// rarity is the inverse document frequency of a term, as a share of that of a
// term in a single document: so scores mean the same however many documents
// there are.
func (x *Index) rarity(l list) float64 {
	n := float64(max(x.live, few))
	idf := func(df float64) float64 { return math.Log(1 + (n-df+0.5)/(df+0.5)) }
	return idf(float64(l.docs)/100) / idf(1)
}

// frequency is how much a term counts in a field for how often it occurs
// there, and for how much else is there.
func (x *Index) frequency(p posting, mean float64) float64 {
	f, times := x.fields[p.field], float64(p.times)
	long := 1 - lengthLoss + lengthLoss*float64(f.length)/mean
	return f.weight * times * (saturation + 1) / (times + saturation*long)
}

// best gives the k best documents, each by its best field and a little by its
// others.
func (s *scores) best(k int) []Hit {
	var hits []Hit
	for i := range s.x.docs {
		if d := &s.x.docs[i]; d.live {
			if h := s.hit(d); h.Score > 0 {
				hits = append(hits, h)
			}
		}
	}
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return hits[:min(len(hits), k)]
}

func (s *scores) hit(d *document) Hit {
	h, all := Hit{ID: d.ID}, 0.0
	for i := d.from; i < d.to; i++ {
		all += s.worth[i]
		if s.worth[i] > h.Score {
			h.Score, h.Cover = s.worth[i], s.found[i]/s.asked
		}
	}
	h.Score += others * (all - h.Score)
	return h
}
