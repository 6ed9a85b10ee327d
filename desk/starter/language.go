package starter

import (
	"strings"
	"unicode"
)

// Language guesses the language to answer text in: "zh", "en", or "" when the
// text has neither Chinese characters nor Latin words (only emoji, digits, or
// another script) and says nothing about it.
//
// In a mixed text a Chinese character weighs one and a half Latin words, so
// brand names and sizes do not turn a Chinese question into an English one.
// Links are left out. Japanese is not taken for Chinese.
func Language(text string) string {
	var han, words int
	for field := range strings.FieldsSeq(text) {
		if strings.Contains(field, "://") {
			continue
		}
		h, w, kana := countScripts(field)
		if kana {
			h = 0
		}
		han, words = han+h, words+w
	}
	switch {
	case han == 0 && words == 0:
		return ""
	case han*3 >= words*2:
		return Chinese
	}
	return English
}

// countScripts counts the Chinese characters and the Latin words of a field,
// and tells whether Japanese syllables stand among them.
func countScripts(field string) (han, words int, kana bool) {
	inWord := false
	for _, r := range field {
		latin := isLatin(r)
		if latin && !inWord {
			words++
		}
		inWord = latin || inWord && isJoiner(r)
		switch {
		case latin || r < 0x2E80:
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana = true
		}
	}
	return han, words, kana
}

func isLatin(r rune) bool {
	if r < unicode.MaxASCII {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return r < 0x2E80 && unicode.Is(unicode.Latin, r) || 0xFF21 <= r && r <= 0xFF5A && unicode.Is(unicode.Latin, r)
}

// isJoiner tells what keeps one word together: an apostrophe, a hyphen, an
// underscore, a digit, an accent written as a mark of its own.
func isJoiner(r rune) bool {
	return r == '\'' || r == '’' || r == '-' || r == '_' || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}
