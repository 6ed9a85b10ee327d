package chatwoot

import (
	"regexp"
	"strings"
	"testing"
)

// render is what Liquid makes of a text, as far as it is known of Chatwoot.
func render(text string) string {
	parts := regexp.MustCompile("(?s)`.*?`|\\{\\{.*?\\}\\}|\\{%.*?%\\}")
	return parts.ReplaceAllStringFunc(text, func(p string) string {
		switch {
		case p[0] == '`':
			return p
		case p == `{{ "{" }}`:
			return "{"
		}
		return ""
	})
}

func TestLiteral(t *testing.T) {
	for name, text := range map[string]string{
		"plain": "hello", "a variable": "hello {{contact.name}}", "a tag": "{% if x %}{%", "three braces": "{{{x}}}", "four": "{{{{",
		"a brace before a percent sign": "{{%", "between backticks": "`{{x}}` {{y}} `z`", "one backtick": "` {{x}}", "closing only": "}} %}",
	} {
		out, ok := literal(text)
		if got := render(out); !ok || got != text {
			t.Errorf("%s: %q goes out as %q and arrives as %q", name, text, out, got)
		}
	}
	if _, ok := literal("`{% endraw %}{{x}}`"); ok {
		t.Error("a text that ends the protection was let through")
	}
}

func FuzzLiteral(f *testing.F) {
	f.Add("hello {{name}} `{{x}}` {%")
	f.Fuzz(func(t *testing.T, text string) {
		out, ok := literal(text)
		if ok && render(out) != text {
			t.Errorf("%q goes out as %q and arrives as %q", text, out, render(out))
		}
		if !ok && !strings.Contains(text, "endraw") {
			t.Errorf("%q was refused", text)
		}
	})
}
