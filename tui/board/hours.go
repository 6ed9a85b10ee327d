package board

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"tend/report/insight"
)

// What the hours of the week can show.
const (
	volume = iota
	rateOf
	missed
)

// weekLabel is how wide the names of the days are, with a blank on each side.
const weekLabel = 6

// hours is when customers come, and when they are missed.
func (d *drawing) hours(in insight.Insight) sheet {
	if in.Total.Sessions == 0 {
		return headed([]string{d.say(d.t.Nothing, d.st.Dim)})
	}
	what := d.m.measure[Hours]
	heading, m := d.t.Hours.Measures[what], d.week(in.Week, what)
	if what == rateOf && m.numbers(d.w) {
		heading += "   " + d.st.Glyphs.Sent + " = 100"
	}
	out := []string{d.title(heading, d.w)}
	out = append(out, m.draw(d.ink, d.w)...)
	if !m.numbers(d.w) {
		out = append(out, d.say(d.scale(in.Week, what), d.st.Dim))
	}
	out = append(out, d.say(d.notable(in.Week, what), d.st.Dim), blank(d.w))
	return scroll(append(out, d.missHours(in.MissHours, d.h-len(out)-2)...))
}

// scale says which figures the shades stand for.
func (d *drawing) scale(w insight.Week, what int) string {
	most, n := 0, len(d.ink.shades)
	each(w, func(_, _ int, c insight.Cell) { most = max(most, countOf(c, what)) })
	var parts []string
	from := 1
	for i, sign := range d.ink.shades {
		to := most * (i + 1) / n
		text := fmt.Sprintf("%d-%d", from, to)
		if what == rateOf {
			low := 100 - (i+1)*50/n
			if i+1 == n {
				low = 0
			}
			text = fmt.Sprintf("%d-%d", low, 100-i*50/n)
		}
		if from <= to || what == rateOf {
			parts = append(parts, sign+" "+text)
		}
		from = to + 1
	}
	return strings.Join(parts, "   ")
}

func (d *drawing) week(w insight.Week, what int) heat {
	p, _ := d.m.chosen()
	most := 0
	each(w, func(_, _ int, c insight.Cell) { most = max(most, countOf(c, what)) })
	shades := len(d.ink.shades)
	return heat{
		days: d.t.Weekdays, label: weekLabel, axis: d.st.Dim,
		text: func(day, h int) string { return d.hourText(w[day][h], what) },
		shade: func(day, h int) int {
			c := w[day][h]
			if what == rateOf {
				return rateShade(c, shades)
			}
			return shadeOf(float64(countOf(c, what)), float64(most), shades)
		},
		style: func(day, h int) lipgloss.Style {
			c := w[day][h]
			if rate, ok := c.Rate(); what == rateOf && ok {
				return d.rateStyle(&rate, p.Policy)
			}
			return d.ramp(shadeOf(float64(countOf(c, what)), float64(most), 4), what)
		},
	}
}

// countOf is the count of an hour that is shown.
func countOf(c insight.Cell, what int) int {
	if what == missed {
		return c.Missed
	}
	return c.Sessions
}

func (d *drawing) hourText(c insight.Cell, what int) string {
	if rate, ok := c.Rate(); what == rateOf && ok {
		if c.Missed == 0 {
			return d.st.Glyphs.Sent // 100 has no room in most terminals
		}
		return strconv.Itoa(int(rate * 100))
	}
	return compact(countOf(c, what))
}

// compact writes a count in at most four cells: 9999, 12k, 3M.
func compact(n int) string {
	switch {
	case n >= 1_000_000:
		return strconv.Itoa(n/1_000_000) + "M"
	case n >= 10_000:
		return strconv.Itoa(n/1000) + "k"
	}
	return strconv.Itoa(n)
}

// rateShade is darker the lower a rate is, nothing where there is none.
func rateShade(c insight.Cell, shades int) int {
	rate, ok := c.Rate()
	if !ok {
		return 0
	}
	return max(1, shadeOf(1-rate, 0.5, shades))
}

// ramp makes more stand out more.
func (d *drawing) ramp(step, what int) lipgloss.Style {
	styles := []lipgloss.Style{d.st.Dim, d.st.Dim, d.st.Text, d.st.Accent, d.st.Title}
	if what == missed {
		styles = []lipgloss.Style{d.st.Dim, d.st.Warn, d.st.Warn, d.st.Danger, d.st.Danger}
	}
	return styles[step]
}

func each(w insight.Week, fn func(day, hour int, c insight.Cell)) {
	for day := range w {
		for h, c := range w[day] {
			fn(day, h, c)
		}
	}
}

// notable says in words where the most is, or the least.
func (d *drawing) notable(w insight.Week, what int) string {
	t, day, hour, best := d.t.Hours, -1, 0, 0.0
	each(w, func(dd, h int, c insight.Cell) {
		v := float64(countOf(c, what))
		if rate, ok := c.Rate(); what == rateOf {
			v = 0
			if ok {
				v = 1.0001 - rate
			}
		}
		if v > best {
			day, hour, best = dd, h, v
		}
	})
	if day < 0 {
		return t.NoMiss
	}
	name, clock, c := d.t.Weekdays[day], fmt.Sprintf("%02d:00", hour), w[day][hour]
	switch what {
	case rateOf:
		rate, _ := c.Rate()
		return t.Worst(name, clock, fmt.Sprintf("%s (%d/%d)", percent(&rate, ""), c.Responded, c.Responded+c.Missed))
	case missed:
		return t.MostMiss(name, clock, c.Missed)
	}
	return t.Busiest(name, clock, c.Sessions)
}

// missHours are the misses by the hour of their deadline, in columns that stand
// below the hours of the week.
func (d *drawing) missHours(counts [24]int, tall int) []string {
	most := slices.Max(counts[:])
	out := []string{d.title(d.t.Hours.Misses, d.w)}
	if most == 0 {
		return append(out, d.say(d.t.Hours.NoMiss, d.st.Dim))
	}
	each := hourCells(d.w, weekLabel)
	values := make([]float64, 24)
	for h, n := range counts {
		values[h] = float64(n)
	}
	chart := columns{values: values, top: float64(most), height: max(2, min(14, tall)), wide: max(1, each-1), gap: min(1, each-1),
		style: func(int) lipgloss.Style { return d.st.Warn }}
	for i, line := range chart.draw(d.ink) {
		label := ""
		if i == 0 {
			label = compact(most)
		}
		out = append(out, fit(d.st.Dim.Render(right(label, weekLabel-1))+blank(1+min(1, each-1))+line, d.w))
	}
	return append(out, hourAxis(weekLabel, each, d.w, d.st.Dim))
}
