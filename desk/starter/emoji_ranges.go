package starter

// isPictograph tells whether r is an emoji by itself. Above the basic plane
// whole blocks count, free places included, so that emoji which Unicode adds
// to them later are known today.
func isPictograph(r rune) bool {
	switch {
	case r < 0x231A:
		return false
	case r < 0x10000:
		return isBasicPictograph(r)
	}
	switch {
	case r == 0x1F004, r == 0x1F0CF, r == 0x1F18E: // mahjong tile, joker, AB
		return true
	case 0x1F170 <= r && r <= 0x1F171, 0x1F17E <= r && r <= 0x1F17F: // blood groups, parking
		return true
	case 0x1F191 <= r && r <= 0x1F19A, 0x1F201 <= r && r <= 0x1F265: // squared words
		return true
	case 0x1F300 <= r && r <= 0x1F64F: // pictographs, faces
		return true
	case 0x1F680 <= r && r <= 0x1F6FF, 0x1F7E0 <= r && r <= 0x1F7F0: // transport, coloured shapes
		return true
	}
	return 0x1F90C <= r && r <= 0x1F9FF || 0x1FA70 <= r && r <= 0x1FAFF
}

// isBasicPictograph covers the older emoji. The symbols from 0x2600 to 0x27BF
// count as a whole: phones often send ❤ or ✌ without a style selector.
func isBasicPictograph(r rune) bool {
	switch r {
	case 0x231A, 0x231B, 0x2328, 0x23CF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55, 0x25FD, 0x25FE:
		return true
	}
	return 0x23E9 <= r && r <= 0x23F3 || 0x23F8 <= r && r <= 0x23FA || 0x2600 <= r && r <= 0x27BF
}

// isStyledSign tells the signs that are text unless a style selector follows.
func isStyledSign(r rune) bool {
	switch r {
	case 0x00A9, 0x00AE, 0x203C, 0x2049, 0x2122, 0x2139, 0x21A9, 0x21AA, 0x24C2:
		return true
	case 0x25AA, 0x25AB, 0x25B6, 0x25C0, 0x25FB, 0x25FC, 0x2934, 0x2935:
		return true
	case 0x3030, 0x303D, 0x3297, 0x3299:
		return true
	}
	return 0x2194 <= r && r <= 0x2199 || 0x2B05 <= r && r <= 0x2B07
}
