package faq

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tend/desk"
)

// longestNumber is how many digits a number may have and still be part of the
// question: a size, a year, an amount. Longer ones are of orders, parcels and
// phones.
const longestNumber = 4

// words are messages without what is a customer's own: links, addresses, long
// numbers. Messages of which nothing is left are left out.
func words(messages []string) []string {
	var all []string
	for _, m := range messages {
		if m = strings.TrimSpace(withoutNumbers(withoutLinks(m))); m != "" {
			all = append(all, m)
		}
	}
	return all
}

// withoutLinks leaves out links and mail addresses.
func withoutLinks(s string) string {
	if !strings.ContainsAny(s, "@/") && !strings.Contains(s, "www.") {
		return s
	}
	var kept []string
	for field := range strings.FieldsSeq(s) {
		if !strings.Contains(field, "://") && !strings.Contains(field, "@") && !strings.HasPrefix(field, "www.") {
			kept = append(kept, field)
		}
	}
	return strings.Join(kept, " ")
}

// withoutNumbers leaves out every number that is too long to be a part of the
// question, with the letters and signs grown together with it.
func withoutNumbers(s string) string {
	var out strings.Builder
	for s != "" {
		n := codeLength(s)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s)
			out.WriteString(s[:n])
		} else if digits(s[:n]) <= longestNumber {
			out.WriteString(s[:n])
		}
		s = s[n:]
	}
	return out.String()
}

// codeLength is how many bytes of letters, digits and signs without a blank s
// begins with, as in SF1234-56.
func codeLength(s string) int {
	for i, r := range s {
		code := r < 0x80 && (unicode.IsLetter(r) || r == '-' || r == '+' || r == '#') || unicode.IsDigit(r)
		if !code {
			return i
		}
	}
	return len(s)
}

func digits(s string) (n int) {
	for _, r := range s {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// Wording picks what an entry should learn after an agent answered a
// customer's messages with it: the newest that says something, short enough
// and without what is the customer's own. Empty: there is nothing to learn.
// It is for [desk.FAQ.Learn].
func Wording(messages []string) string {
	all := words(messages)
	for i := len(all) - 1; i >= 0; i-- {
		m := strings.Join(strings.Fields(all[i]), " ")
		if n := utf8.RuneCountInString(m); n <= desk.LongestLearnt && says(m, 4) {
			return m
		}
	}
	return ""
}

// says tells a question from a "hi" and a "?": it has two words of English, or
// so many characters of Chinese.
func says(m string, characters int) bool {
	han := 0
	for _, r := range m {
		if unicode.Is(unicode.Han, r) {
			han++
		}
	}
	return han >= characters || len(strings.Fields(m)) >= 2 && strings.ContainsFunc(m, unicode.IsLetter)
}
