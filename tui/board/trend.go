package board

import (
	"math"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/report/insight"
)

// besideFrom is the width from which two charts stand next to each other.
const besideFrom = 120

// fewBuckets is how many bars a distribution has at least.
const fewBuckets = 7

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
	rows := min(len(in.First.Buckets), d.h-len(in.Days)-4)
	if len(in.Days) > fewDays {
		rows = max(fewBuckets, min(len(in.First.Buckets), d.h-20))
	}
	out := append(d.byDay(in, d.w, d.h-rows-3), blank(d.w))
	return scroll(append(out, d.first(in.First, d.w, rows)...))
}

// byDay is a line for each day, or where there are many a chart of columns; it
// takes about h lines.
func (d *drawing) byDay(in insight.Insight, w, h int) []string {
	if len(in.Days) <= fewDays {
		return append([]string{d.title(d.t.Trend.ByDay, w)}, d.dayRows(in, w)...)
	}
	legend := d.st.Warn.Render(d.st.Glyphs.Overdue) + d.st.Dim.Render(" "+d.t.Trend.Below)
	head := fit(fit(d.title(d.t.Trend.ByDay, cells(d.t.Trend.ByDay)+1)+"   "+legend, w-1), w)
	return append([]string{head}, d.dayColumns(in, w, h)...)
}

// dayCells is what a line of a day takes beside its bar and its counts.
const dayCells = 25

// dayRows are a bar and the figures of each day.
func (d *drawing) dayRows(in insight.Insight, w int) []string {
	p, _ := d.m.chosen()
	counts, widest := make([]string, len(in.Days)), 0
	for i, day := range in.Days {
		counts[i] = d.counts(Rate{Responded: day.Responded, Missed: day.Missed, Pending: day.Pending})
		widest = max(widest, cells(counts[i]))
	}
	room := max(4, w-widest-dayCells)
	var out []string
	for i, day := range in.Days {
		rate := 0.0
		if day.Rate != nil {
			rate = *day.Rate
		}
		style := d.rateStyle(day.Rate, p.Policy)
		line := " " + fit(d.dayName(day.Day), 11) + style.Render(d.ink.bar(rate, 1, room)) + " " +
			style.Render(right(percent(day.Rate, d.none()), 8)) + "  " + counts[i]
		out = append(out, d.cut(line, w))
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
	tall := max(2, min(20, (h-4)*2/3)) // a title, a line of marks and one of dates stand between
	upper := columns{values: rates, low: low, top: 1, height: tall, wide: wide, gap: space, style: func(i int) lipgloss.Style {
		return d.rateStyle(in.Days[i].Rate, p.Policy)
	}}
	lower := columns{values: volumes, top: most, height: max(2, min(8, tall/2)), wide: wide, gap: space, style: func(int) lipgloss.Style { return d.st.Accent }}
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
	line := blank(axisCells)
	for _, day := range days {
		mark := " "
		if day.Rate != nil && *day.Rate < p.Target {
			mark = d.st.Glyphs.Overdue
		}
		line += fit(centre(mark, wide), wide+space)
	}
	return fit(d.st.Warn.Render(line), w)
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
