package starter

import (
	"unicode"
	"unicode/utf8"
)

const (
	zeroWidthJoiner  = 0x200D
	textStyle        = 0xFE0E
	emojiStyle       = 0xFE0F
	enclosingKeycap  = 0x20E3
	cancelTag        = 0xE007F
	firstTag         = 0xE0020
	lightestSkinTone = 0x1F3FB
	darkestSkinTone  = 0x1F3FF
	firstRegional    = 0x1F1E6
	lastRegional     = 0x1F1FF
)

// IsEmojiOnly tells whether text is one emoji or more with nothing but white
// space around them. Families and professions (joined emoji), keycaps, flags,
// skin tones and style selectors belong to their emoji. An empty text is not
// emoji, and neither are digits, punctuation, or signs such as ™ and → that
// are written as text unless a style selector follows.
func IsEmojiOnly(text string) bool {
	found := false
	for len(text) > 0 {
		if n := emojiLength(text); n > 0 {
			found, text = true, text[n:]
			continue
		}
		r, n := utf8.DecodeRuneInString(text)
		if !unicode.IsSpace(r) {
			return false
		}
		text = text[n:]
	}
	return found
}

// emojiLength returns the number of bytes of the emoji that text starts with,
// 0 if it starts with something else.
func emojiLength(text string) int {
	n := emojiPart(text)
	if n == 0 {
		return 0
	}
	for {
		r, size := utf8.DecodeRuneInString(text[n:])
		if r != zeroWidthJoiner {
			return n
		}
		n += size
		// A dangling joiner is invisible: it is passed over like a style.
		n += emojiPart(text[n:])
	}
}

// emojiPart measures one emoji of a joined sequence, its modifiers included.
func emojiPart(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case isKeycapBase(r):
		return keycapLength(text)
	case isRegional(r):
		next, size := utf8.DecodeRuneInString(text[n:])
		if isRegional(next) {
			return n + size
		}
		return 0
	case isPictograph(r):
		return n + modifiersLength(text[n:])
	case isStyledSign(r):
		next, size := utf8.DecodeRuneInString(text[n:])
		if next == emojiStyle {
			return n + size + modifiersLength(text[n+size:])
		}
	}
	return 0
}

// modifiersLength measures what may follow an emoji: styles, skin tones, and
// the tags that name a region's flag.
func modifiersLength(text string) int {
	for i, r := range text {
		switch {
		case r == emojiStyle, r == textStyle, r == enclosingKeycap:
		case lightestSkinTone <= r && r <= darkestSkinTone:
		case firstTag <= r && r <= cancelTag:
		default:
			return i
		}
	}
	return len(text)
}

func isKeycapBase(r rune) bool {
	return '0' <= r && r <= '9' || r == '#' || r == '*'
}

// keycapLength measures a keycap; its base is one byte.
func keycapLength(text string) int {
	n := 1
	r, size := utf8.DecodeRuneInString(text[n:])
	if r == emojiStyle {
		n += size
		r, size = utf8.DecodeRuneInString(text[n:])
	}
	if r != enclosingKeycap {
		return 0
	}
	return n + size
}

func isRegional(r rune) bool {
	return firstRegional <= r && r <= lastRegional
}
