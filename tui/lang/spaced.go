package lang

import (
	"unicode"
	"unicode/utf8"
)

// spaced sets a text off from the Chinese around it by blanks, except where it
// begins or ends in Chinese itself.
func spaced(text string) string {
	if first, _ := utf8.DecodeRuneInString(text); !unicode.Is(unicode.Han, first) {
		text = " " + text
	}
	if last, _ := utf8.DecodeLastRuneInString(text); !unicode.Is(unicode.Han, last) {
		text += " "
	}
	return text
}
