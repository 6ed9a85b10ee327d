package board

import (
	"charm.land/lipgloss/v2"

	"tend/report/insight"
)

// misses is why sessions were missed, and which.
func (d *drawing) misses(in insight.Insight) sheet {
	if len(in.Misses) == 0 {
		return headed([]string{d.say(d.t.Misses.None, d.st.Good)})
	}
	t := d.t.Misses
	parts := []string{}
	for _, r := range in.Reasons {
		if r.Count > 0 {
			parts = append(parts, d.reason(r.Reason)+" "+number(r.Count))
		}
	}
	head := append([]string{d.title(t.Total(len(in.Misses), in.Total.Missed), d.w)}, wrapList(d.joined(parts), d.w, d.st.Dim)...)
	rows := make([][]field, len(in.Misses))
	for i, x := range in.Misses {
		rows[i] = d.miss(x)
	}
	tab := lay([]column{
		{title: t.Customer, most: 22}, {title: t.Deadline}, {title: t.Agent, most: 16, drop: 1}, {title: t.Late, right: true}, {title: t.Reason, flex: true},
	}, rows, d.w, d.st)
	at := d.m.cursor(d.m.lines())
	head = append(head, blank(d.w), tab.head())
	return sheet{head: head, n: len(rows), at: at, line: func(i int) string { return tab.line(rows[i], i == at) }}
}

func (d *drawing) miss(x insight.Miss) []field {
	late, stamp := d.t.Misses.Never, "01-02 15:04"
	if len(d.zones()) > 1 {
		stamp += " -07:00"
	}
	if x.LateS != nil {
		late = d.short(x.LateS)
	}
	return []field{
		{d.customer(x.Name, x.Customer), d.st.Text}, {x.Deadline.In(d.Zone(x.Shop)).Format(stamp), d.st.Text},
		{d.agentName(x.Agent, ""), d.st.Text}, {late, d.st.Text}, {d.reason(x.Reason), d.st.Warn},
	}
}

func (d *drawing) reason(r insight.Reason) string {
	if text, ok := d.t.Misses.Reasons[string(r)]; ok {
		return text
	}
	return clean(string(r), 24)
}

// missedStyle makes a number of misses stand out where there are any.
func (d *drawing) missedStyle(n int) lipgloss.Style {
	if n > 0 {
		return d.st.Warn
	}
	return d.st.Dim
}
