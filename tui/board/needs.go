package board

import (
	"strconv"

	"charm.land/lipgloss/v2"

	"tend/report/staff"
)

// What the hours of the plan can show.
const (
	needed = iota
	onRoster
	arrivals
)

// needs is the map of the week.
func (d *drawing) needs(p *staff.Plan) heat {
	what, most := d.m.measure[Roster], 0.0
	for _, h := range p.Hours {
		most = max(most, planned(h, what))
	}
	at := func(day, hour int) staff.Hour { return p.Hours[day*24+hour] }
	return heat{
		days: d.t.Weekdays, label: weekLabel, axis: d.st.Dim,
		text: func(day, h int) string { return d.planText(at(day, h), what, p.Rostered) },
		shade: func(day, h int) int {
			return shadeOf(planned(at(day, h), what), most, len(d.ink.shades))
		},
		style: func(day, h int) lipgloss.Style {
			if x := at(day, h); p.Rostered && x.Fewest < x.Needed {
				return d.st.Danger
			}
			return d.ramp(shadeOf(planned(at(day, h), what), most, 4), volume)
		},
	}
}

func planned(h staff.Hour, what int) float64 {
	switch what {
	case onRoster:
		return float64(h.Fewest)
	case arrivals:
		return h.Sessions
	}
	return float64(h.Needed)
}

// planText marks an hour with too few people with a sign.
func (d *drawing) planText(h staff.Hour, what int, rostered bool) string {
	v := planned(h, what)
	text := compact(int(v + 0.5))
	if what == arrivals && v < 10 && hourCells(d.w, weekLabel) > 3 {
		text = strconv.FormatFloat(v, 'f', 1, 64)
	}
	if what == needed && rostered && h.Fewest < h.Needed && d.signs() {
		text += d.st.Glyphs.Overdue
	}
	return text
}

// signs reports whether an hour has room for a sign beside its number.
func (d *drawing) signs() bool { return hourCells(d.w, weekLabel) > 2 }
