package insight

import (
	"slices"
	"testing"
	"time"
)

func TestFirst(t *testing.T) {
	for _, c := range []struct {
		name          string
		times         []time.Duration
		p50, p90, p99 float64
	}{
		{"one", []time.Duration{time.Minute}, 60, 60, 60},
		{"two: the median lies between", []time.Duration{3 * time.Second, time.Second}, 2, 3, 3},
		{"ten", seconds(10), 5.5, 9, 10},
		{"a hundred", seconds(100), 50.5, 90, 99},
		{"a hundred and one", seconds(101), 51, 91, 100},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := firstOf(c.times)
			if *f.P50 != c.p50 || *f.P90 != c.p90 || *f.P99 != c.p99 {
				t.Errorf("got %v %v %v", *f.P50, *f.P90, *f.P99)
			}
		})
	}
	if f := firstOf(nil); f.P50 != nil || f.P90 != nil || f.P99 != nil || len(f.Buckets) != len(edges())+1 {
		t.Errorf("of nothing there is %+v", f)
	}
}

func seconds(n int) (out []time.Duration) {
	for i := range n {
		out = append(out, time.Duration(n-i)*time.Second)
	}
	return out
}

func TestBuckets(t *testing.T) {
	for _, c := range []struct {
		name string
		of   time.Duration
		upTo int64
	}{
		{"at once", 0, 30},
		{"exactly three minutes is in time", 3 * time.Minute, 180},
		{"a moment more is not", 3*time.Minute + 1, 300},
		{"exactly a day is in time", 24 * time.Hour, 86400},
		{"a moment more has no bound", 24*time.Hour + 1, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := buckets([]time.Duration{c.of})
			i := slices.IndexFunc(all, func(b Bucket) bool { return b.Count == 1 })
			if i < 0 || all[i].UpTo != c.upTo {
				t.Errorf("in bucket %d of %v", i, all)
			}
		})
	}
}
