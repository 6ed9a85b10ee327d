package tiktokshop

import (
	"sync"
	"time"

	"tend/desk"
)

// The pace of polling. The platform takes 10,000 calls a day, of each shop as far
// as is known: one every 8.64 seconds. A look costs one call while nothing
// happens, so looking every 20 seconds takes 4,320 of them and leaves room for
// reading conversations and for replies, of which each takes two or three.
//
// A shop where nobody wrote for a while is looked at less often: the deadlines are
// hours away, and the first message makes it quick again. Webhooks do not make it
// rarer, since only a look finds out that the platform is down, and until then
// replies would be called on their way. Whatever else holds, looks are spread so
// that the calls set aside for reading last until the quota is renewed.
const (
	readsADay   = 9000
	callsALook  = 2 // one for the list, and about one for what it shows
	slowest     = 10 * time.Minute
	quietAWhile = 10 * time.Minute
	quietLong   = time.Hour
	mostHooked  = 2000
)

// pace decides when to look next. It is safe for concurrent use.
type pace struct {
	base time.Duration

	mu    sync.Mutex
	news  desk.Instant   // when something new was found
	by    map[text]bool  // the messages that webhooks brought lately
	day   int64          // since the beginning of Unix time, of the counts
	calls map[string]int // by cipher
}

func newPace(base time.Duration, now desk.Instant) *pace {
	return &pace{base: base, news: now, by: map[text]bool{}, calls: map[string]int{}}
}

// wait is how long to wait until the next look.
func (p *pace) wait(now desk.Instant) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return max(p.wish(now), min(p.spread(now), slowest))
}

func (p *pace) wish(now desk.Instant) time.Duration {
	quiet := now.Sub(p.news)
	switch {
	case quiet >= quietLong:
		return 3 * p.base
	case quiet >= quietAWhile:
		return p.base * 3 / 2
	}
	return p.base
}

// spread is the wait with which the calls that are left last for the day.
func (p *pace) spread(now desk.Instant) time.Duration {
	p.turn(now)
	left := readsADay
	for _, n := range p.calls {
		left = min(left, readsADay-n)
	}
	rest := 24*time.Hour - time.Duration(now.Time().UnixNano()%int64(24*time.Hour))
	return rest * callsALook / time.Duration(max(left, 1))
}

// called counts a call about a shop.
func (p *pace) called(cipher string, now desk.Instant) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.turn(now)
	p.calls[cipher]++
}

// turn begins the counts of a new day.
func (p *pace) turn(now desk.Instant) {
	if day := now.Time().Unix() / 86400; day != p.day {
		p.day = day
		clear(p.calls)
	}
}

// least is how long after a look the next one may be made where one is asked for:
// webhooks that somebody sends again and again must not use up the day's calls.
func (p *pace) least(now desk.Instant) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return max(soonest, min(p.spread(now), slowest))
}

// brought reports whether a webhook has brought a message lately.
func (p *pace) brought(id text) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.by[id]
}

// hook notes that a webhook brought a message.
func (p *pace) hook(id text, now desk.Instant) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.by) >= mostHooked {
		clear(p.by)
	}
	p.by[id] = true
	p.news = now
}

// found notes that a look found a message.
func (p *pace) found(now desk.Instant) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.news = now
}
