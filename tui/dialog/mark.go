package dialog

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark renders text with base, and every occurrence of a word with found. Words
// are in lower case; the text may be in any.
func mark(text string, words []string, base func(...string) string, found func(string) string) string {
	var out strings.Builder
	plain := 0
	for i := 0; i < len(text); {
		n := longest(text[i:], words)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		if plain < i {
			out.WriteString(base(text[plain:i]))
		}
		out.WriteString(found(text[i : i+n]))
		i += n
		plain = i
	}
	if plain < len(text) {
		out.WriteString(base(text[plain:]))
	}
	return out.String()
}

// longest is the length in bytes of the longest word that text begins with.
func longest(text string, words []string) int {
	best := 0
	for _, w := range words {
		best = max(best, prefix(text, w))
	}
	return best
}

// prefix is the length in bytes of word at the start of text, whatever its
// case there; 0 if it is not there.
func prefix(text, word string) int {
	i := 0
	for _, want := range word {
		r, size := utf8.DecodeRuneInString(text[i:])
		if size == 0 || unicode.ToLower(r) != want {
			return 0
		}
		i += size
	}
	return i
}
