package insight

import (
	"slices"
	"time"
)

// First is the distribution of first response times: of the counted sessions
// that have a clock and a human reply, the time from one to the other, never
// below zero. The median of an even count is the mean of the middle two; the
// other percentiles are nearest rank.
type First struct {
	Count   int      `json:"count"`
	P50     *float64 `json:"p50_s"`
	P90     *float64 `json:"p90_s"`
	P99     *float64 `json:"p99_s"`
	Buckets []Bucket `json:"buckets"`
}

// Bucket counts the times above the bucket before and up to UpTo, included.
type Bucket struct {
	UpTo  int64 `json:"up_to_s"` // 0: no bound, the last one
	Count int   `json:"count"`
}

// edges are fixed, so that distributions can be compared over time and between
// policies: fine enough for one of three minutes, long enough for one of a day.
func edges() []time.Duration {
	const m, h = time.Minute, time.Hour
	return []time.Duration{
		30 * time.Second, m, 2 * m, 3 * m, 5 * m, 10 * m, 30 * m, h, 2 * h, 4 * h, 8 * h, 12 * h, 20 * h, 24 * h,
	}
}

// firstOf sorts the times it is given.
func firstOf(times []time.Duration) First {
	f := First{Count: len(times), Buckets: buckets(times)}
	if len(times) == 0 {
		return f
	}
	slices.Sort(times)
	f.P50, f.P90, f.P99 = median(times), nearest(times, 90), nearest(times, 99)
	return f
}

func buckets(times []time.Duration) []Bucket {
	bounds := edges()
	out := make([]Bucket, len(bounds)+1)
	for i, d := range bounds {
		out[i].UpTo = int64(d / time.Second)
	}
	for _, t := range times {
		i, _ := slices.BinarySearch(bounds, t)
		out[i].Count++
	}
	return out
}

func median(sorted []time.Duration) *float64 {
	n := len(sorted)
	v := (sorted[(n-1)/2].Seconds() + sorted[n/2].Seconds()) / 2
	return &v
}

// nearest is the smallest value that so many percent of all do not exceed.
func nearest(sorted []time.Duration, percent int) *float64 {
	v := sorted[(len(sorted)*percent+99)/100-1].Seconds()
	return &v
}
