package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spaced sets a text off from the Chinese around it by blanks, except where it
// begins or ends in Chinese itself.
func spaced(text string) string {
	if first, _ := utf8.DecodeRuneInString(text); !unicode.Is(unicode.Han, first) {
		text = " " + text
	}
	if last, _ := utf8.DecodeLastRuneInString(text); !unicode.Is(unicode.Han, last) {
		text += " "
	}
	return text
}

// joined puts texts together in which blanks set off what stands between them. Where
// both sides of such a blank are Chinese, it is left out.
func joined(parts ...string) string {
	out := ""
	for _, part := range parts {
		bare, rest := strings.TrimSuffix(out, " "), strings.TrimPrefix(part, " ")
		last, _ := utf8.DecodeLastRuneInString(bare)
		first, _ := utf8.DecodeRuneInString(rest)
		if isChinese(last) && isChinese(first) {
			out, part = bare, rest
		}
		out += part
	}
	return out
}

// isChinese reports whether a character needs no blank beside it: Chinese ones, and
// the marks that are as wide.
func isChinese(r rune) bool {
	return unicode.Is(unicode.Han, r) || strings.ContainsRune("，。、；：？！（）「」《》…", r)
}
