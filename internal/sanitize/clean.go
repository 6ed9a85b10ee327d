package sanitize

import (
	"strings"
	"unicode"
)

// maxMarks is how many combining marks one base may carry. Vietnamese and Thai
// need two; stacks meant to smear over the neighbouring rows use dozens.
const maxMarks = 4

// zwj, the zero width joiner, glues emoji into one picture.
const zwj = '\u200d'

// tofu stands for a character that terminals cannot be trusted to draw.
const tofu = '□'

// cleaner rewrites a text rune by rune. What it writes holds no control, format
// or unseen character and no emoji sequence; whether the clusters then measure
// the same everywhere is for steady to see to.
type cleaner struct {
	out     strings.Builder
	marks   int  // combining marks that the last base carries
	afterCR bool // the last rune was a carriage return
	picture bool // the last base is a symbol that a joiner could extend
	joined  bool // a joiner followed that symbol
}

// clean runs s, which is valid UTF-8, through a cleaner.
func clean(s string) string {
	c := cleaner{marks: maxMarks}
	c.out.Grow(len(s))
	for _, r := range s {
		c.add(r)
		c.afterCR = r == '\r'
	}
	return c.out.String()
}

// add takes the next rune of the input.
func (c *cleaner) add(r rune) {
	switch {
	case r == '\n' && c.afterCR: // the carriage return was the line break
	case lineBreak(r):
		c.base('\n')
	case r == '\t':
		c.out.WriteString("   ")
		c.base(' ')
	case r == '\x1b':
		c.base('␛')
	case r == zwj:
		c.joined = c.picture
	case unseen(r):
	case unicode.Is(unicode.M, r):
		c.mark(r)
	case c.joined && pictorial(r): // keep the first picture of the sequence
		c.joined = false
	default:
		c.symbol(r)
	}
}

// symbol writes a visible character in the form that every terminal can draw.
func (c *cleaner) symbol(r rune) {
	switch {
	case r >= regionA && r <= regionZ:
		c.base('A' + r - regionA)
	case r == thaiAm, r == laoAm:
		// The same letter in two parts, the second of which has a cell of its own.
		c.mark(r + amCircle)
		c.base(r + amVowel)
	case r == halfVoiced, r == halfSemiVoiced:
		c.base(r - halfVoiced + '゛')
	case undrawable(r):
		c.base(tofu)
	default:
		c.base(r)
	}
}

// base writes a character that combining marks may follow. A blank is none:
// its marks would land on whatever is drawn to the left of it.
func (c *cleaner) base(r rune) {
	c.out.WriteRune(r)
	c.marks = 0
	if unicode.IsSpace(r) {
		c.marks = maxMarks
	}
	c.picture, c.joined = pictorial(r), false
}

// mark writes a combining mark if the base has room for it.
func (c *cleaner) mark(r rune) {
	c.joined = false
	if c.marks < maxMarks {
		c.out.WriteRune(r)
		c.marks++
	}
}
