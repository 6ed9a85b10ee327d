package insight

import (
	"cmp"
	"math"
	"slices"

	"tend/desk"
)

// forever ends a stretch that goes on.
const forever = desk.Instant(math.MaxInt64)

// stretch is a piece of time, [from, to).
type stretch struct{ from, to desk.Instant }

// stretches are pieces of time in order, without overlap.
type stretches []stretch

// joined orders pieces of time and joins those that meet.
func joined(all []stretch) stretches {
	slices.SortFunc(all, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	var out stretches
	for _, s := range all {
		if n := len(out); n > 0 && s.from <= out[n-1].to {
			out[n-1].to = max(out[n-1].to, s.to)
			continue
		}
		out = append(out, s)
	}
	return out
}

// touch reports whether any instant of [from, to], both included, lies in one.
func (all stretches) touch(from, to desk.Instant) bool {
	i, _ := slices.BinarySearchFunc(all, from, func(s stretch, t desk.Instant) int {
		if s.to <= t {
			return -1
		}
		return 1
	})
	return i < len(all) && all[i].from <= to
}
