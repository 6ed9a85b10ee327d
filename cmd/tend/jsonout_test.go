package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

func TestJSONIsHarmlessAndTheSame(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "hello <b> & 你好 😀", "hello <b> & 你好 😀"},
		{"escape", "a\x1b[2J", `a\u001b[2J`},
		{"C1 and DEL", "a\u009b31m\u007f", `a\u009b31m\u007f`},
		{"marks that turn text", "a\u202eb\u2066", `a\u202eb\u2066`},
		{"hidden characters", "a\u200bb\ufeff\u00ad", `a\u200bb\ufeff\u00ad`},
		{"tags", "a\U000e0041", `a\udb40\udc41`},
		{"line breaks", "a\nb\u2028c", `a\nb\u2028c`},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := writeJSON(&out, []string{c.text}); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), `"`+c.want+`"`) {
				t.Errorf("got %s, want %s in it", out.String(), c.want)
			}
			var back []string
			if err := json.Unmarshal(out.Bytes(), &back); err != nil || back[0] != c.text {
				t.Errorf("it reads back as %q, %v; want %q", back, err, c.text)
			}
		})
	}
}

func TestJSONLineIsOneLine(t *testing.T) {
	var out bytes.Buffer
	if err := writeJSONLine(&out, map[string]string{"a": "b\nc"}); err != nil {
		t.Fatal(err)
	}
	if want := `{"a":"b\nc"}` + "\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}
