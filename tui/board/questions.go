package board

import (
	"strings"

	"tend/report/insight"
)

// questions is what customers ask, and what prepared replies achieve.
func (d *drawing) questions(in insight.Insight) sheet {
	if d.w >= besideFrom {
		left := d.w / 2
		return scroll(beside(d.asked(in.Questions, left-2), left, d.prepared(in.Prepared, d.w-left), d.w-left))
	}
	out := append(d.asked(in.Questions, d.w), blank(d.w))
	return scroll(append(out, d.prepared(in.Prepared, d.w)...))
}

func (d *drawing) asked(q insight.Questions, w int) []string {
	t := d.t.Asked
	out := []string{d.title(t.Questions, w)}
	if len(q.Top) == 0 {
		return append(out, fit(" "+d.st.Dim.Render(t.None), w))
	}
	var rows [][]field
	for _, one := range q.Top {
		entry := field{t.NoFAQ, d.st.Warn}
		if one.FAQ != "" {
			entry = field{clean(one.Title, 60), d.st.Dim}
		}
		rows = append(rows, []field{
			{number(one.Count), d.st.Text}, {d.percentOr(one.InTime), d.st.Text}, {clean(one.Example, 120), d.st.Text}, entry,
		})
	}
	out = append(out, d.rows([]column{
		{title: t.Count, right: true}, {title: t.InTime, right: true}, {title: t.Question, flex: true}, {title: t.FAQ, most: max(10, w/4)},
	}, rows, w)...)
	return append(out, wrap(t.Besides(q.Other, q.Greetings, q.Courtesies), w, d.st.Dim)...)
}

func (d *drawing) prepared(p insight.Prepared, w int) []string {
	t := d.t.Asked
	out := []string{d.title(t.Replies, w)}
	if len(p.Uses) == 0 && p.Hand.Sent == 0 {
		return append(out, fit(" "+d.st.Dim.Render(t.NoReplies), w))
	}
	var rows [][]field
	for _, u := range append(append([]insight.Use(nil), p.Uses...), p.Hand) {
		kind, _, _ := strings.Cut(u.Prepared, ":")
		title := clean(u.Title, 80)
		if u.Prepared == "" {
			title = t.Hand
		}
		rows = append(rows, []field{
			{number(u.Sent), d.st.Text}, {number(u.Edited), d.st.Dim}, {d.percentOr(u.Rate), d.st.Text},
			{title, d.st.Text}, {t.Sources[kind], d.st.Dim},
		})
	}
	return append(out, d.rows([]column{
		{title: t.Sent, right: true}, {title: t.Edited, right: true, drop: 1}, {title: t.Again, right: true},
		{title: t.Text, flex: true}, {title: t.Source, drop: 2},
	}, rows, w)...)
}

// rows is a whole table with its head.
func (d *drawing) rows(cols []column, rows [][]field, w int) []string {
	tab := lay(cols, rows, w, d.st)
	out := []string{tab.head()}
	for _, row := range rows {
		out = append(out, tab.line(row, false))
	}
	return out
}

// percentOr is a share without decimals.
func (d *drawing) percentOr(rate *float64) string {
	if rate == nil {
		return d.none()
	}
	return floorText(float64(int(*rate*100+0.5)) / 100)
}
