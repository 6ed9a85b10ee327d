package desk

import (
	"fmt"
	"strings"
)

// Cause is why something did not work, as a code for which every language has
// words, and what the words speak of: "too-long 2134 2000 WhatsApp". The codes
// are a closed set; see [Causes]. What it speaks of may be a stranger's text.
//
// Several causes can stand in one, see [JoinCauses]. The empty one is none.
type Cause string

// reasonPrefix marks an Entry.Reason that the program made itself.
const reasonPrefix = "tend:"

// With is the cause with what its words speak of, in their order.
func (c Cause) With(args ...any) Cause {
	var b strings.Builder
	b.WriteString(string(c))
	for _, a := range args {
		b.WriteByte(' ')
		b.WriteString(escape(fmt.Sprint(a)))
	}
	return Cause(b.String())
}

// Code is the cause alone.
func (c Cause) Code() Cause {
	code, _, _ := strings.Cut(string(c), " ")
	return Cause(code)
}

// Args are what its words speak of.
func (c Cause) Args() []string {
	parts := strings.Split(string(c), " ")[1:]
	for i, p := range parts {
		parts[i] = unescape(p)
	}
	return parts
}

// JoinCauses are several causes as one; empty ones are left out.
func JoinCauses(all ...Cause) Cause {
	var out []string
	for _, c := range all {
		if c != "" {
			out = append(out, string(c))
		}
	}
	return Cause(strings.Join(out, ";"))
}

// Each are the causes that were joined.
func (c Cause) Each() []Cause {
	var out []Cause
	for part := range strings.SplitSeq(string(c), ";") {
		if part != "" {
			out = append(out, Cause(part))
		}
	}
	return out
}

// Reason is the cause as it stands in Entry.Reason and Reach.Reason:
// "tend:overtaken". The empty cause gives the empty reason.
func (c Cause) Reason() string {
	if c == "" {
		return ""
	}
	return reasonPrefix + string(c)
}

// ParseReason reads a reason that the program made. All other reasons are
// somebody's own words, and ok is false.
func ParseReason(reason string) (c Cause, ok bool) {
	code, ok := strings.CutPrefix(reason, reasonPrefix)
	return Cause(code), ok && code != ""
}

// Said is a platform's own words as a reason. Words that look like a cause of
// ours get a blank before them, so that nobody takes them for one.
func Said(words string) string {
	if strings.HasPrefix(words, reasonPrefix) {
		return " " + words
	}
	return words
}

func escape(s string) string {
	return strings.NewReplacer("%", "%25", "+", "%2B", ";", "%3B", "\n", "%0A", " ", "+").Replace(s)
}

func unescape(s string) string {
	return strings.NewReplacer("+", " ", "%2B", "+", "%3B", ";", "%0A", "\n", "%25", "%").Replace(s)
}
