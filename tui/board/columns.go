package board

import (
	"math"
	"strings"

	"charm.land/lipgloss/v2"
)

// columns is a chart of columns side by side.
type columns struct {
	values   []float64 // NaN: there is none
	low, top float64   // of the scale
	height   int       // in lines
	wide     int       // cells of one column
	gap      int       // cells after each
	style    func(i int) lipgloss.Style
}

// draw gives the lines of the chart, the highest first, each as wide as the
// columns with their gaps. What is more than nothing shows.
func (c columns) draw(k ink) []string {
	out := make([]string, c.height)
	for y := range out {
		var b strings.Builder
		for i, v := range c.values {
			sign := c.sign(k, v, c.height-1-y)
			b.WriteString(c.style(i).Render(strings.Repeat(sign, c.wide)))
			b.WriteString(blank(c.gap))
		}
		out[y] = b.String()
	}
	return out
}

// sign is what a column shows in a line, counted from below.
func (c columns) sign(k ink, v float64, line int) string {
	if math.IsNaN(v) || v <= c.low && c.low == 0 || c.top <= c.low {
		return " "
	}
	steps := len(k.up)
	n := max(1, int(math.Round(min(1, (v-c.low)/(c.top-c.low))*float64(c.height*steps))))
	switch n -= line * steps; {
	case n <= 0:
		return " "
	case n >= steps:
		return k.up[steps-1]
	}
	return k.up[n-1]
}

// pitch is how wide columns and the gaps between them can be so that n of them
// take at most w cells.
func pitch(n, w, most int) (wide, gap int) {
	each := max(1, min(most, w/max(1, n)))
	if each == 1 {
		return 1, 0
	}
	return each - 1, 1
}
