package words

import (
	"unicode"
	"unicode/utf8"
)

// Fold makes texts equal that differ in case only, in any script. changed says
// whether that made a difference. Bytes that are not UTF-8 stay as they are.
func Fold(text string) (folded []byte, changed bool) {
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		f := foldRune(r)
		if f != r && folded == nil {
			folded = append(make([]byte, 0, len(text)+4), text[:i]...)
		}
		switch {
		case folded == nil:
		case r == utf8.RuneError:
			folded = append(folded, text[i:i+n]...)
		default:
			folded = utf8.AppendRune(folded, f)
		}
		i += n
	}
	return folded, folded != nil
}

// foldRune picks one of all the characters that differ in case only: the lower
// case of the first of them, so that σ, ς and Σ, or k and the kelvin sign, are
// the same.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case caseless(r):
		return r
	}
	first := r
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		first = min(first, f)
	}
	return unicode.ToLower(first)
}

// caseless spares the scripts of most messages the search through the tables:
// from CJK radicals to the end of the ideographs, Hangul, and emoji.
func caseless(r rune) bool {
	return 0x2E80 <= r && r <= 0xA63F || 0xAC00 <= r && r <= 0xD7A3 || 0x1F000 <= r
}
