package promise

import (
	"slices"
	"strings"

	"tend/assist/phrase"
)

// timeFor returns the time that goes with v in clause i, and the clause it
// stands in: one of the same clause, else of the nearest clause before that is
// not about others, else of the clause behind if that says nothing else. Where
// we act rather than answer, other clauses count only if they say nothing else,
// and not at all after asking the customer for something.
func timeFor(text string, all []clause, i int, v verb, asked bool) (piece, int, bool) {
	if p, ok := all[i].timeNear(text, v); ok {
		return onDayOf(p, all, i), i, true
	}
	if !v.answers && asked {
		return piece{}, i, false
	}
	for k := i - 1; k >= 0 && !all[k].closed(v); k-- {
		if n := len(all[k].times); n > 0 {
			return onDayOf(all[k].times[n-1], all, k), k, true
		}
	}
	if k := i + 1; v.answers && k < len(all) && len(all[k].times) > 0 && !all[k].busy() {
		return onDayOf(all[k].times[0], all, k), k, true
	}
	return piece{}, i, false
}

// closed tells whether no time of an earlier clause, or of one before it, goes
// with v.
func (c *clause) closed(v verb) bool {
	return c.theirs || c.has(requests) || c.has(nested) || !v.answers && c.busy()
}

func (c *clause) has(tag phrase.Tag) bool {
	return slices.ContainsFunc(c.hits, func(h phrase.Hit) bool { return h.Tags.Has(tag) })
}

// busy tells whether something is done in the clause.
func (c *clause) busy() bool {
	return c.has(us) || c.has(others) || c.has(committed) || c.has(acts) || c.has(answers)
}

// timeNear returns the time in the clause that stands nearest to v. A certain
// one goes before "soon". What stands in a clause within, as in "I'll tell you
// whether it comes tomorrow", does not count, unless it says by when. In
// Chinese nothing after the verb does.
func (c *clause) timeNear(text string, v verb) (best piece, ok bool) {
	limit, last := c.nestedAfter(v, nested), c.nestedAfter(v, conditional)
	if text[v.start] >= 0x80 {
		limit, last = v.end, v.end
	}
	for _, p := range c.times {
		if p.start >= last || p.start >= limit && !p.deadline(text) {
			continue
		}
		if !ok || best.soon && !p.soon || best.soon == p.soon && apartBy(p, v) < apartBy(best, v) {
			best, ok = p, true
		}
	}
	return best, ok
}

// nestedAfter is where a clause within begins behind v, or the end.
func (c *clause) nestedAfter(v verb, tag phrase.Tag) int {
	for _, h := range c.hits {
		if h.Start >= v.end && h.Tags.Has(tag) {
			return h.Start
		}
	}
	return c.end
}

// deadline tells whether the words of p say by when rather than when.
func (p piece) deadline(text string) bool {
	first, _, _ := strings.Cut(text[p.start:p.end], " ")
	return first == "by" || first == "before" || first == "within" || first == "in"
}

func apartBy(p piece, v verb) int {
	if p.start >= v.end {
		return p.start - v.end
	}
	return max(0, v.start-p.end)
}

// onDayOf gives a time of day the day that was named before it in the sentence:
// "I'll ask first thing tomorrow and write to you before noon".
func onDayOf(p piece, all []clause, i int) piece {
	if p.day.kind != noDay || p.span.unit != noUnit || p.soon {
		return p
	}
	for k := i; k >= 0 && !all[k].theirs; k-- {
		for _, q := range all[k].times {
			if q.day.kind != noDay && q.start < p.start {
				p.day = q.day
			}
		}
		if p.day.kind != noDay {
			break
		}
	}
	return p
}
