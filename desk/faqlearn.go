package desk

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// MostLearnt is how many learnt wordings an entry keeps, and LongestLearnt how
// many characters one may have: what is longer tells a story and finds
// nothing but itself.
const (
	MostLearnt    = 12
	LongestLearnt = 80
)

// Learnt is a customer's wording that agents answered with an entry.
type Learnt struct {
	Text  string `json:"text"`
	Count int    `json:"count"` // how often it was
	At    Stamp  `json:"at"`    // when it was last
}

// Learn notes that an agent answered a customer's words with this entry. Words
// that the entry has already, typed by a person, are not noted again; empty
// and long ones are not noted at all. When MostLearnt are full the weakest
// goes: the one of the smallest count, the oldest of those. The newest never
// is the weakest, else a full list would learn nothing any more.
func (f FAQ) Learn(words string, now Instant) FAQ {
	words = oneLine(words)
	if words == "" || utf8.RuneCountInString(words) > LongestLearnt || f.asks(words) {
		return f
	}
	f.Learnt = slices.Clone(f.Learnt)
	i := slices.IndexFunc(f.Learnt, func(l Learnt) bool { return sameWording(l.Text, words) })
	if i >= 0 {
		f.Learnt[i].Count++
		f.Learnt[i].At = max(f.Learnt[i].At, Stamp(now))
		return f
	}
	for len(f.Learnt) >= MostLearnt {
		f.Learnt = slices.Delete(f.Learnt, weakest(f.Learnt), weakest(f.Learnt)+1)
	}
	f.Learnt = append(f.Learnt, Learnt{words, 1, Stamp(now)})
	return f
}

// Unlearn undoes one Learn: an agent took the answer back. A wording that
// others answered with this entry as well stays.
func (f FAQ) Unlearn(words string) FAQ {
	words, f.Learnt = oneLine(words), slices.Clone(f.Learnt)
	i := slices.IndexFunc(f.Learnt, func(l Learnt) bool { return sameWording(l.Text, words) })
	if i < 0 {
		return f
	}
	if f.Learnt[i].Count--; f.Learnt[i].Count <= 0 {
		f.Learnt = slices.Delete(f.Learnt, i, i+1)
	}
	if len(f.Learnt) == 0 {
		f.Learnt = nil
	}
	return f
}

// asks reports whether the entry has a wording already, typed by a person.
func (f FAQ) asks(words string) bool {
	same := func(p string) bool { return sameWording(p, words) }
	return same(f.Question) || slices.ContainsFunc(f.Phrasings, same)
}

// weakest is where the learnt wording stands that is missed least.
func weakest(all []Learnt) int {
	least := slices.MinFunc(all, func(a, b Learnt) int {
		return cmp.Or(cmp.Compare(a.Count, b.Count), cmp.Compare(a.At, b.At), cmp.Compare(a.Text, b.Text))
	})
	return slices.Index(all, least)
}
