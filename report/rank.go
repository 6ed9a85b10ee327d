package report

import (
	"slices"
	"time"
)

// ranked brings the element that stands at place k in the order of a list
// there, smaller ones before it and greater ones after it, and gives it. Sorting a
// million response times for two of them would take most of a report's time.
func ranked(list []time.Duration, k int) time.Duration {
	lo, hi := 0, len(list)
	for rounds := 0; hi-lo > 32; rounds++ {
		if rounds == 64 { // an order made to be slow
			break
		}
		less, same := part(list[lo:hi])
		switch at := k - lo; {
		case at < less:
			hi = lo + less
		case at < less+same:
			return list[k]
		default:
			lo += less + same
		}
	}
	slices.Sort(list[lo:hi])
	return list[k]
}

// part puts what is less than a pivot first, what equals it next, and gives
// how many there are of both. Many response times are the same.
func part(list []time.Duration) (less, same int) {
	p := pivot(list)
	i, lt, gt := 0, 0, len(list)
	for i < gt {
		switch v := list[i]; {
		case v < p:
			list[i], list[lt] = list[lt], v
			i++
			lt++
		case v > p:
			gt--
			list[i], list[gt] = list[gt], v
		default:
			i++
		}
	}
	return lt, gt - lt
}

// pivot is the median of nine elements from all over a list.
func pivot(list []time.Duration) time.Duration {
	var some [9]time.Duration
	for i := range some {
		some[i] = list[i*(len(list)-1)/(len(some)-1)]
	}
	slices.Sort(some[:])
	return some[len(some)/2]
}
