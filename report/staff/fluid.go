package staff

import "math"

// fluid is work, in hours of a person, that flows in during each hour of the
// week and must be cleared within a number of hours.
type fluid struct {
	work   week
	window int
}

// parcel is what is left of one hour's work.
type parcel struct {
	hour int // counted on from week to week
	left float64
}

// cleared is the part of each hour's work that is cleared in time, oldest first,
// with so many people on. What came in an hour and is cleared by the end of the
// window-th hour from its beginning is in time surely; what is not by then is
// dropped, and makes room for what can still be saved.
func (f fluid) cleared(people week) week {
	var queue []parcel
	var done week
	rounds := f.window/hours + 3 // the one before the last but so many is like all others
	counted := rounds - f.window/hours - 2
	for h := range rounds * hours {
		queue = append(queue, parcel{h, f.work[h%hours]})
		for len(queue) > 0 && h-queue[0].hour >= f.window {
			queue = queue[1:]
		}
		for room := people[h%hours]; room > 0 && len(queue) > 0; {
			p := &queue[0]
			some := math.Min(room, p.left)
			room, p.left = room-some, p.left-some
			if p.hour/hours == counted {
				done[p.hour%hours] += some
			}
			if p.left <= 1e-12 {
				queue = queue[1:]
			} else {
				break
			}
		}
	}
	return done
}

// inTime is the share of all work that is cleared in time; 1 when there is none.
func (f fluid) inTime(people week) float64 {
	all := f.work.sum()
	if all == 0 {
		return 1
	}
	return f.cleared(people).sum() / all
}

// level is the fewest people, the same number in all hours of cover, with whom
// a share of the work is cleared in time. cover is the part of each hour in
// which anybody is there. ok is false when no number is enough: some hours are
// too far from the next cover.
func (f fluid) level(cover week, share float64) (n int, ok bool) {
	if f.inTime(cover.times(1e9)) < share {
		return 0, false
	}
	for n = 1; f.inTime(cover.times(float64(n))) < share; {
		n *= 2
	}
	for low := n / 2; low+1 < n; { // low is not enough, n is
		if mid := (low + n) / 2; f.inTime(cover.times(float64(mid))) < share {
			low = mid
		} else {
			n = mid
		}
	}
	return n, true
}

func (w week) times(n float64) week {
	for i := range w {
		w[i] *= n
	}
	return w
}
