package search

import (
	"strings"
	"unicode"
)

// folding knows how texts are brought into the form in which they are compared,
// and which terms are too common to say much. It never changes.
type folding struct {
	simple  map[rune]rune       // of traditional characters
	said    map[string][]string // what the short words of chats stand for
	dialect *strings.Replacer   // of what is written otherwise in Chinese chats
	common  map[term]bool
}

func newFolding() folding {
	return folding{simpleRunes(), saidWords(), strings.NewReplacer(strings.Fields(dialect)...), commonTerms()}
}

// foldRune gives a rune in the form in which texts are compared: lower case,
// narrow, simplified, without accent. 0 is a rune that is left out as if it
// had not been there, ' ' one that separates words.
func (f folding) foldRune(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		return r
	case r < 0x80:
		return foldASCII(r)
	case 0x4E00 <= r && r <= 0x9FFF:
		if s, ok := f.simple[r]; ok {
			return s
		}
		return r
	case 0xFF01 <= r && r <= 0xFF5E:
		return f.foldRune(r - 0xFEE0)
	case 0xC0 <= r && r <= 0x17F:
		return foldLatin(r)
	}
	return foldOther(r)
}

func foldASCII(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r == '\'' || r == '`':
		return 0
	}
	return ' '
}

// latinBase holds the letters without accent for U+00C0 to U+017F; a blank is
// a letter that has none, or none that is a single one.
const latinBase = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllllllllnnnnnnn  oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

func foldLatin(r rune) rune {
	if base := rune(latinBase[r-0xC0]); base != ' ' {
		return base
	}
	return foldOther(r)
}

func foldOther(r rune) rune {
	switch {
	case r == '’' || r == '‘' || r == 'ʼ':
		return 0
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return unicode.ToLower(r)
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	return ' '
}

// isGram tells whether a folded rune belongs to a script that does not
// separate its words.
func isGram(r rune) bool {
	if 0x4E00 <= r && r <= 0x9FFF {
		return true
	}
	return r > 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}
