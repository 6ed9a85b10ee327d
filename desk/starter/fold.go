package starter

import "unicode"

// fold appends text to dst in the form in which keywords are compared: lower
// case, full-width letters as narrow ones, apostrophes and combining marks
// dropped, every stretch of white space and punctuation as one space. Emoji
// and other symbols stay; skin tones and style selectors go.
func fold(dst []rune, text string) []rune {
	space := true
	for _, r := range text {
		r, keep := foldRune(r)
		if !keep || r == ' ' && space {
			continue
		}
		space = r == ' '
		dst = append(dst, r)
	}
	return dst
}

func foldRune(r rune) (folded rune, keep bool) {
	switch {
	case r < 0x80:
		return foldASCII(r)
	case 0x4E00 <= r && r <= 0x9FFF:
		return r, true
	case 0xFF01 <= r && r <= 0xFF5E:
		return foldASCII(r - 0xFEE0)
	case r == '’' || r == '‘' || r == 'ʼ':
		return 0, false
	}
	return foldOther(r)
}

func foldASCII(r rune) (folded rune, keep bool) {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		return r, true
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A', true
	case r == '\'' || r == '`':
		return 0, false
	}
	return ' ', true
}

func foldOther(r rune) (folded rune, keep bool) {
	switch {
	case isLetter(r) || isDigit(r):
		return unicode.ToLower(r), true
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0, false
	case lightestSkinTone <= r && r <= darkestSkinTone:
		return 0, false
	case r >= 0x2190 && r != unicode.ReplacementChar && unicode.In(r, unicode.So, unicode.Sm):
		return r, true
	}
	return ' ', true
}

func isDigit(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	return unicode.IsDigit(r)
}

func isLetter(r rune) bool {
	if 0x4E00 <= r && r <= 0x9FFF {
		return true
	}
	return unicode.IsLetter(r)
}

// isWordRune tells whether a folded rune belongs to a script that separates
// its words: a keyword in it matches whole words only. Chinese characters,
// Japanese syllables and emoji do not, and match anywhere.
func isWordRune(r rune) bool {
	return r < 0x2190 && r != ' ' || 0xAC00 <= r && r <= 0xD7A3
}

// startsWord tells whether a keyword may start at a position of folded text.
func startsWord(text []rune, at int) bool {
	if text[at] == ' ' {
		return false
	}
	return at == 0 || !isWordRune(text[at]) || !isWordRune(text[at-1])
}

// endsWord tells whether a keyword may end before a position of folded text.
func endsWord(text []rune, end int) bool {
	return end == len(text) || !isWordRune(text[end]) || !isWordRune(text[end-1])
}
