package page

import (
	"fmt"

	"tend/desk"
	"tend/report/insight"
)

// weekView are two tables, hours down and days across: how many sessions were
// opened, and what became of them.
type weekView struct {
	Empty  bool
	Volume [24]hourRow
	Rate   [24]hourRow
}

type hourRow struct {
	Hour  string
	Cells [7]heatCell
}

// heatCell is a number with a class that shades it.
type heatCell struct{ Text, Class string }

// shades is how many shades of volume there are, beside that of nothing.
const shades = 6

func (t Texts) week(w insight.Week, p desk.Policy) weekView {
	v := weekView{}
	high := 0
	for _, day := range w {
		for _, c := range day {
			high = max(high, c.Sessions)
		}
	}
	v.Empty = high == 0
	for h := range 24 {
		v.Volume[h].Hour = fmt.Sprintf("%02d", h)
		v.Rate[h].Hour = v.Volume[h].Hour
		for d := range 7 {
			v.Volume[h].Cells[d] = volume(w[d][h].Sessions, high)
			v.Rate[h].Cells[d] = t.rateCell(w[d][h], p)
		}
	}
	return v
}

func volume(n, high int) heatCell {
	if n == 0 {
		return heatCell{"", "v0"}
	}
	return heatCell{short(n), fmt.Sprintf("v%d", 1+(n-1)*shades/high)}
}

func (t Texts) rateCell(c insight.Cell, p desk.Policy) heatCell {
	rate, counts := c.Rate()
	if !counts {
		return heatCell{"", string(none)}
	}
	return heatCell{whole(rate), string(levelOf(p, rate))}
}

// short fits a number into a small cell.
func short(n int) string {
	switch {
	case n < 1000:
		return fmt.Sprint(n)
	case n < 10_000:
		return fmt.Sprintf("%.1fk", float64(n)/1000)
	case n < 1_000_000:
		return fmt.Sprintf("%dk", n/1000)
	}
	return fmt.Sprintf("%dM", n/1_000_000)
}
