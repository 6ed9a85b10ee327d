package promise

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// rule reads pieces of one kind. Read is given the groups of a match; it may
// refuse.
type rule struct {
	pattern *regexp.Regexp
	read    func(groups []string) (piece, bool)
}

// rules are made once and never change.
var rules = sync.OnceValue(func() []rule {
	return slices.Concat(englishRules(), chineseRules())
})

func newRule(pattern string, read func(groups []string) (piece, bool)) rule {
	return rule{regexp.MustCompile(pattern), read}
}

// pieces returns the times that are named in text, in their order. Where two
// overlap, the longer one counts, then the earlier one.
func pieces(text string) []piece {
	var all []piece
	for _, r := range rules() {
		for _, m := range r.pattern.FindAllStringSubmatchIndex(text, -1) {
			if p, ok := r.read(groups(text, m)); ok && !p.empty() && !p.ofAnother(text[m[1]:]) {
				p.start, p.end = m[0], m[1]
				all = append(all, p)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b piece) int {
		if d := (b.end - b.start) - (a.end - a.start); d != 0 {
			return d
		}
		return a.start - b.start
	})
	return merged(apart(all), text)
}

// ofAnother tells whether a span begins with something else than now, as in
// "within 24 hours of its return".
func (p piece) ofAnother(after string) bool {
	return p.span.unit != noUnit && (strings.HasPrefix(after, " of ") || strings.HasPrefix(after, " after "))
}

func groups(text string, m []int) []string {
	all := make([]string, len(m)/2)
	for i := range all {
		if m[2*i] >= 0 {
			all[i] = text[m[2*i]:m[2*i+1]]
		}
	}
	return all
}

// apart keeps the pieces that overlap none before them, in order of position.
func apart(all []piece) []piece {
	var kept []piece
	for _, p := range all {
		if !slices.ContainsFunc(kept, func(k piece) bool { return p.start < k.end && k.start < p.end }) {
			kept = append(kept, p)
		}
	}
	slices.SortFunc(kept, func(a, b piece) int { return a.start - b.start })
	return kept
}

// merged joins the pieces that have nothing but small words between them.
func merged(all []piece, text string) []piece {
	var out []piece
	for _, p := range all {
		if n := len(out); n > 0 && out[n-1].joins(p) && isGlue(text[out[n-1].end:p.start]) {
			out[n-1] = out[n-1].with(p)
			continue
		}
		out = append(out, p)
	}
	return slices.DeleteFunc(out, func(p piece) bool { return p.weak })
}

func isGlue(between string) bool {
	switch strings.Trim(between, " ,") {
	case "", "by", "before", "at", "in the", "on", "by the", "around", "about", "the", "of", "的", "在", "就", "于", "or", "or before", "no later than":
		return true
	}
	return false
}
