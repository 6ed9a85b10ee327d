package feed_test

import (
	"testing"
	"time"

	"tend/feed"
)

func TestBackoff(t *testing.T) {
	for name, c := range map[string]struct {
		n      int
		spread float64
		want   time.Duration
	}{
		"first":               {1, 0, time.Second},
		"second doubles":      {2, 0, 2 * time.Second},
		"fifth":               {5, 0, 16 * time.Second},
		"never above longest": {10, 0, 5 * time.Minute},
		"nor after very many": {1 << 40, 0, 5 * time.Minute},
		"zero is the first":   {0, 0, time.Second},
		"spread takes half":   {3, 1, 2 * time.Second},
		"spread takes some":   {3, 0.5, 3 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			if got := feed.Backoff(c.n, c.spread); got != c.want {
				t.Errorf("Backoff(%d, %v) = %v, want %v", c.n, c.spread, got, c.want)
			}
		})
	}
}
