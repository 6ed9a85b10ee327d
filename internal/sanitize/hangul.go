package sanitize

import "strings"

// Hangul syllables are numbered by their parts: (lead × 21 + vowel) × 28 + tail.
const (
	syllable0, syllableN = 0xac00, 0xd7a3
	lead0, leads         = 0x1100, 19
	vowel0, vowels       = 0x1161, 21
	tail0, tails         = 0x11a7, 28 // tail0 itself means "no tail"
)

// conjoining reports whether r is a part of a syllable, to be joined with others.
func conjoining(r rune) bool {
	return r >= 0x1100 && r <= 0x11ff || r >= 0xa960 && r <= 0xa97f || r >= 0xd7b0 && r <= 0xd7ff
}

// composeHangul joins syllables that arrive in parts, as some systems write
// them: terminals agree on the width of the whole, not on that of the parts.
func composeHangul(s string) string {
	if !strings.ContainsFunc(s, conjoining) {
		return s
	}
	out := make([]rune, 0, len(s))
	for _, r := range s {
		if n := len(out); n > 0 {
			if whole, ok := joinHangul(out[n-1], r); ok {
				out[n-1] = whole
				continue
			}
		}
		out = append(out, r)
	}
	return string(out)
}

// joinHangul joins a lead with a vowel, or a syllable that has no tail with one.
func joinHangul(a, b rune) (rune, bool) {
	l, v, t := a-lead0, b-vowel0, b-tail0
	if l >= 0 && l < leads && v >= 0 && v < vowels {
		return syllable0 + (l*vowels+v)*tails, true
	}
	if a >= syllable0 && a <= syllableN && (a-syllable0)%tails == 0 && t > 0 && t < tails {
		return a + t, true
	}
	return 0, false
}
