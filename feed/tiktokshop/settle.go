package tiktokshop

import (
	"sync"
	"time"

	"tend/desk"
	"tend/feed"
)

// settleTime is how long after a call has ended it may still bring a message:
// a request that waits somewhere on the way is given up before that.
const settleTime = 45 * time.Second

// settling remembers which calls may still have an effect. What an earlier run of
// the program sent is not known, so the connection itself counts as a call. It is
// safe for concurrent use.
type settling struct {
	clock feed.Clock

	mu       sync.Mutex
	made     fuse
	calls    map[desk.Key]fuse
	pictures map[desk.MessageID]string // addresses of uploads, by our message
}

// fuse burns for settleTime. The channel is what counts: the clock on the wall
// may jump.
type fuse struct {
	out   <-chan time.Time
	until desk.Instant
}

func newSettling(clock feed.Clock) *settling {
	s := &settling{clock: clock, calls: map[desk.Key]fuse{}, pictures: map[desk.MessageID]string{}}
	s.made = s.light()
	return s
}

func (s *settling) light() fuse {
	return fuse{out: s.clock.After(settleTime), until: s.clock.Now().Add(settleTime)}
}

// burnt reports whether the fuse is out. A channel that gave its time once is
// nil from then on.
func (f *fuse) burnt() bool {
	if f.out == nil {
		return true
	}
	select {
	case <-f.out:
		f.out = nil
		return true
	default:
		return false
	}
}

// called notes that a call about a customer has just ended.
func (s *settling) called(k desk.Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for other, f := range s.calls {
		if f.burnt() {
			delete(s.calls, other)
		}
	}
	s.calls[k] = s.light()
}

// left is how long an earlier call about a customer may still have an effect;
// zero: no longer.
func (s *settling) left(k desk.Key) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	var left time.Duration
	now := s.clock.Now()
	if !s.made.burnt() {
		left = remaining(s.made, now)
	}
	if f, ok := s.calls[k]; ok {
		if f.burnt() {
			delete(s.calls, k)
		} else {
			left = max(left, remaining(f, now))
		}
	}
	return left
}

// remaining is at least a moment for a fuse that still burns, whatever the clock
// on the wall says.
func remaining(f fuse, now desk.Instant) time.Duration {
	return min(max(f.until.Sub(now), 100*time.Millisecond), settleTime)
}

// mostPictures bounds the addresses that are remembered.
const mostPictures = 1000

// picture remembers where a picture of ours was uploaded to.
func (s *settling) picture(id desk.MessageID, url string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.pictures) >= mostPictures {
		clear(s.pictures)
	}
	s.pictures[id] = url
}

// uploaded is that address; empty where it is not known.
func (s *settling) uploaded(id desk.MessageID) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pictures[id]
}
