package main

import (
	"bytes"
	"encoding/json"
	"strings"
)

// tableRow is a setting of a table that is written: a text.
type tableRow struct{ key, text string }

// tableText is a table of texts, in double quotes like the rest of a config.
func tableText(path []string, rows ...tableRow) string {
	keys := make([]string, len(path))
	for i, key := range path {
		keys[i] = bareKey(key)
	}
	text := "[" + strings.Join(keys, ".") + "]\n"
	for _, r := range rows {
		text += r.line()
	}
	return text
}

func (r tableRow) line() string { return r.key + " = " + tomlText(r.text) + "\n" }

// bareKey is a key, in quotes only where it needs them.
func bareKey(key string) string {
	odd := func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
	}
	if key == "" || strings.ContainsFunc(key, odd) {
		return tomlText(key)
	}
	return key
}

// tomlText is a text as TOML has it. The escapes of JSON are among those of TOML,
// which wants one more character escaped.
func tomlText(text string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(text) // a text always can be
	return strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "\x7f", `\u007f`)
}
