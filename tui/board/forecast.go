package board

import (
	"fmt"

	"charm.land/lipgloss/v2"

	"tend/desk"
)

// sentences say what the rate can still become.
func (d *drawing) sentences(f desk.Forecast) []string {
	text, style := d.outlook(f)
	out := wrap(text, d.w, style)
	if f.Forfeit > 0 {
		out = append(out, wrap(d.t.Forecast.Forfeit(f.Forfeit), d.w, d.st.Dim)...)
	}
	return out
}

// outlook is the forecast in full.
func (d *drawing) outlook(f desk.Forecast) (string, lipgloss.Style) {
	t, of := d.t.Forecast, len(f.Pending)
	g, ok := f.Goal()
	rate := d.rateSoFar(f) + " — "
	switch {
	case f.Target.Outlook == desk.Nothing:
		return t.Empty, d.st.Dim
	case f.Target.Outlook == desk.Safe && of == 0 && f.Forfeit == 0:
		return rate + t.Settled, d.st.Good
	case f.Target.Outlook == desk.Safe:
		return rate + t.Safe(floorText(g.Floor), of), d.st.Good
	case f.Target.Outlook == desk.Reachable:
		return rate + t.Need(floorText(g.Floor), g.Need, of, d.when(g.By)), d.st.Warn
	case !ok:
		return rate + t.Lost(floorText(f.Target.Floor)) + " " + t.AllLost(of), d.st.Danger
	}
	return rate + t.Lost(floorText(f.Target.Floor)) + " " + d.lower(g, of), d.st.Warn
}

// lower is what can be had in the place of a target that is lost.
func (d *drawing) lower(g desk.Goal, of int) string {
	t := d.t.Forecast
	if g.Outlook == desk.Safe {
		return t.LowerSafe(d.band(g.Band), floorText(g.Floor))
	}
	return t.LowerNeed(d.band(g.Band), floorText(g.Floor), g.Need, of, d.when(g.By))
}

func (d *drawing) rateSoFar(f desk.Forecast) string {
	rate, ok := f.Rate()
	if !ok {
		return d.t.Forecast.NoRate
	}
	return fmt.Sprintf("%.1f %% (%d/%d)", rate*100, f.Responded, f.Responded+f.Missed)
}

// when says a time near now.
func (d *drawing) when(at desk.Instant) string {
	return d.Texts.When(at.In(d.local()), d.Now.In(d.local()))
}

// measured is how many rows of a long list decide how wide its columns are.
const measured = 100

// list shows the sessions of a forecast below its head, least time left first.
func (d *drawing) list(head []string, pending []desk.Due) sheet {
	if len(pending) == 0 {
		return headed(head)
	}
	t := d.t.Forecast
	var sample [][]field
	for _, due := range pending[:min(len(pending), measured)] {
		sample = append(sample, d.pending(due))
	}
	tab := lay([]column{
		{title: t.Customer, most: 20}, {title: t.Deadline, right: true}, {title: t.Left, right: true},
		{title: t.Agent, most: 16, drop: 1}, {title: t.Words, flex: true, drop: 2},
	}, sample, d.w, d.st)
	if key := d.Key("open"); key != "" {
		head = append(head, d.say(t.Sweep(key, len(pending)), d.st.Accent))
	}
	head = append(head, blank(d.w), tab.head())
	return sheet{head: head, n: len(pending), at: -1, line: func(i int) string { return tab.line(d.pending(pending[i]), false) }}
}

// pending is the row of a session whose window still runs.
func (d *drawing) pending(due desk.Due) []field {
	left := due.Deadline.Sub(d.Now)
	style := d.st.Text
	if left <= pressing {
		style = d.st.Warn
	}
	row := []field{
		{d.none(), d.st.Dim}, {d.when(due.Deadline), style}, {d.Texts.Time.Short(left), style}, {d.t.Forecast.Nobody, d.st.Dim}, {"", d.st.Dim},
	}
	s, ok := d.m.home.Row(due.ID)
	if !ok {
		return row
	}
	row[0] = field{d.customer(s.Name, s.Customer), d.st.Text}
	row[4].text = d.preview(s)
	if s.Assignee != "" {
		row[3] = field{clean(d.Agent(s.Assignee), 40), d.st.Text}
	}
	return row
}

// preview is the newest message in one line.
func (d *drawing) preview(s desk.Row) string {
	t := d.Texts.Inbox
	kind := map[desk.Kind]string{
		desk.KindImage: t.Picture, desk.KindVideo: t.Video, desk.KindEmoji: t.Emoji, desk.KindProduct: t.Product,
		desk.KindOrder: t.Order, desk.KindFAQ: t.FAQ, desk.KindOther: t.Other,
	}[s.PreviewOf]
	text := clean(s.Preview, 120)
	if kind == "" {
		return text
	}
	if text == "" {
		return "[" + kind + "]"
	}
	return "[" + kind + "] " + text
}

// customer is what a customer is called.
func (d *drawing) customer(name string, id desk.CustomerID) string {
	if n := clean(name, 40); n != "" {
		return n
	}
	return clean(string(id), 40)
}
