package terminal

import (
	"fmt"
	"slices"
	"time"
)

// Figures are measurements of one thing.
type Figures []time.Duration

// At is the value below which a share of the measurements lies, by nearest
// rank.
func (f Figures) At(share float64) time.Duration {
	if len(f) == 0 {
		return 0
	}
	s := slices.Sorted(slices.Values(f))
	i := int(share*float64(len(s))+0.999999) - 1
	return s[max(0, min(i, len(s)-1))]
}

// Median is the value in the middle.
func (f Figures) Median() time.Duration { return f.At(0.5) }

// String gives the least, the median and the 99th percentile.
func (f Figures) String() string {
	return fmt.Sprintf("min %s  p50 %s  p99 %s  (n=%d)", Millis(f.At(0)), Millis(f.Median()), Millis(f.At(0.99)), len(f))
}

// Millis writes a duration in milliseconds.
func Millis(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d)/float64(time.Millisecond))
}
