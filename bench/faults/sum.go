package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

// result is what became of one schedule.
type result struct {
	seed    uint64
	folder  string
	wrong   []string      // empty: all is as it should be
	written int           // messages of customers and colleagues
	replies int           // replies that were stored
	once    int           // of those: reached their customer, and the desk says so
	unsure  int           // unconfirmed
	refused int           // failed, for a reason
	slowest time.Duration // call, on the clock of the drill
	twins   int           // a colleague's message in the same words stands in for it
	kills   int
	calls   int // of the platforms' APIs
}

// tooSlow is when a call lasted longer than any platform keeps one: what comes 45
// seconds after it began counts as absent at TikTok. The drill delays none by more
// than 25; it was the machine, at sixty times the speed, and proves nothing.
const tooSlow = 40 * time.Second

// void reports whether something went wrong that the machine may have done.
func (r result) void() bool { return len(r.wrong) > 0 && r.slowest > tooSlow }

// sum is what became of all.
type sum struct {
	mu                  sync.Mutex
	done, failed, voids int
	total               result
}

func (s *sum) add(r result, keep bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.done++
	t := &s.total
	t.written, t.replies, t.once = t.written+r.written, t.replies+r.replies, t.once+r.once
	t.twins, t.slowest = t.twins+r.twins, max(t.slowest, r.slowest)
	t.unsure, t.refused, t.kills, t.calls = t.unsure+r.unsure, t.refused+r.refused, t.kills+r.kills, t.calls+r.calls
	if len(r.wrong) > 0 {
		if r.void() {
			s.voids++
			fmt.Printf("seed %d counts for nothing, a call lasted %s:\n", r.seed, r.slowest)
		} else {
			s.failed++
			fmt.Printf("seed %d (%s):\n", r.seed, r.folder)
		}
		for _, w := range r.wrong {
			fmt.Println("  " + w)
		}
	}
	if len(r.wrong) == 0 || !keep {
		_ = os.RemoveAll(r.folder)
	}
	if s.done%25 == 0 {
		fmt.Printf("%d schedules, %d went wrong\n", s.done, s.failed)
	}
}

func (s *sum) print() {
	t := s.total
	fmt.Printf("%d schedules, %d went wrong, %d count for nothing; %d times killed; %d calls of platforms, the slowest %s\n",
		s.done, s.failed, s.voids, t.kills, t.calls, t.slowest)
	fmt.Printf("%d messages came in; %d replies: %d sent once, %d unconfirmed, %d failed with a reason; %d taken for a colleague's in the same words\n",
		t.written, t.replies, t.once, t.unsure, t.refused, t.twins)
}
