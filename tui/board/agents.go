package board

import (
	"strings"

	"tend/report/insight"
)

// agents is a table of who did what, those with most sessions first.
func (d *drawing) agents(in insight.Insight) sheet {
	if len(in.Agents) == 0 {
		return headed([]string{d.say(d.t.Nothing, d.st.Dim)})
	}
	p, _ := d.m.chosen()
	t, most := d.t.Agents, 1
	rows := make([][]field, len(in.Agents))
	for i, a := range in.Agents {
		most = max(most, a.Sessions)
		rows[i] = []field{
			{d.agentName(a.Agent, a.Name), d.st.Text}, {number(a.Sessions), d.st.Text}, {number(a.Replies), d.st.Dim},
			{number(a.Responded), d.st.Text}, {number(a.Missed), d.missedStyle(a.Missed)},
			{percent(a.Rate, d.none()), d.rateStyle(a.Rate, p.Policy)}, {d.short(a.MedianS), d.st.Text}, {"", d.st.Accent},
		}
	}
	tab := lay([]column{
		{title: t.Agent, most: 24}, {title: t.Sessions, right: true}, {title: t.Replies, right: true, drop: 2},
		{title: t.InTime, right: true, drop: 1}, {title: t.Missed, right: true}, {title: t.Rate, right: true},
		{title: t.Median, right: true}, {title: strings.Repeat(" ", barLeast), flex: true, drop: 3},
	}, rows, d.w, d.st)
	bar := len(rows[0]) - 1
	for i, a := range in.Agents {
		rows[i][bar].text = d.ink.bar(float64(a.Sessions), float64(most), min(barMost, tab.room(bar)))
	}
	return sheet{head: []string{tab.head()}, n: len(rows), at: -1, line: func(i int) string { return tab.line(rows[i], false) }}
}

// The least and the most cells of a bar in a table.
const (
	barLeast = 6
	barMost  = 60
)
