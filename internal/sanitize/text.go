package sanitize

import (
	"strings"
	"unicode/utf8"
)

// Text returns s as several lines of display text that keep the promises of the
// package. Every kind of line break becomes \n and a tab four spaces. It costs
// nothing but a scan, and returns s itself, when s is plain Latin, Cyrillic,
// Chinese, Japanese or Korean text or simple emoji.
func Text(s string) string {
	if isPlain(s) {
		return s
	}
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
	return steady(clean(composeHangul(s)))
}

// isPlain reports whether all of s is text that Text leaves alone.
func isPlain(s string) bool {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if (b < ' ' && b != '\n') || b == 0x7f {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:]) // U+FFFD, which is not plain, if invalid
		if !plainRune(r) {
			return false
		}
		i += n
	}
	return true
}

// plainRune reports whether r, beyond ASCII, is safe next to any other such
// rune. The ranges only serve speed: what they leave out takes the long way.
func plainRune(r rune) bool {
	switch {
	case r < 0x3000:
		return r >= 0xa1 && r <= 0x24f && r != 0xad || // Latin, without the soft hyphen
			r >= 0x400 && r <= 0x482 || // Cyrillic, without its marks
			r >= 0x2010 && r <= 0x2027 // dashes, quotes, ellipsis
	case r < 0x10000:
		return r >= 0x4e00 && r <= 0x9ffc || // Han
			r >= 0x3000 && r <= 0x3029 || // CJK punctuation, without tone marks
			r >= 0x3041 && r <= 0x3096 || // Hiragana
			r >= 0x30a0 && r <= 0x30ff || // Katakana
			r >= 0x3400 && r <= 0x4dbf || // Han extension A
			r >= 0xac00 && r <= 0xd7a3 || // Hangul syllables
			r >= 0xff01 && r <= 0xff5e || r == 0xffe5 // full-width forms
	default:
		return r >= 0x1f400 && r <= 0x1f64f || // animals, gestures, faces
			r >= 0x20000 && r <= 0x2a6df // Han extension B
	}
}
