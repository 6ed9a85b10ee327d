package chatwoot

import (
	"regexp"
	"strings"
)

// literal is a text that Chatwoot's Liquid, which runs on everything that goes
// out, renders to the text given. What stands between backticks is left alone
// there; a brace that would begin a tag elsewhere is written as an expression
// that renders to it. false for a text that cannot be protected.
func literal(text string) (string, bool) {
	if !strings.Contains(text, "{{") && !strings.Contains(text, "{%") {
		return text, true
	}
	var out strings.Builder
	from := 0
	for _, span := range regexp.MustCompile("(?s)`.*?`").FindAllStringIndex(text, -1) {
		if strings.Contains(text[span[0]:span[1]], "endraw") {
			return "", false
		}
		protect(&out, text[from:span[0]])
		out.WriteString(text[span[0]:span[1]])
		from = span[1]
	}
	protect(&out, text[from:])
	return out.String(), true
}

func protect(out *strings.Builder, text string) {
	for i := range len(text) {
		if text[i] == '{' && i+1 < len(text) && (text[i+1] == '{' || text[i+1] == '%') {
			out.WriteString(`{{ "{" }}`)
			continue
		}
		out.WriteByte(text[i])
	}
}
