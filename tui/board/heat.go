package board

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
)

// heat is a map of the hours of a week.
type heat struct {
	days  []string // names, Monday first
	label int      // cells of their column
	text  func(day, hour int) string
	shade func(day, hour int) int // 0: nothing, up to the number of shades
	style func(day, hour int) lipgloss.Style
	axis  lipgloss.Style
}

// hourCells is how many cells an hour gets on a line of w.
func hourCells(w, label int) int { return max(1, min(6, (w-label)/24)) }

// hourAxis names the hours above or below columns of each cells. In narrow ones
// it names every third.
func hourAxis(label, each, w int, style lipgloss.Style) string {
	var b strings.Builder
	b.WriteString(blank(label))
	for h := 0; h < 24; h++ {
		text := fmt.Sprintf("%02d", h)
		if each < 3 {
			if h%3 == 0 {
				b.WriteString(fit(text, 3*each))
			}
			continue
		}
		b.WriteString(right(text, each))
	}
	return fit(style.Render(b.String()), w)
}

// draw gives the axis and a line for each day, w cells each. Where a cell has
// room for its figure that is what it shows, else a shade.
func (m heat) draw(k ink, w int) []string {
	each := hourCells(w, m.label)
	out := []string{hourAxis(m.label, each, w, m.axis)}
	widest := m.widest()
	for d, name := range m.days {
		var b strings.Builder
		b.WriteString(fit(" "+m.axis.Render(name), m.label))
		for h := range 24 {
			b.WriteString(m.cell(k, d, h, each, widest))
		}
		out = append(out, fit(b.String(), w))
	}
	return out
}

// widest is how many cells the widest figure takes.
func (m heat) widest() (n int) {
	for d := range m.days {
		for h := range 24 {
			n = max(n, cells(m.text(d, h)))
		}
	}
	return n
}

// numbers reports whether a line of w cells shows figures.
func (m heat) numbers(w int) bool { return m.widest() < hourCells(w, m.label) }

// cell is an hour: with room its shade and its figure, with less its figure, or
// its shade alone.
func (m heat) cell(k ink, d, h, each, widest int) string {
	shade := m.shade(d, h)
	if shade == 0 {
		return m.axis.Render(right(k.none, each))
	}
	text, sign := m.text(d, h), k.shades[shade-1]
	switch {
	case widest+3 <= each:
		text = sign + right(text, widest+1)
	case widest >= each:
		text = strings.Repeat(sign, max(1, each-1))
	}
	return m.style(d, h).Render(right(text, each))
}

// shadeOf is one of n shades for a value of those up to most; 0 for nothing.
func shadeOf(value, most float64, n int) int {
	if value <= 0 || most <= 0 {
		return 0
	}
	return min(n, 1+int(value/most*float64(n)*0.999))
}
