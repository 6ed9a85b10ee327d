package board

import (
	"fmt"
	"time"

	"tend/report/insight"
)

// first is the distribution of first response times in about so many bars.
func (d *drawing) first(f insight.First, w, rows int) []string {
	t := d.t.Trend
	out := []string{d.title(t.First, w)}
	if f.Count == 0 {
		return append(out, fit(" "+d.st.Dim.Render(t.NoReply), w))
	}
	says := t.Median(d.period(*f.P50), d.period(*f.P90), d.period(*f.P99))
	out = append(out, wrap(says, w, d.st.Dim)...)
	return append(out, d.buckets(f, w, rows)...)
}

// buckets are the bars of a distribution; neighbours are put together until
// there are no more than rows.
func (d *drawing) buckets(f insight.First, w, rows int) []string {
	p, _ := d.m.chosen()
	merged := merge(f.Buckets, rows, p.Policy.Window)
	most := 1
	for _, b := range merged {
		most = max(most, b.Count)
	}
	const label, figures = 16, 14
	var out []string
	below := ""
	for _, b := range merged {
		name, style, late := d.t.Trend.Over(below), d.st.Danger, d.t.Trend.Late
		if b.UpTo > 0 {
			below = d.period(float64(b.UpTo))
			name = d.t.Trend.UpTo(below)
		}
		if b.UpTo > 0 && time.Duration(b.UpTo)*time.Second <= p.Policy.Window {
			style, late = d.st.Good, ""
		}
		bar := d.ink.bar(float64(b.Count), float64(most), max(3, w-label-figures-8))
		out = append(out, fit(" "+right(name, label-2)+" "+style.Render(bar)+right(number(b.Count), 7)+right(shareOf(b.Count, f.Count), 6)+" "+style.Render(late), w))
	}
	return out
}

// merge leaves at most n buckets, those with the bounds that say most: first of
// all the window, so that what is late stays apart.
func merge(all []insight.Bucket, n int, window time.Duration) []insight.Bucket {
	keep := map[int64]bool{0: true}
	for _, edge := range append([]time.Duration{window}, telling(window)...) {
		if len(keep) < max(3, n) {
			keep[int64(edge/time.Second)] = true
		}
	}
	var out []insight.Bucket
	sum := 0
	for _, b := range all {
		sum += b.Count
		if keep[b.UpTo] || len(all) <= n {
			out = append(out, insight.Bucket{UpTo: b.UpTo, Count: sum})
			sum = 0
		}
	}
	return out
}

// telling are the bounds of a distribution by how much they say under a window.
func telling(window time.Duration) []time.Duration {
	const m, h = time.Minute, time.Hour
	if window < h {
		return []time.Duration{m, 10 * m, 30 * time.Second, 2 * m, 5 * m, h, 3 * m, 30 * m, 24 * h, 8 * h, 2 * h, 4 * h, 12 * h, 20 * h}
	}
	return []time.Duration{h, 5 * m, 8 * h, 30 * m, m, 2 * h, 20 * h, 10 * m, 4 * h, 12 * h, 24 * h, 2 * m, 3 * m, 30 * time.Second}
}

// shareOf writes part ÷ all; what is less than half a percent but not nothing
// says so.
func shareOf(part, all int) string {
	p := float64(part) / float64(max(1, all)) * 100
	if part > 0 && p < 0.5 {
		return "<1 %"
	}
	return fmt.Sprintf("%.0f %%", p)
}
