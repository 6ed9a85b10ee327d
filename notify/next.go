package notify

import "time"

// Next returns the notice that is due at now and takes it off the policy's
// hands; false when nothing is due. Call it until it says false.
func (p *Policy) Next(now time.Time) (Notice, bool) {
	now = p.follow(now)
	p.expire(now)
	if due, ok := p.firstCall(now); ok && !due.After(now) {
		return p.giveCalls(now), true
	}
	if due, ok := p.ordinaryDue(now); ok && !due.After(now) {
		return p.tell(now), true
	}
	return Notice{}, false
}

// Wake returns when Next should be called again, never before now; false when
// only another event can bring a notice.
func (p *Policy) Wake(now time.Time) (time.Time, bool) {
	now = p.follow(now)
	urgent, isUrgent := p.firstCall(now)
	due, isDue := p.ordinaryDue(now)
	switch {
	case isUrgent && isDue:
		return earlier(urgent, due), true
	case isUrgent:
		return urgent, true
	}
	return due, isDue
}
