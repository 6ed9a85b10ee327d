package board

import (
	"math"
	"strings"
)

// bar draws value as a part of most, from the left, in exactly w cells. What is
// more than nothing shows.
func (k ink) bar(value, most float64, w int) string {
	if w <= 0 {
		return ""
	}
	steps := len(k.across)
	n := 0
	if most > 0 && value > 0 {
		n = max(1, int(math.Round(min(1, value/most)*float64(w*steps))))
	}
	out := strings.Repeat(k.across[steps-1], n/steps)
	used := n / steps
	if rest := n % steps; rest > 0 {
		out += k.across[rest-1]
		used++
	}
	return out + blank(w-used)
}
