package desk

import (
	"unicode"
	"unicode/utf8"
)

// previewBytes bounds the start of a message that a session carries, and
// previewMarks how many combining marks in a row are taken over of one that is
// longer: what stands behind ten thousand of them is what one wants to read.
const (
	previewBytes = 160
	previewMarks = 8
)

// preview cuts at a rune boundary and copies, so that a summary does not keep
// a whole message alive.
func preview(text string) string {
	if len(text) <= previewBytes {
		return text
	}
	out, marks := make([]byte, 0, previewBytes), 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		}
		if marks <= previewMarks {
			if len(out)+n > previewBytes {
				break
			}
			out = append(out, text[i:i+n]...)
		}
		i += n
	}
	return string(out)
}
