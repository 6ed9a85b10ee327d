package clustertest

import (
	"slices"
	"sync"
	"time"
)

// Pauses is when something was heard.
type Pauses struct {
	mu   sync.Mutex
	when []time.Time
}

func (p *Pauses) begin(now time.Time) { p.heard(now) }

func (p *Pauses) heard(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.when = append(p.when, now)
}

func (p *Pauses) times() []time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.when)
}

func (p *Pauses) last() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.when) == 0 {
		return time.Time{}
	}
	return p.when[len(p.when)-1]
}

// Longest is the longest time in between.
func (p *Pauses) Longest() time.Duration { return longest(p.times()) }

func longest(times []time.Time) (d time.Duration) {
	slices.SortFunc(times, time.Time.Compare)
	for i := 1; i < len(times); i++ {
		d = max(d, times[i].Sub(times[i-1]))
	}
	return d
}
