package phrase

import (
	"unicode"
	"unicode/utf8"
)

// Text is a text together with its folded form.
type Text struct {
	Raw    string
	Folded string
	from   []int32 // for each byte of Folded, and for its end, the offset in Raw
}

// Fold lowers case, narrows full-width letters and Chinese punctuation, drops
// apostrophes, marks and invisible runes, and makes one blank of every stretch
// of white space within a line. Line breaks stay. Time and memory are linear.
func Fold(raw string) Text {
	f := folder{out: make([]byte, 0, len(raw)), from: make([]int32, 0, len(raw)+1)}
	end := 0
	for at, r := range raw {
		if f.add(r, at) {
			_, n := utf8.DecodeRuneInString(raw[at:])
			end = at + n
		}
	}
	return Text{raw, string(f.out), append(f.from, int32(end))}
}

// Span turns a stretch of the folded text into byte offsets of the raw one.
func (t Text) Span(start, end int) (int, int) {
	if start >= end {
		return int(t.from[start]), int(t.from[start])
	}
	last := int(t.from[end-1])
	_, n := utf8.DecodeRuneInString(t.Raw[last:])
	return int(t.from[start]), last + n
}

type folder struct {
	out  []byte
	from []int32
}

// add takes in one rune and tells whether anything of it is kept.
func (f *folder) add(r rune, at int) bool {
	r = foldRune(r)
	if r < 0 || r == ' ' && (len(f.out) == 0 || f.out[len(f.out)-1] == ' ') {
		return false
	}
	before := len(f.out)
	f.out = utf8.AppendRune(f.out, r)
	for range len(f.out) - before {
		f.from = append(f.from, int32(at))
	}
	return true
}

// foldRune returns the rune that stands for r, or a negative one if r is dropped.
func foldRune(r rune) rune {
	if 0xFF01 <= r && r <= 0xFF5E {
		r -= 0xFEE0
	}
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r == '\'' || r == '`':
		return -1
	case r == '\n' || ' ' < r && r < 0x7F || 0x4E00 <= r && r <= 0x9FFF:
		return r
	case r <= ' ' || unicode.IsSpace(r):
		return ' '
	}
	return foldOther(r)
}

func foldOther(r rune) rune {
	switch r {
	case '’', '‘', 'ʼ', '´':
		return -1
	case '、':
		return ','
	case '。':
		return '.'
	case '【', '〔', '［':
		return '['
	case '】', '〕', '］':
		return ']'
	case '–', '—', '−':
		return '-'
	case '“', '”', '「', '」':
		return '"'
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return -1
	}
	return unicode.ToLower(r)
}
