package desk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// foldWords makes a text comparable: small letters, one blank between words.
func foldWords(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(text), " "))
}

// in reports whether one of the words is in a text made by foldWords.
func (k AutoKeyword) in(text string) bool {
	for _, w := range k.Words {
		if w = foldWords(w); w != "" && hasWord(text, w) {
			return true
		}
	}
	return false
}

// hasWord looks for a word. Where it begins or ends with a letter or digit of a
// script that puts blanks between words, it must not be part of a longer one.
func hasWord(text, word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	last, _ := utf8.DecodeLastRuneInString(word)
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		begin, end := from+i, from+i+len(word)
		before, _ := utf8.DecodeLastRuneInString(text[:begin])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !(spaced(first) && spaced(before)) && !(spaced(last) && spaced(after)) {
			return true
		}
		_, size := utf8.DecodeRuneInString(text[begin:])
		from = begin + size
	}
}

// spaced reports whether a rune is part of a word that stands between blanks.
func spaced(r rune) bool {
	if r == utf8.RuneError || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}
