package starter

import "strings"

// The tiers of a message, most pressing first.
const (
	Urgent = "urgent"
	Normal = "normal"
	Social = "social"
)

// residueLimit is how much may be left of a social message beside its social
// words and fillers: one Latin word or two Chinese characters, room for a
// name. A Chinese character costs 1, a Latin word 2, a number 3.
const residueLimit = 2

// Tier sorts one message by rules. It prepares the rules on every call; for
// more than one message use a [Matcher].
func Tier(text string, rules Rules) string {
	return NewMatcher(rules).Tier(text)
}

// Matcher sorts messages by one set of rules. It never changes after
// [NewMatcher], so any number of goroutines may use it at once.
type Matcher struct {
	words *trie
}

// NewMatcher prepares rules. Keywords that hold no letter, digit or symbol are
// left out.
func NewMatcher(rules Rules) *Matcher {
	return &Matcher{words: buildTrie([]keywords{
		{urgentWord, rules.Urgent},
		{normalWord, rules.Normal},
		{socialWord, rules.Social},
		{fillerWord, fillers()},
		{askingWord, askings()},
	})}
}

// Tier returns [Urgent], [Normal] or [Social].
//
// A message is urgent when it holds an urgent keyword that is not part of a
// longer normal or social one ("refund" counts, "refund policy" does not).
// It is social when it holds a social keyword, almost nothing is left beside
// those, fillers, punctuation and emoji, and nothing in it asks, denies or
// objects. Everything else is normal: a greeting alone, since a question is
// about to follow it, and a text without any word.
//
// The time it takes grows linearly with the text.
func (m *Matcher) Tier(text string) string {
	var buffer [160]rune
	folded := fold(buffer[:0], text)
	var s sorting
	for at, r := range folded {
		if !startsWord(folded, at) {
			continue
		}
		if found, some := m.words.longest(folded, at); some && s.take(found, at) {
			return Urgent
		}
		if at >= s.covered {
			s.residue += cost(r)
		}
	}
	if s.social() && !(s.residue > 0 && strings.ContainsAny(text, "?？")) {
		return Social
	}
	return Normal
}

// sorting is what one pass over a message has found so far. Positions are
// those of the folded text.
type sorting struct {
	shielded int // urgent keywords that end by here are part of a longer one
	covered  int // social keywords and fillers reach this far
	residue  int // the cost of what they left out
	friendly bool
	asking   bool
}

// take notes the keywords that start at a position and tells whether one of
// them settles that the message is urgent.
func (s *sorting) take(found matches, at int) bool {
	harmless := max(found[normalWord], found[socialWord])
	if n := found[urgentWord]; n > 0 && n >= harmless && at+n > s.shielded {
		return true
	}
	s.shielded = max(s.shielded, at+harmless)
	reach := max(found[socialWord], found[fillerWord])
	s.friendly = s.friendly || found[socialWord] > 0
	s.covered = max(s.covered, at+reach)
	if n := max(found[askingWord], found[normalWord]); n > 0 && at+n > s.covered {
		s.asking = true
	}
	return false
}

// cost tells what a word that starts with r, or the Chinese character r, adds
// to the residue. Emoji and other symbols cost nothing.
func cost(r rune) int {
	switch {
	case isDigit(r):
		return 3
	case isWordRune(r):
		return 2
	case isLetter(r):
		return 1
	}
	return 0
}

func (s *sorting) social() bool {
	if s.asking || s.residue > residueLimit {
		return false
	}
	return s.friendly
}
