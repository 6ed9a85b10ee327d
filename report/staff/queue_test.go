package staff

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

func minutes(m float64) time.Duration { return time.Duration(m * float64(time.Minute)) }

// perMinute is a queue with times in minutes; patience 0 is endless.
func perMinute(arrivals, handling, patience float64) queue {
	q := queue{arrivals: arrivals * 60, service: 60 / handling}
	if patience > 0 {
		q.leaving = 60 / patience
	}
	return q
}

func near(t *testing.T, what string, got, want, by float64) {
	t.Helper()
	if math.Abs(got-want) > by || math.IsNaN(got) {
		t.Errorf("%s: got %.6f, want %.6f", what, got, want)
	}
}

// The tables of Erlang's own formulas: 5 erlangs.
func TestErlangTables(t *testing.T) {
	for _, c := range []struct {
		n             int
		blocked, wait float64
	}{
		{6, 0.1918, 0.5875}, {7, 0.1205, 0.3241}, {8, 0.0700, 0.1673}, {10, 0.0184, 0.0361},
	} {
		near(t, "B", erlangB(c.n, 5), c.blocked, 5e-5)
		near(t, "C", 1-perMinute(5, 1, 0).begun(c.n, 0), c.wait, 5e-5)
	}
}

// The example with which Garnett, Mandelbaum and Reiman compare the two models:
// 48 calls a minute, a minute each, 50 agents, patience of two minutes. Without
// abandonment the mean wait is 20.8 s and nine of ten wait up to 58.1 s; with it
// 3.1 % leave, the mean wait is 3.7 s, and nine of ten wait up to 12.5 s.
func TestPublishedErlangA(t *testing.T) {
	c, a := perMinute(48, 1, 0), perMinute(48, 1, 2)
	wait := 1 - c.begun(50, 0)
	near(t, "mean wait without leaving, s", wait/(50-48)*60, 20.8, 0.05)
	near(t, "nine of ten without leaving", c.begun(50, 58100*time.Millisecond), 0.9, 5e-4)
	left := 1 - a.begun(50, time.Hour)
	near(t, "share that leaves", left, 0.031, 5e-4)
	near(t, "mean wait, s", left*120, 3.7, 0.05)
	near(t, "share that waits longer than 12.5 s", a.longer(50, 12500*time.Millisecond), 0.1, 0.002)
}

// longer is the share that waits longer than a time, until their turn or until
// they leave.
func (q queue) longer(n int, t time.Duration) float64 {
	w, even := q.waits(n), func(float64) float64 { return 1 }
	odds := erlangB(n-1, q.arrivals/q.service) * q.arrivals * math.Exp(w.peak)
	all := w.integral(w.to, even)
	return odds * (all - w.integral(t.Hours(), even)) / (1 + odds*all) * math.Exp(-q.leaving*t.Hours())
}

// chain solves the birth and death process of the queue by hand and gives the
// share that does not wait and the share that leaves.
func (q queue) chain(n int) (atOnce, leaves float64) {
	const states = 12_000
	p := make([]float64, states)
	p[0] = 1
	total := 1.0
	for k := 1; k < states; k++ {
		out := math.Min(float64(k), float64(n))*q.service + math.Max(0, float64(k-n))*q.leaving
		p[k] = p[k-1] * q.arrivals / out
		if total += p[k]; total > 1e200 {
			for i := range p[:k+1] {
				p[i] /= total
			}
			total = 1
		}
	}
	for k, v := range p {
		if k < n {
			atOnce += v / total
		} else {
			leaves += v / total * float64(k-n) * q.leaving / q.arrivals
		}
	}
	return atOnce, leaves
}

func TestQueueEqualsItsChain(t *testing.T) {
	for _, load := range []float64{0.01, 0.5, 3, 20, 150} {
		for _, patience := range []float64{0.05, 1, 30, 2000} {
			for _, n := range []int{1, int(load), int(load) + 1, int(1.3*load) + 2} {
				if n < 1 {
					continue
				}
				q := perMinute(load, 1, patience)
				atOnce, leaves := q.chain(n)
				if q.arrivals*0.9 > float64(n)*q.service && patience > 30 {
					continue // more states than the chain has
				}
				near(t, "at once", q.begun(n, 0), atOnce, 1e-6)
				near(t, "leaves", 1-q.begun(n, 1000*time.Hour), leaves, 1e-6)
			}
		}
	}
}

// simulate plays the queue, arrival by arrival, and gives the share begun within.
func (q queue) simulate(n int, within float64, rng *rand.Rand) float64 {
	free := make([]float64, n) // when each person is free again
	now, good := 0.0, 0
	const arrivals = 500_000
	for range arrivals {
		now += rng.ExpFloat64() / q.arrivals
		first := slices.Index(free, slices.Min(free))
		begin := math.Max(now, free[first])
		if q.leaving > 0 && begin-now > rng.ExpFloat64()/q.leaving {
			continue // left before it was their turn
		}
		free[first] = begin + rng.ExpFloat64()/q.service
		if begin-now <= within {
			good++
		}
	}
	return float64(good) / arrivals
}

func TestQueueEqualsASimulation(t *testing.T) {
	rng := rand.New(rand.NewPCG(2002, 4))
	for _, c := range []struct {
		name                         string
		arrivals, handling, patience float64
		n                            int
		within                       float64
	}{
		{"a small desk", 0.5, 1, 0, 1, 2},
		{"a desk of three", 2, 1, 0, 3, 2},
		{"a desk of three with patience", 2, 1, 5, 3, 1},
		{"more than can be done", 6, 1, 3, 4, 2},
		{"impatient", 4, 1, 0.3, 3, 0.2},
		{"large", 40, 1, 10, 42, 0.25},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := perMinute(c.arrivals, c.handling, c.patience)
			near(t, "begun", q.begun(c.n, minutes(c.within)), q.simulate(c.n, c.within/60, rng), 0.01)
		})
	}
}

func TestNeeded(t *testing.T) {
	for _, c := range []struct {
		name   string
		q      queue
		within time.Duration
		share  float64
		want   int
		ok     bool
	}{
		{"nobody comes", perMinute(0, 1, 0), 0, 0.9, 1, true},
		{"five erlangs at once", perMinute(5, 1, 0), 0, 0.8, 8, true},
		{"hardly anybody", perMinute(0.001, 1, 0), time.Minute, 0.9, 1, true},
		{"no time is left", perMinute(1, 1, 0), -time.Second, 0.9, 0, false},
		{"many", perMinute(1000, 1, 0), 2 * time.Minute, 0.9, 1002, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, ok := c.q.needed(c.within, c.share)
			if n != c.want || ok != c.ok {
				t.Errorf("got %d, %v; want %d, %v", n, ok, c.want, c.ok)
			}
			if ok && (c.q.begun(n, c.within) < c.share || n > 1 && c.q.begun(n-1, c.within) >= c.share) {
				t.Errorf("%d is not the fewest", n)
			}
		})
	}
}
