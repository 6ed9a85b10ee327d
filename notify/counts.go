package notify

import (
	"strconv"
	"time"
)

// tally counts the events of a merged notice.
type tally struct {
	fresh, soon, late int
	queue             int
	oldest, first     time.Time // oldest waiting among the new, first deadline among the expiring
}

// count is what counts says in numbers.
func count(now time.Time, all []held) tally {
	var t tally
	fresh := map[string]bool{}
	for _, h := range all {
		switch {
		case h.Kind == QueueGrows:
			t.queue = h.Count
		case late(now, h):
			t.late++
		case h.Kind == Expiring:
			t.soon++
			t.first = soonest(t.first, h.Deadline)
		default:
			// A customer may be new in Unassigned and, once taken, new in mine.
			fresh[h.Session] = true
			t.oldest = soonest(t.oldest, h.At)
		}
	}
	t.fresh = len(fresh)
	return t
}

// counts words the numbers of a merged notice, what is lost or pressing first.
func (p *Policy) counts(now time.Time, all []held) string {
	t, c := p.opts.Texts, count(now, all)
	part := func(n int, text string, span time.Duration) string {
		if n == 0 {
			return ""
		}
		return fill(text, "{n}", strconv.Itoa(n), "{age}", t.Span(span), "{left}", t.Span(span))
	}
	return p.line(
		part(c.late, t.ManyLate, 0),
		part(c.soon, t.ManyExpiring, c.first.Sub(now)),
		part(c.fresh, t.New, now.Sub(c.oldest)),
		part(c.queue, t.Queue, 0),
	)
}

// soonest is the earlier of two times, of which a zero one is none.
func soonest(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
