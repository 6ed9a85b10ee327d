package ingest

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"tend/feed"
)

// maxClients bounds how many clients are told apart.
const maxClients = 1 << 10

// together is how many times one client's pace all of them may go.
const together = 4

// limiter bounds how often each client, and all of them, may ask.
type limiter struct {
	clock feed.Clock
	pace  float64

	mu      sync.Mutex
	all     *rate.Limiter
	clients map[string]*rate.Limiter
}

func newLimiter(clock feed.Clock, pace float64) *limiter {
	return &limiter{clock: clock, pace: pace, all: bucket(pace * together), clients: map[string]*rate.Limiter{}}
}

func bucket(pace float64) *rate.Limiter {
	return rate.NewLimiter(rate.Limit(pace), max(1, int(2*pace)))
}

// wait is zero for a client whose turn it is, and else how long to wait.
func (l *limiter) wait(client string) time.Duration {
	now := l.clock.Now().Time()
	l.mu.Lock()
	defer l.mu.Unlock()
	if wait := take(l.client(client, now), now); wait > 0 {
		return wait
	}
	return take(l.all, now)
}

func take(b *rate.Limiter, now time.Time) time.Duration {
	r := b.ReserveN(now, 1)
	wait := r.DelayFrom(now)
	if wait > 0 {
		r.CancelAt(now)
	}
	return wait
}

// client gives a client's limit. Those who have not asked for a while are
// forgotten: a full bucket is as good as a new one.
func (l *limiter) client(name string, now time.Time) *rate.Limiter {
	if b := l.clients[name]; b != nil {
		return b
	}
	if len(l.clients) >= maxClients {
		for name, b := range l.clients {
			if b.TokensAt(now) >= float64(b.Burst()) {
				delete(l.clients, name)
			}
		}
	}
	if len(l.clients) >= maxClients {
		return l.all // the bound on all holds
	}
	b := bucket(l.pace)
	l.clients[name] = b
	return b
}
