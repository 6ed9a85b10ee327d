package notify

import (
	"slices"
	"time"
)

// pushSession keeps an event about one session, unless it is being looked at or
// was told a moment ago.
func (p *Policy) pushSession(now time.Time, h held) {
	k := key{h.Kind, h.Session}
	told, ok := p.recent[k]
	if p.onScreen(h.Session) || ok && h.pushed.Sub(told) < p.opts.Repeat {
		return
	}
	if old, ok := p.pending[k]; ok {
		// The waiting began with the first one; its words may be stale.
		h.At, h.pushed, h.order = old.At, old.pushed, old.order
	}
	p.hold(now, k, h)
}

// pushQueue follows the length of the queue. It speaks at the threshold, then
// only when the length has doubled or the queue was empty in between.
func (p *Policy) pushQueue(now time.Time, h held) {
	k := key{kind: QueueGrows}
	if h.Count <= 0 {
		p.level = 0
	}
	if p.opts.QueueFrom <= 0 || h.Count < p.opts.QueueFrom || h.Count < 2*p.level {
		delete(p.pending, k)
		return
	}
	if old, ok := p.pending[k]; ok {
		h.pushed, h.order = old.pushed, old.order
	}
	p.hold(now, k, h)
}

func (p *Policy) hold(now time.Time, k key, h held) {
	if p.opts.PerHour <= 0 {
		return
	}
	if len(p.pending) == 0 {
		p.first, p.quiet = h.pushed, false
	}
	p.quiet = p.quiet || p.opts.Quiet.Holds(now)
	p.pending[k] = h
}

// ordinaryDue says when everything pending may be told, now at the earliest.
func (p *Policy) ordinaryDue(now time.Time) (time.Time, bool) {
	if len(p.pending) == 0 {
		return time.Time{}, false
	}
	due := later(p.first.Add(p.opts.Gather), p.afterGap())
	if len(p.sent) >= p.opts.PerHour {
		due = later(due, p.sent[len(p.sent)-p.opts.PerHour].Add(time.Hour))
	}
	return p.opts.Quiet.Release(later(now, p.wall(due))), true
}

func (p *Policy) afterGap() stamp {
	if p.last.IsZero() {
		return p.last
	}
	return p.last.Add(p.opts.Gap)
}

// tell makes one notice of everything pending and pays for it.
func (p *Policy) tell(now time.Time) Notice {
	all := make([]held, 0, len(p.pending))
	at := p.stamp(now)
	for k, h := range p.pending {
		all = append(all, h)
		if k.kind != QueueGrows {
			p.recent[k] = at
		} else {
			p.level = h.Count
		}
	}
	slices.SortFunc(all, func(a, b held) int { return a.order - b.order })
	p.sent, p.last = append(p.sent, at), at
	p.tidy(at)
	n := p.summary(now, all)
	clear(p.pending)
	return n
}

// tidy drops what can no longer matter, so that a long day does not grow.
func (p *Policy) tidy(at stamp) {
	if extra := len(p.sent) - p.opts.PerHour; extra > 0 {
		p.sent = slices.Delete(p.sent, 0, extra)
	}
	for k, told := range p.recent {
		if at.Sub(told) >= p.opts.Repeat {
			delete(p.recent, k)
		}
	}
}
