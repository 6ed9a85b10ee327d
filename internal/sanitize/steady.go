package sanitize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// steady rewrites the clusters of a cleaned text whose width depends on who
// measures: layout counts graphemes, most terminals count characters, and where
// they differ borders move and rows break. Such a cluster loses its marks, or
// becomes □ if that does not help.
//
// One pass is enough: after clean only marks can glue two letters together, so
// a cluster without them stands alone whatever its neighbours become.
func steady(s string) string {
	var out strings.Builder
	done := 0 // s[:done] is in out
	for g := graphemes.FromString(s); g.Next(); {
		if agreed(g.Value()) {
			continue
		}
		out.WriteString(s[done:g.Start()])
		out.WriteString(plainer(g.Value()))
		done = g.End()
	}
	if done == 0 {
		return s
	}
	out.WriteString(s[done:])
	return out.String()
}

// agreed reports whether both ways of measuring give cluster the same width.
func agreed(cluster string) bool {
	if len(cluster) == 1 {
		return true
	}
	if r, n := utf8.DecodeRuneInString(cluster); n == len(cluster) && plainRune(r) {
		return true
	}
	return ansi.StringWidth(cluster) == ansi.StringWidthWc(cluster)
}

// plainer returns cluster without its marks, or □ if it cannot be saved.
func plainer(cluster string) string {
	letters := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.M, r) {
			return -1
		}
		return r
	}, cluster)
	for g := graphemes.FromString(letters); g.Next(); {
		if !agreed(g.Value()) {
			return string(tofu)
		}
	}
	if letters == "" {
		return string(tofu)
	}
	return letters
}
