package promise

import (
	"slices"

	"tend/assist/phrase"
)

// timeFor returns the time that goes with v in clause i, and the clause it
// stands in: one of the same clause, else of the nearest clause before that is
// not about others, else of the clause behind if that says nothing else.
func timeFor(text string, all []clause, i int, v verb) (piece, int, bool) {
	if p, ok := all[i].timeNear(text, v); ok {
		return onDayOf(p, all, i), i, true
	}
	for k := i - 1; k >= 0 && !all[k].theirs; k-- {
		if n := len(all[k].times); n > 0 && !all[k].nests() {
			return onDayOf(all[k].times[n-1], all, k), k, true
		}
	}
	if k := i + 1; k < len(all) && len(all[k].times) > 0 && !all[k].busy() {
		return onDayOf(all[k].times[0], all, k), k, true
	}
	return piece{}, i, false
}

// busy tells whether something is done in the clause.
func (c *clause) busy() bool {
	for _, h := range c.hits {
		if h.Tags.Has(us) || h.Tags.Has(others) || h.Tags.Has(committed) || h.Tags.Has(acts) || h.Tags.Has(answers) {
			return true
		}
	}
	return false
}

// timeNear returns the time in the clause that stands nearest to v. A certain
// one goes before "soon". What stands in a clause within, as in "I'll tell you
// whether it comes tomorrow", does not count.
// In Chinese nothing after the verb does.
func (c *clause) timeNear(text string, v verb) (best piece, ok bool) {
	limit := c.nestedAfter(v)
	if text[v.start] >= 0x80 {
		limit = v.end
	}
	for _, p := range c.times {
		if p.start >= limit {
			break
		}
		if !ok || best.soon && !p.soon || best.soon == p.soon && apartBy(p, v) < apartBy(best, v) {
			best, ok = p, true
		}
	}
	return best, ok
}

func (c *clause) nests() bool {
	return slices.ContainsFunc(c.hits, func(h phrase.Hit) bool { return h.Tags.Has(nested) })
}

func (c *clause) nestedAfter(v verb) int {
	for _, h := range c.hits {
		if h.Start >= v.end && (h.Tags.Has(nested) || h.Tags.Has(conditional)) {
			return h.Start
		}
	}
	return c.end
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
