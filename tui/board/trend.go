package board

import (
	"fmt"
	"math"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/report/insight"
)

// besideFrom is the width from which two charts stand next to each other.
const besideFrom = 120

// fewDays is up to how many days have a line each.
const fewDays = 10

// trend is how the rate went from day to day, and how long first replies took.
func (d *drawing) trend(in insight.Insight) sheet {
	if in.Total.Sessions == 0 {
		return headed([]string{d.say(d.t.Nothing, d.st.Dim)})
	}
	if d.w >= besideFrom {
		left := d.w * 3 / 5
		tall := d.h - 4
		return scroll(beside(d.byDay(in, left-2, tall), left, d.first(in.First, d.w-left, len(in.First.Buckets)), d.w-left))
	}
	rows := len(in.First.Buckets)
	if d.h < len(in.Days)+rows+5 {
		rows = (rows + 1) / 2
	}
	out := append(d.byDay(in, d.w, d.h-rows-3), blank(d.w))
	return scroll(append(out, d.first(in.First, d.w, rows)...))
}

// byDay is a line for each day, or where there are many a chart of columns; it
// takes about h lines.
func (d *drawing) byDay(in insight.Insight, w, h int) []string {
	out := []string{d.title(d.t.Trend.ByDay, w)}
	if len(in.Days) <= fewDays {
		return append(out, d.dayRows(in, w)...)
	}
	return append(out, d.dayColumns(in, w, h)...)
}

// dayRows are a bar and the figures of each day.
func (d *drawing) dayRows(in insight.Insight, w int) []string {
	const figures = 26
	p, _ := d.m.chosen()
	room := max(4, w-figures-13)
	var out []string
	for _, day := range in.Days {
		rate := 0.0
		if day.Rate != nil {
			rate = *day.Rate
		}
		style := d.rateStyle(day.Rate, p.Policy)
		line := " " + fit(d.dayName(day.Day), 11) + style.Render(d.ink.bar(rate, 1, room)) + " " +
			style.Render(right(percent(day.Rate, d.none()), 8)) + "  " +
			fit(d.counts(Rate{Responded: day.Responded, Missed: day.Missed, Pending: day.Pending}), figures-11)
		out = append(out, fit(line, w))
	}
	return out
}

// dayName is a day with its weekday.
func (d *drawing) dayName(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return clean(day, 10)
	}
	return d.weekday(t.Weekday()) + " " + t.Format("01-02")
}

func (d *drawing) weekday(w time.Weekday) string { return d.t.Weekdays[(int(w)+6)%7] }

// axisCells is how wide the numbers on the left of a chart are.
const axisCells = 7

// dayColumns are the rate and the volume of each day, one above the other.
func (d *drawing) dayColumns(in insight.Insight, w, h int) []string {
	p, _ := d.m.chosen()
	wide, space := pitch(len(in.Days), w-axisCells-1, 5)
	rates, volumes, most, lowest := make([]float64, len(in.Days)), make([]float64, len(in.Days)), 1.0, 1.0
	for i, day := range in.Days {
		rates[i], volumes[i] = math.NaN(), float64(day.Sessions)
		most = max(most, volumes[i])
		if day.Rate != nil {
			rates[i] = *day.Rate
			lowest = min(lowest, rates[i])
		}
	}
	low := max(0, math.Floor((min(lowest, p.Policy.Target)-0.01)*10)/10)
	tall := max(2, min(10, (h-5)*2/3))
	upper := columns{values: rates, low: low, top: 1, height: tall, wide: wide, gap: space, style: func(i int) lipgloss.Style {
		return d.rateStyle(in.Days[i].Rate, p.Policy)
	}}
	lower := columns{values: volumes, top: most, height: max(2, min(5, tall/2)), wide: wide, gap: space, style: func(int) lipgloss.Style { return d.st.Accent }}
	out := d.axis(upper.draw(d.ink), "100 %", floorText(low), w)
	out = append(out, d.belowTarget(in.Days, p.Policy, wide, space, w), d.dates(in.Days, wide+space, w))
	out = append(out, d.title(d.t.Trend.Volume, w))
	return append(out, d.axis(lower.draw(d.ink), number(int(most)), "0", w)...)
}

// axis puts the ends of the scale before a chart.
func (d *drawing) axis(chart []string, top, low string, w int) []string {
	out := make([]string, len(chart))
	for i, line := range chart {
		label := ""
		switch i {
		case 0:
			label = top
		case len(chart) - 1:
			label = low
		}
		out[i] = fit(d.st.Dim.Render(right(label, axisCells-1))+" "+line, w)
	}
	return out
}

// belowTarget marks the days below the target, so that no colour is needed to
// find them.
func (d *drawing) belowTarget(days []insight.Day, p desk.Policy, wide, space, w int) string {
	line, found := blank(axisCells), false
	for _, day := range days {
		mark := " "
		if day.Rate != nil && *day.Rate < p.Target {
			mark, found = d.st.Glyphs.Overdue, true
		}
		line += fit(centre(mark, wide), wide+space)
	}
	if !found {
		return blank(w)
	}
	return fit(fit(d.st.Warn.Render(line), min(w, axisCells+len(days)*(wide+space)))+" "+d.st.Dim.Render(d.st.Glyphs.Overdue+" "+d.t.Trend.Below), w)
}

// dates name the Mondays below a chart with columns of each cells.
func (d *drawing) dates(days []insight.Day, each, w int) string {
	line, free := blank(axisCells), 0
	for i, day := range days {
		at := axisCells + i*each
		t, err := time.Parse(time.DateOnly, day.Day)
		if err != nil || t.Weekday() != time.Monday || at < free {
			continue
		}
		line = fit(line, at) + t.Format("01-02")
		free = at + 6
	}
	return fit(d.st.Dim.Render(line), w)
}

// first is the distribution of first response times in about so many bars.
func (d *drawing) first(f insight.First, w, rows int) []string {
	t := d.t.Trend
	out := []string{d.title(t.First, w)}
	if f.Count == 0 {
		return append(out, fit(" "+d.st.Dim.Render(t.NoReply), w))
	}
	out[0] = d.title(t.First, w)
	says := t.Median(d.period(*f.P50), d.period(*f.P90), d.period(*f.P99))
	out = append(out, fit(" "+d.st.Dim.Render(says), w))
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

// merge puts neighbouring buckets together until there are at most n, but never
// across the window, so that what is late stays apart.
func merge(all []insight.Bucket, n int, window time.Duration) []insight.Bucket {
	out := append([]insight.Bucket(nil), all...)
	edge := int64(window / time.Second)
	for len(out) > max(3, n) {
		best := -1
		for i := 0; i+1 < len(out); i++ {
			if out[i].UpTo == edge || out[i+1].UpTo == 0 {
				continue
			}
			if best < 0 || out[i].Count+out[i+1].Count < out[best].Count+out[best+1].Count {
				best = i
			}
		}
		if best < 0 {
			break
		}
		out[best+1].Count += out[best].Count
		out = append(out[:best], out[best+1:]...)
	}
	return out
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
