package demofeed

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"time"

	"tend/desk"
)

// footfall is when the customers of a shop write.
type footfall struct {
	shop   desk.ShopID
	perDay float64
	days   [7]float64  // how busy each is, Sunday first
	hours  [24]float64 // the same of each hour
}

// footfalls differ as the shops do: candles are looked at on the sofa in the
// evening, tea is ordered from the office, clothes at lunch and at night.
func footfalls() []footfall {
	return []footfall{
		{fern, 8.2, [7]float64{1.25, 1.15, 1, .95, .9, .85, .9},
			[24]float64{2, 1, .5, .3, .3, .6, 2, 4, 5, 5, 5, 5, 7, 6, 5, 4, 5, 6, 7, 9, 11, 10, 7, 4}},
		{shan, 5.8, [7]float64{.85, 1.1, 1, 1, 1.05, 1.1, .9},
			[24]float64{1.5, .8, .3, .2, .2, .3, 1, 2, 4, 8, 10, 9, 5, 6, 9, 9, 8, 6, 4, 5, 6, 6, 5, 3}},
		{clouds, 7.2, [7]float64{1.2, .9, .9, .95, 1, 1.1, 1.15},
			[24]float64{1.5, .5, .2, .1, .1, .2, .5, 1, 2, 5, 6, 6, 9, 7, 5, 5, 5, 5, 6, 8, 9, 8, 5, 2.5}},
	}
}

// arrival is somebody who comes to a shop.
type arrival struct {
	shop desk.ShopID
	at   desk.Instant
	live bool // because of what was just shown
}

// arrivals are those of the last weeks, in the order of their time.
func (d days) arrivals(now desk.Instant, dice *rand.Rand) []arrival {
	var out []arrival
	for _, f := range footfalls() {
		zone, rest := zoneOf(zoneOfShop(f.shop)), 0.0
		for ago := pastDays; ago >= 0; ago-- {
			day := now.In(zone).AddDate(0, 0, -ago)
			rest += f.perDay * f.days[day.Weekday()] * (0.8 + 0.4*dice.Float64()) * d.quiet(f.shop, day)
			for _, of := range f.times(int(rest), dice) {
				out = append(out, arrival{shop: f.shop, at: clockAt(day, of, zone)})
			}
			rest -= float64(int(rest))
		}
	}
	out = append(out, d.crowd(dice)...)
	slices.SortStableFunc(out, func(a, b arrival) int { return cmp.Compare(a.at, b.at) })
	return slices.DeleteFunc(out, func(a arrival) bool {
		return a.at > now || a.shop != clouds && d.stream.has(a.at) // an hour that belongs to the stream
	})
}

// quiet is how much less comes in while a shop is in holiday mode.
func (d days) quiet(shop desk.ShopID, day time.Time) float64 {
	if shop == fern && d.holiday.has(desk.At(day)) {
		return 0.5
	}
	return 1
}

// times spreads the customers of one day over its hours.
func (f footfall) times(n int, dice *rand.Rand) []time.Duration {
	total := 0.0
	for _, w := range f.hours {
		total += w
	}
	out := make([]time.Duration, 0, n)
	for i := range n {
		out = append(out, f.timeOfDay(total*(float64(i)+dice.Float64())/float64(n)))
	}
	return out
}

// timeOfDay is when so much of the weight of a day has passed.
func (f footfall) timeOfDay(weight float64) time.Duration {
	for hour, w := range f.hours {
		if weight < w {
			return time.Duration(hour)*hr + time.Duration(weight/w*3600)*sec
		}
		weight -= w
	}
	return 24*hr - sec
}

// onlookers is how many wrote during the hour of the live stream.
const onlookers = 20

// crowd are they: most of them at once, when the link was shown.
func (d days) crowd(dice *rand.Rand) []arrival {
	var out []arrival
	for i := range onlookers {
		u := (float64(i) + dice.Float64()) / onlookers
		out = append(out, arrival{clouds, d.stream.from.Add(5*mnt + time.Duration(u*u*u*1500)*sec), true})
	}
	return out
}
