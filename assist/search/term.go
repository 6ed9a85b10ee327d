package search

// term names something that texts have in common: a character, a pair of
// characters, a stemmed word or a concept. The upper three bits say which.
type term uint64

const (
	single  term = 1 << 61
	pair    term = 2 << 61
	word    term = 3 << 61
	concept term = 4 << 61
	kinds   term = 7 << 61
)

func singleTerm(r rune) term        { return single | term(r) }
func pairTerm(a, b rune) term       { return pair | term(a)<<21 | term(b) }
func conceptTerm(number int32) term { return concept | term(number) }

// wordTerm is the term of a stem. Two stems share one by chance once in some
// 10^18 pairs.
func wordTerm(stem string) term {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(stem) {
		h = (h ^ uint64(stem[i])) * 1099511628211
	}
	return word | term(h)&^kinds
}

// weight is how much a term of its kind counts in a question. A character
// alone says little. A concept says what the question is about, whatever its
// words.
func (t term) weight() float64 {
	switch t & kinds {
	case single:
		return 0.3
	case concept:
		return 2.5
	}
	return 1
}
