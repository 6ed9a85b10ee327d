package sanitize

import "unicode"

// Characters that get a replacement of their own.
const (
	regionA        = 0x1f1e6 // regional indicators: a pair of them is a flag
	regionZ        = 0x1f1ff
	thaiAm         = 0x0e33
	laoAm          = 0x0eb3
	amCircle       = 0x0e4d - thaiAm // the part above; Lao lies at the same distance
	amVowel        = 0x0e32 - thaiAm // the part behind
	halfVoiced     = 0xff9e          // half-width Katakana voicing marks
	halfSemiVoiced = 0xff9f
)

// lineBreak reports whether r ends a line.
func lineBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// unseen reports whether r is dropped: a control or format character, a filler,
// a selector of variants, or part of a sequence that only some terminals join.
func unseen(r rune) bool {
	switch {
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector, unicode.Noncharacter_Code_Point):
		return true
	case r >= 0x1f3fb && r <= 0x1f3ff: // skin tones
		return true
	case r >= 0xe0000 && r <= 0xe0fff: // tags, and what is reserved for their like
		return true
	}
	switch r {
	case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2065, 0x3164, 0xffa0: // fillers and joiners
		return true
	case 0x20e3: // keycap
		return true
	}
	return false
}

// pictorial reports whether r can be part of a sequence of joined emoji.
func pictorial(r rune) bool {
	return unicode.In(r, unicode.So, unicode.Sm) || newPictures.contains(r)
}

// undrawable reports whether terminals disagree about r by itself: it is newer
// than they are, or it swallows the character that follows.
func undrawable(r rune) bool {
	switch {
	case r >= 0x20000 && r <= 0x3fffd: // Han, wide in every version of Unicode
		return false
	case newPictures.contains(r), prefixes.contains(r), conjoining(r):
		return true
	}
	return unicode.Is(unicode.Cn, r)
}

// span is an inclusive range of runes.
type span struct{ from, to rune }

// spans is a sorted list of ranges.
type spans []span

func (s spans) contains(r rune) bool {
	for _, p := range s {
		if r < p.from {
			return false
		}
		if r <= p.to {
			return true
		}
	}
	return false
}

// newPictures are the code points of the emoji and symbol blocks that Unicode 14
// did not assign. What a later version put there has no width in terminals built
// before it, and breaks the row.
var newPictures = spans{
	{0x1f02c, 0x1f02f}, {0x1f094, 0x1f09f}, {0x1f0af, 0x1f0b0}, {0x1f0c0, 0x1f0c0}, {0x1f0d0, 0x1f0d0},
	{0x1f0f6, 0x1f0ff}, {0x1f1ae, 0x1f1e5}, {0x1f203, 0x1f20f}, {0x1f23c, 0x1f23f}, {0x1f249, 0x1f24f},
	{0x1f252, 0x1f25f}, {0x1f266, 0x1f2ff}, {0x1f6d8, 0x1f6dc}, {0x1f6ed, 0x1f6ef}, {0x1f6fd, 0x1f6ff},
	{0x1f774, 0x1f77f}, {0x1f7d9, 0x1f7df}, {0x1f7ec, 0x1f7ef}, {0x1f7f1, 0x1f7ff}, {0x1f80c, 0x1f80f},
	{0x1f848, 0x1f84f}, {0x1f85a, 0x1f85f}, {0x1f888, 0x1f88f}, {0x1f8ae, 0x1f8af}, {0x1f8b2, 0x1f8ff},
	{0x1fa54, 0x1fa5f}, {0x1fa6e, 0x1fa6f}, {0x1fa75, 0x1fa77}, {0x1fa7d, 0x1fa7f}, {0x1fa87, 0x1fa8f},
	{0x1faad, 0x1faaf}, {0x1fabb, 0x1fabf}, {0x1fac6, 0x1facf}, {0x1fada, 0x1fadf}, {0x1fae8, 0x1faef},
	{0x1faf7, 0x1faff},
}

// prefixes are the letters that form one cluster with whatever comes next.
var prefixes = spans{
	{0x0d4e, 0x0d4e}, {0x111c2, 0x111c3}, {0x113d1, 0x113d1}, {0x1193f, 0x1193f}, {0x11941, 0x11941},
	{0x11a3a, 0x11a3a}, {0x11a84, 0x11a89}, {0x11d46, 0x11d46}, {0x11f02, 0x11f02},
}
