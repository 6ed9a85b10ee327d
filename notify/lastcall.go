package notify

import (
	"slices"
	"time"
)

// lastMoment is how long before its deadline a last call stops waiting for
// company or for the gap after another notice.
const lastMoment = time.Minute

// pushCall keeps a last call, once for each session and deadline.
func (p *Policy) pushCall(h held) {
	c := call{h.Session, h.Deadline.UnixNano()}
	if !p.called[c] {
		p.calls[c], p.called[c] = h, true
	}
}

// callDue says when a last call is to be given, now at the earliest; false when
// it has to wait for something other than time, or came too late.
func (p *Policy) callDue(now time.Time, h held) (time.Time, bool) {
	if p.onScreen(h.Session) {
		return time.Time{}, false
	}
	due := p.wall(later(h.pushed.Add(p.opts.Gather), p.afterGap()))
	due = later(now, earlier(due, h.Deadline.Add(-lastMoment)))
	if !p.opts.QuietLastCall {
		due = p.opts.Quiet.Release(due)
	}
	return due, due.Before(h.Deadline)
}

// firstCall says when the next last call is due.
func (p *Policy) firstCall(now time.Time) (time.Time, bool) {
	var first time.Time
	found := false
	for _, h := range p.calls {
		due, ok := p.callDue(now, h)
		if ok && (!found || due.Before(first)) {
			first, found = due, true
		}
	}
	return first, found
}

// giveCalls makes one notice of every last call that may be given now, also of
// those that would have waited a little for company.
func (p *Policy) giveCalls(now time.Time) Notice {
	var all []held
	for c, h := range p.calls {
		if p.onScreen(h.Session) || !h.Deadline.After(now) {
			continue
		}
		all = append(all, h)
		delete(p.calls, c)
		delete(p.pending, key{Expiring, h.Session})
	}
	slices.SortFunc(all, moreUrgent)
	p.last = p.stamp(now)
	return p.lastCall(now, all)
}

func moreUrgent(a, b held) int {
	if c := a.Deadline.Compare(b.Deadline); c != 0 {
		return c
	}
	return a.order - b.order
}

// expire drops last calls whose deadline has passed: there is nothing left to
// warn of.
func (p *Policy) expire(now time.Time) {
	for c := range p.called {
		if c.deadline <= now.UnixNano() {
			delete(p.called, c)
			delete(p.calls, c)
		}
	}
}
