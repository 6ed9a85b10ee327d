package notify

import "time"

// follow takes note of now and returns it without its monotonic part, which
// would hide that the clock was set.
func (p *Policy) follow(now time.Time) time.Time {
	now = now.Round(0)
	if now.Before(p.seen) {
		p.skew += p.seen.Sub(now)
	}
	p.seen = now
	return now
}

// stamp turns a time of day into one that never goes back; wall is its inverse.
func (p *Policy) stamp(now time.Time) stamp { return now.Add(p.skew) }
func (p *Policy) wall(s stamp) time.Time    { return s.Add(-p.skew) }

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}
