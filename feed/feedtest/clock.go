package feedtest

import (
	"container/heap"
	"sync"
	"time"

	"tend/desk"
)

// Clock is a clock that moves only when told. It is safe for concurrent use.
type Clock struct {
	moving sync.Mutex // held while it is moved
	mu     sync.Mutex
	passed time.Duration // since it was made, whatever the wall shows
	wall   time.Time     // what the wall showed when nothing had passed
	alarms alarms
	count  int
}

// NewClock starts at an instant and stands still.
func NewClock(start time.Time) *Clock { return &Clock{wall: start} }

// Now is the time on the wall.
func (c *Clock) Now() desk.Instant {
	c.mu.Lock()
	defer c.mu.Unlock()
	return desk.At(c.wall.Add(c.passed))
}

// Jump sets the wall clock on, or back where d is negative. No time passes.
func (c *Clock) Jump(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wall = c.wall.Add(d)
}

// After sends once after d has passed.
func (c *Clock) After(d time.Duration) <-chan time.Time {
	ring := make(chan time.Time, 1)
	if d <= 0 {
		ring <- c.Now().Time()
		return ring
	}
	c.AfterFunc(d, func() { ring <- c.Now().Time() })
	return ring
}

// AfterFunc calls f when d has passed, inside of Advance: nothing that is due
// later happens before f has returned. f must not move the clock.
func (c *Clock) AfterFunc(d time.Duration, f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.count++
	heap.Push(&c.alarms, alarm{c.passed + max(d, 0), c.count, f})
}

// Advance lets d pass, and everything that is due meanwhile happen in order.
func (c *Clock) Advance(d time.Duration) {
	c.moving.Lock()
	defer c.moving.Unlock()
	c.mu.Lock()
	end := c.passed + d
	c.mu.Unlock()
	for c.next(end) {
	}
}

// next goes to the next alarm up to the end and rings it, or to the end.
func (c *Clock) next(end time.Duration) bool {
	c.mu.Lock()
	if len(c.alarms) == 0 || c.alarms[0].at > end {
		c.passed = end
		c.mu.Unlock()
		return false
	}
	due := heap.Pop(&c.alarms).(alarm)
	c.passed = max(c.passed, due.at)
	c.mu.Unlock()
	due.ring()
	return true
}

// alarm is something to happen; count orders those of the same instant.
type alarm struct {
	at    time.Duration
	count int
	ring  func()
}

type alarms []alarm

func (a alarms) Len() int      { return len(a) }
func (a alarms) Swap(i, j int) { a[i], a[j] = a[j], a[i] }
func (a alarms) Less(i, j int) bool {
	return a[i].at < a[j].at || a[i].at == a[j].at && a[i].count < a[j].count
}

func (a *alarms) Push(x any) { *a = append(*a, x.(alarm)) }

func (a *alarms) Pop() any {
	old := *a
	last := old[len(old)-1]
	*a = old[:len(old)-1]
	return last
}
