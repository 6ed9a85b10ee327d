package staff

import (
	"slices"

	"tend/desk"
)

// arrivals counts when sessions come that a policy counts and that need a
// person, in each hour of the week of a range of time.
type arrivals struct {
	ask      Ask
	from, to desk.Instant
	counts   map[desk.ShopID][]count
	total    int
}

// count is one arrival.
type count struct {
	slot slot
	week int
}

func newArrivals(ask Ask, from desk.Instant) *arrivals {
	return &arrivals{ask: ask, from: from, to: ask.Now, counts: map[desk.ShopID][]count{}}
}

// weekLength is a week on a clock that is not changed; where the edge of a week
// lies exactly is of no importance.
const weekLength = 7 * 24 * 60 * 60 * 1e9

// add takes in a session of the range that counts.
func (a *arrivals) add(shop desk.ShopID, clock desk.Instant) {
	if clock < a.from || clock >= a.to {
		return
	}
	a.total++
	a.counts[shop] = append(a.counts[shop], count{slotOf(clock.In(a.ask.Zone)), a.week(clock)})
}

func (a *arrivals) week(t desk.Instant) int { return int(t.Sub(a.from) / weekLength) }

func (a *arrivals) weeks() int { return a.week(a.to-1) + 1 }

// rates are the arrivals of each hour of the week.
type rates struct {
	mean week // sessions per hour
	// shape is how sure a mean is: that of a gamma distribution around it.
	shape week
	// spread is how many times more the weeks differ than chance explains, as
	// a ratio of variances; 1 where it cannot be told.
	spread float64
	total  float64 // sessions a week
}

// rates estimates the arrivals. A shop that was in holiday mode part of an
// hour's time, under a policy that leaves it out then, counts for more in the
// rest.
func (a *arrivals) rates() rates {
	seen := make([][hours]float64, a.weeks()) // by week
	open, all := a.exposure()
	for shop, counts := range a.counts {
		for _, c := range counts {
			if open[shop][c.slot] > 0 {
				seen[c.week][c.slot] += all.sum(c.slot) / open[shop][c.slot]
			}
		}
	}
	return estimate(seen, all)
}

// exposure is how many hours of each hour of the week the range holds: of each
// shop while its sessions count, and of any, by week.
type exposure [][hours]float64

func (e exposure) sum(s slot) (total float64) {
	for _, w := range e {
		total += w[s]
	}
	return total
}

func (a *arrivals) exposure() (open map[desk.ShopID]*week, all exposure) {
	all = make(exposure, a.weeks())
	open = map[desk.ShopID]*week{}
	for shop := range a.counts {
		open[shop] = &week{}
	}
	holidays := slices.Contains(a.ask.Policy.Excluded, desk.Holiday)
	quarters(a.from, a.to, a.ask.Zone, func(s slot, from, to desk.Instant) {
		long := to.Sub(from).Hours()
		all[a.week(from)][s] += long
		for shop, w := range open {
			if !holidays || !a.ask.Book.OnHoliday(shop, from) {
				w[s] += long
			}
		}
	})
	return open, all
}

// estimate leans the rate of each hour, with the weight of one week, on the
// rate of the same hour over all days.
func estimate(seen [][hours]float64, all exposure) rates {
	var n, long week
	for w := range seen {
		for s := range slot(hours) {
			n[s] += seen[w][s]
			long[s] += all[w][s]
		}
	}
	r := rates{spread: spread(seen, all, n, long)}
	for s := range slot(hours) {
		prior := daily(n, long, s.hour())
		r.mean[s] = (n[s] + prior) / (long[s] + 1)
		r.shape[s] = (n[s] + prior) / r.spread
	}
	r.total = r.mean.sum()
	return r
}

// daily is the rate of an hour of the day over all days.
func daily(n, long week, hour int) float64 {
	seen, time := 0.0, 0.0
	for s := hour; s < hours; s += 24 {
		seen += n[s]
		time += long[s]
	}
	if time == 0 {
		return 0
	}
	return seen / time
}

// spread is Pearson's chi-squared of the weeks' counts over its degrees of
// freedom, at least 1.
func spread(seen [][hours]float64, all exposure, n, long week) float64 {
	chi, free := 0.0, -1.0
	for s := range slot(hours) {
		if n[s] == 0 {
			continue
		}
		weeks := 0.0
		for w := range seen {
			if expected := n[s] / long[s] * all[w][s]; expected > 0 {
				chi += (seen[w][s] - expected) * (seen[w][s] - expected) / expected
				weeks++
			}
		}
		free += weeks - 1
	}
	if free < 1 {
		return 1
	}
	return max(1, chi/free)
}

// low and high bound a mean four times out of five.
func (r rates) low(s slot) float64  { return r.mean[s] * gammaQuantile(r.shape[s], -z80) }
func (r rates) high(s slot) float64 { return r.mean[s] * gammaQuantile(r.shape[s], z80) }
