package page

import (
	"strconv"
	"time"

	"tend/report/insight"
)

// firstView is the distribution of first response times.
type firstView struct {
	Percentiles string // empty: there is nothing
	Rows        []barRow
}

// barRow is a row of a table that is also a bar chart.
type barRow struct {
	Label, Count, Share string
	Width               int // of the bar, in thousandths of the longest
	Level               level
	Mark                string // what the level means, in words
}

func (t Texts) first(f insight.First, window time.Duration) firstView {
	if f.Count == 0 {
		return firstView{}
	}
	u := t.Units
	v := firstView{Percentiles: t.Percentiles(u.period(*f.P50), u.period(*f.P90), u.period(*f.P99))}
	longest, below := 1, ""
	for _, b := range f.Buckets {
		longest = max(longest, b.Count)
	}
	for _, b := range f.Buckets {
		r := barRow{Count: number(b.Count), Share: share(b.Count, f.Count), Width: b.Count * 1000 / longest, Level: ok, Mark: t.Within}
		r.Label = t.Over(below)
		if b.UpTo > 0 {
			below = u.period(float64(b.UpTo))
			r.Label = t.UpTo(below)
		}
		if b.UpTo == 0 || time.Duration(b.UpTo)*time.Second > window {
			r.Level, r.Mark = bad, t.Late
		}
		v.Rows = append(v.Rows, r)
	}
	return v
}

// share writes part ÷ all; what is less than half a percent but not nothing
// says so.
func share(part, all int) string {
	switch p := float64(part) / float64(max(all, 1)) * 100; {
	case part > 0 && p < 0.5:
		return "< 1 %"
	default:
		return strconv.FormatFloat(p, 'f', 0, 64) + " %"
	}
}
