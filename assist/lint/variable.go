package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// variables notes what stands in braces and will not be filled, and braces
// that lost their partner.
func (r *reader) variables(known func(name string) bool) {
	text := r.Folded
	for at := 0; at < len(text); {
		open := strings.IndexAny(text[at:], "{}")
		if open < 0 {
			return
		}
		start := at + open
		end, name, whole := braces(text, start)
		if !whole || !known(r.rawName(start, end)) {
			if whole || name != "" {
				r.report(Variable, start, end)
			}
		}
		at = end
	}
}

// rawName is the name between the braces as it was written.
func (r *reader) rawName(start, end int) string {
	start, end = r.Span(start, end)
	return strings.TrimSpace(strings.Trim(r.Raw[start:end], "{}｛｝"))
}

// braces reads the variable whose braces begin, or have only their end, at
// start. Whole is two braces on either side; name is empty where there is no
// name beside a brace.
func braces(text string, start int) (end int, name string, whole bool) {
	inner := start + len(leading(text[start:], '{'))
	if inner == start { // only closing ones
		end = start + len(leading(text[start:], '}'))
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		if end-start >= 2 && (unicode.IsLetter(before) || before == ' ') {
			return end, "}", false
		}
		return end, "", false
	}
	length := nameLength(text[inner:])
	closing := leading(text[inner+length:], '}')
	name = strings.TrimSpace(text[inner : inner+length])
	end = inner + length + len(closing)
	if closing == "" && inner-start < 2 {
		return end, "", false
	}
	return end, name, inner-start == 2 && len(closing) == 2 && name != ""
}

func leading(text string, c byte) string {
	n := 0
	for n < len(text) && text[n] == c {
		n++
	}
	return text[:n]
}

// nameLength is how far a name of a variable reaches: letters, digits and
// blanks, at most 40 bytes.
func nameLength(text string) int {
	for i, r := range text {
		if i > 40 || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ' ' && r != '_' && r != '-' && r != '.' {
			return i
		}
	}
	return len(text)
}
