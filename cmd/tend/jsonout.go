package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
)

// writeJSON prints a value as JSON that is safe to look at: control and format
// characters in what a customer wrote are escaped, so the value is the same
// and a terminal obeys none of it.
func writeJSON(w io.Writer, v any) error {
	return encode(w, v, "  ")
}

// writeJSONLine prints a value on one line, as safely.
func writeJSONLine(w io.Writer, v any) error { return encode(w, v, "") }

func encode(w io.Writer, v any, indent string) error {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(harmless(text.Bytes()))
	return err
}

// harmless escapes what the encoder leaves as it is and a terminal or an eye
// may fall for: DEL, the C1 controls, marks that turn or hide text.
func harmless(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for _, r := range string(text) {
		if r == '\n' || !unicode.In(r, unicode.Cc, unicode.Cf) {
			out = append(out, string(r)...)
			continue
		}
		for _, unit := range utf16.Encode([]rune{r}) {
			out = fmt.Appendf(out, `\u%04x`, unit)
		}
	}
	return out
}
