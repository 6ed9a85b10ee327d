package page

import (
	"fmt"
	"math"
	"strings"

	"tend/report/insight"
)

// The drawing of a trend, in the units of its view box.
const (
	trendWidth   = 1000
	trendHeight  = 240
	trendColumns = 80 // height of the highest column
	maxPoints    = 62
)

// trendView is the rate from day to day, drawn as a line over columns.
type trendView struct {
	Empty   bool
	Desc    string
	Line    string // path of the rates
	Dots    string // path of a dot for each
	Columns []rect
	TargetY int
	Top     string // of the scale, with its middle and bottom
	Middle  string
	Bottom  string
	Dates   []string // the first, the middle and the last
	Rows    []trendRow
}

// rect is a column of a chart.
type rect struct{ X, Y, W, H int }

type trendRow struct {
	Day, Sessions, Responded, Missed, Pending, Rate string
}

func (t Texts) trend(days []insight.Day, target float64) trendView {
	points := joinDays(days)
	low, high := 1.0, 0
	for _, d := range points {
		high = max(high, d.Sessions)
		if d.Rate != nil {
			low = min(low, *d.Rate)
		}
	}
	v := trendView{Empty: high == 0, Dates: ends(points)}
	if v.Empty {
		return v
	}
	floor := max(0, math.Floor(min(low, target)*10-0.2)/10)
	top, middle, bottom := 1.0, (1+floor)/2, floor
	v.Top, v.Middle, v.Bottom = whole(top)+" %", whole(middle)+" %", whole(bottom)+" %"
	v.TargetY = yOf(target, floor)
	v.Line, v.Dots = path(points, floor)
	v.Columns = columns(points, high)
	v.Desc = t.trendDesc(points)
	for _, d := range points {
		v.Rows = append(v.Rows, trendRow{
			d.Day, number(d.Sessions), number(d.Responded), number(d.Missed), number(d.Pending), percent(d.Rate, t.NoRate),
		})
	}
	return v
}

// trendDesc says in words what the line shows: its lowest and its highest day.
func (t Texts) trendDesc(points []insight.Day) string {
	var low, high *insight.Day
	for i, d := range points {
		if d.Rate == nil {
			continue
		}
		if low == nil || *d.Rate < *low.Rate {
			low = &points[i]
		}
		if high == nil || *d.Rate > *high.Rate {
			high = &points[i]
		}
	}
	if low == nil {
		return t.Nothing
	}
	return t.TrendDesc(percent(low.Rate, ""), low.Day, percent(high.Rate, ""), high.Day)
}

// joinDays puts several days into one point when there are more than fit.
func joinDays(days []insight.Day) []insight.Day {
	per := (len(days) + maxPoints - 1) / maxPoints
	if per <= 1 {
		return days
	}
	var out []insight.Day
	for i := 0; i < len(days); i += per {
		out = append(out, joined(days[i:min(len(days), i+per)]))
	}
	return out
}

func joined(days []insight.Day) insight.Day {
	sum := insight.Day{Day: days[0].Day + " – " + days[len(days)-1].Day}
	for _, d := range days {
		sum.Sessions += d.Sessions
		sum.Responded += d.Responded
		sum.Missed += d.Missed
		sum.Pending += d.Pending
	}
	if all := sum.Responded + sum.Missed; all > 0 {
		rate := float64(sum.Responded) / float64(all)
		sum.Rate = &rate
	}
	return sum
}

// ends are the days to write below the drawing.
func ends(points []insight.Day) []string {
	if len(points) == 0 {
		return nil
	}
	day := func(i int) string { d, _, _ := strings.Cut(points[i].Day, " "); return d }
	last := len(points) - 1
	if last < 2 {
		return []string{day(0), day(last)}[:last+1]
	}
	return []string{day(0), day(last / 2), day(last)}
}

func xOf(i, n int) int { return (2*i + 1) * trendWidth / (2 * n) }

func yOf(rate, floor float64) int {
	if floor >= 1 {
		return 0
	}
	return int(math.Round((1 - (rate-floor)/(1-floor)) * trendHeight))
}

// path draws the rates as a line that is broken where there is none.
func path(points []insight.Day, floor float64) (lines, dots string) {
	var l, d strings.Builder
	step := "M"
	for i, p := range points {
		if p.Rate == nil {
			step = "M"
			continue
		}
		x, y := xOf(i, len(points)), yOf(*p.Rate, floor)
		fmt.Fprintf(&l, "%s%d %d", step, x, y)
		fmt.Fprintf(&d, "M%d %dh0", x, y)
		step = "L"
	}
	return l.String(), d.String()
}

func columns(points []insight.Day, high int) (out []rect) {
	w := max(1, trendWidth*7/10/len(points))
	for i, p := range points {
		h := p.Sessions * trendColumns / high
		if p.Sessions > 0 {
			h = max(h, 2)
		}
		out = append(out, rect{xOf(i, len(points)) - w/2, trendHeight - h, w, h})
	}
	return out
}
