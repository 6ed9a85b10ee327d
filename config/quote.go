package config

import (
	"fmt"
	"strings"
	"unicode"
)

// quote writes a TOML string.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r > 0xFFFF:
			fmt.Fprintf(&b, `\U%08X`, r)
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// bare writes a TOML key, in quotes only where it needs them.
func bare(key string) string {
	odd := func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '_'
	}
	hidden := func(r rune) bool { return !unicode.IsPrint(r) }
	switch {
	case key != "" && !strings.ContainsFunc(key, odd):
		return key
	case !strings.Contains(key, "'") && !strings.ContainsFunc(key, hidden):
		return "'" + key + "'"
	}
	return quote(key)
}
