package staff

import (
	"math"
	"sort"
	"time"
)

// queue is M/M/n+M for a given n. Rates are per hour.
type queue struct {
	arrivals float64
	service  float64 // 1 ÷ the mean time of handling
	leaving  float64 // 1 ÷ the mean patience; 0: nobody leaves (Erlang C)
}

// begun is the share of all arrivals whose turn comes within a time, with n
// people: neither later nor, because they left, never. Without leaving, a queue
// that cannot keep up never begins anything in time.
//
// The density of the wait that an endlessly patient arrival would have is, at
// x > 0, λ·π·exp(λ·(1−e^(−θx))/θ − n·μ·x), where π is the probability of n−1
// busy people, and what is left is the probability of no wait. Both follow from
// Erlang's B of n−1 people, whose recursion is stable for any load.
func (q queue) begun(n int, within time.Duration) float64 {
	switch {
	case within < 0 || n < 1:
		return 0
	case q.arrivals <= 0:
		return 1
	case q.leaving == 0 && q.arrivals >= float64(n)*q.service:
		return 0
	}
	w := q.waits(n)
	odds := math.Log(erlangB(n-1, q.arrivals/q.service)*q.arrivals) + w.peak
	all := w.integral(w.to, func(float64) float64 { return 1 })
	served := w.integral(math.Max(w.from, math.Min(w.to, within.Hours())), func(x float64) float64 { return math.Exp(-q.leaving * x) })
	return 1/(1+math.Exp(odds)*all) + served/(math.Exp(-odds)+all)
}

// erlangB is the probability that all of n people are busy when nobody queues.
func erlangB(n int, load float64) float64 {
	b := 1.0
	for k := 1; k <= n; k++ {
		b = load * b / (float64(k) + load*b)
	}
	return b
}

// wait is the density of the wait, up to its factor: exp(at(x) − peak), which is
// negligible outside [from, to].
type wait struct {
	at       func(x float64) float64
	top      float64 // where it is greatest
	peak     float64 // at(top)
	from, to float64
}

// negligible is the logarithm of what a density may be cut off at.
const negligible = 40

func (q queue) waits(n int) wait {
	out := float64(n) * q.service
	w := wait{at: func(x float64) float64 { return q.joined(x) - out*x }}
	if q.leaving > 0 && q.arrivals > out {
		w.top = math.Log(q.arrivals/out) / q.leaving
	}
	w.peak = w.at(w.top)
	w.to = w.edge(1 / out)
	if w.at(0) < w.peak-negligible {
		w.from = bisect(0, w.top, func(x float64) bool { return w.at(x) < w.peak-negligible })
	}
	return w
}

// joined is how many patient arrivals stand before one that has waited x.
func (q queue) joined(x float64) float64 {
	if q.leaving == 0 {
		return q.arrivals * x
	}
	return -q.arrivals * math.Expm1(-q.leaving*x) / q.leaving
}

// edge is where the density becomes negligible above its top.
func (w wait) edge(step float64) float64 {
	for w.at(w.top+step) > w.peak-negligible {
		step *= 2
	}
	return w.top + step
}

// bisect finds where a condition that holds at lo ceases to.
func bisect(lo, hi float64, holds func(float64) bool) float64 {
	for range 60 {
		if mid := (lo + hi) / 2; holds(mid) {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// integral of the density times a weight, from its beginning to a limit. The
// pieces below and above the top are divided ever finer towards it, since the
// scales of what happens there may differ by thousands.
func (w wait) integral(limit float64, weight func(float64) float64) float64 {
	f := func(x float64) float64 { return weight(x) * math.Exp(w.at(x)-w.peak) }
	if limit <= w.top {
		return graded(f, limit, w.from)
	}
	return graded(f, w.top, w.from) + graded(f, w.top, limit)
}

// graded integrates between two ends with Simpson's rule over the cube root of
// the distance from the first.
func graded(f func(float64) float64, fine, coarse float64) float64 {
	const n = 400
	length := coarse - fine
	sum := 0.0
	for i := 1; i <= n; i++ {
		u := float64(i) / n
		v := f(fine+length*u*u*u) * u * u
		switch {
		case i == n:
			sum += v
		case i%2 == 1:
			sum += 4 * v
		default:
			sum += 2 * v
		}
	}
	return sum / n * math.Abs(length)
}

// needed is the fewest people with whom a share of the arrivals is begun within
// a time; ok is false when no number of people is enough.
func (q queue) needed(within time.Duration, share float64) (n int, ok bool) {
	if within < 0 || share > 1 {
		return 0, false
	}
	load := q.arrivals / q.service
	most := int(load+10*math.Sqrt(load)) + 20
	n = 1 + sort.Search(most, func(i int) bool { return q.begun(i+1, within) >= share })
	return n, n <= most
}
