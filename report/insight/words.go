package insight

import (
	"slices"
	"strings"
	"unicode"
)

// longestText is how many characters of a text are compared.
const longestText = 400

// reader takes texts apart.
type reader struct {
	phrases *strings.Replacer // takes out what is said beside a question
	stop    map[string]bool   // words of the same sort
}

func newReader() reader {
	var pairs []string
	for _, w := range []string{"请问一下", "请问", "想问一下", "想问下", "麻烦问下", "麻烦", "你好", "您好", "谢谢", "亲亲", "亲"} {
		pairs = append(pairs, w, " ")
	}
	r := reader{strings.NewReplacer(pairs...), map[string]bool{}}
	for _, w := range []string{"hi", "hello", "hey", "please", "pls", "plz", "thanks", "thank", "you", "sorry", "the", "a", "an"} {
		r.stop[w] = true
	}
	return r
}

// tokens are what a text says, sorted, each once: words in lower case, pairs of
// Chinese characters, and # for numbers, whichever they are. Punctuation,
// width, case, order and words of politeness make no difference. It is empty
// for a text without a letter or digit.
func (r reader) tokens(text string) []string {
	folded := fold(text)
	out := slices.DeleteFunc(split(r.phrases.Replace(folded)), func(w string) bool { return r.stop[w] })
	if len(out) == 0 {
		out = split(folded) // nothing but politeness
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// fold brings letters to lower case and half width, drops apostrophes, and
// makes everything else that is no letter or digit a blank.
func fold(text string) string {
	var b strings.Builder
	n := 0
	for _, r := range text {
		if n++; n > longestText {
			break
		}
		if r >= '!'+fullWidth && r <= '~'+fullWidth {
			r -= fullWidth
		}
		switch {
		case r == '\'' || r == '’' || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// fullWidth is how far full-width characters are from the usual ones.
const fullWidth = 0xFEE0

// split cuts folded text into tokens.
func split(text string) (out []string) {
	for _, word := range strings.Fields(text) {
		runes := []rune(word)
		for len(runes) > 0 {
			n := run(runes)
			out = append(out, spell(runes[:n])...)
			runes = runes[n:]
		}
	}
	return out
}

// run is how many characters at the beginning belong together: all Chinese, or
// none.
func run(runes []rune) int {
	han := unicode.Is(unicode.Han, runes[0])
	for i, r := range runes {
		if unicode.Is(unicode.Han, r) != han {
			return i
		}
	}
	return len(runes)
}

func spell(runes []rune) (out []string) {
	switch {
	case !unicode.Is(unicode.Han, runes[0]):
		return []string{word(runes)}
	case len(runes) == 1:
		return []string{string(runes)}
	}
	for i := range len(runes) - 1 {
		out = append(out, string(runes[i:i+2]))
	}
	return out
}

// word is one word. A number, and a word with five digits or more, is some
// size, order or parcel, and which one does not matter.
func word(runes []rune) string {
	digits := 0
	for _, r := range runes {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	if digits >= 5 || digits == len(runes) {
		return "#"
	}
	return string(runes)
}

// withoutNumber is a text without the number it ends with: a hello with an
// order number is a hello.
func withoutNumber(text string) string {
	return strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsDigit(r) || unicode.IsSpace(r) || r == '#' })
}
