package board

import (
	"strconv"
	"strings"
)

// heading are the pages, and what the figures are about.
func (d *drawing) heading() []string {
	return []string{d.tabs(), d.about()}
}

// tabs name the pages; the one on screen stands out, also without colour.
func (d *drawing) tabs() string {
	var b strings.Builder
	for i, name := range d.t.Pages {
		if Page(i) == d.m.page {
			b.WriteString(d.st.Cursor.Bold(true).Render(d.st.Glyphs.Prompt + name + " "))
		} else {
			b.WriteString(" " + d.st.Text.Render(name) + " ")
		}
	}
	return d.ends(b.String(), d.st.Dim.Render(d.asOf()))
}

// ends is a line with something at its right end if there is room for it.
func (d *drawing) ends(left, right string) string {
	if cells(left)+cells(right)+2 > d.w {
		return d.cut(left, d.w)
	}
	return fit(left, d.w-cells(right)-1) + right + " "
}

// asOf says of when the figures on screen are.
func (d *drawing) asOf() string {
	m := d.m
	r, ok := m.rates.find(m.everyPolicy())
	at := r.at
	if ask, known := m.ask(); known {
		switch m.page {
		case Overview:
			x, _, _ := m.together(ask)
			at = x.at
		case Roster:
			x, found := m.staffing.find(anyDays(ask))
			at, ok = x.at, found
		default:
			x, found := m.insight.find(ask)
			at, ok = x.at, found
		}
	}
	switch {
	case !ok && d.m.cut:
		return ""
	case !ok:
		return d.t.Counting
	}
	return d.t.AsOf(at.In(d.local()).Format("15:04:05"))
}

// note is the line below: which clock the times of the page go by.
func (d *drawing) note() string {
	ask, known := d.m.ask()
	if text := d.zoneNote(ask); known && text != "" {
		return d.say(text, d.st.Dim)
	}
	return blank(d.w)
}

// about is the policies with their digits, the shop and the days; what is on
// screen is bold.
func (d *drawing) about() string {
	var parts []string
	if names := d.policies(); names != "" {
		parts = append(parts, names)
	}
	if len(d.m.shops()) > 1 {
		parts = append(parts, d.key("shop")+d.st.Bold.Render(d.shopName()))
	}
	if d.m.page != Roster {
		parts = append(parts, d.key("days")+d.days())
	}
	return d.cut(" "+strings.Join(parts, d.st.Dim.Render(" "+d.st.Glyphs.Vertical+" ")), d.w)
}

func (d *drawing) key(what string) string {
	if k := d.Key(what); k != "" {
		return d.st.Key.Render(k) + " "
	}
	return ""
}

func (d *drawing) policies() string {
	r, _ := d.m.rates.find(d.m.everyPolicy())
	now, _ := d.m.chosen()
	most := max(8, d.w/4)
	var out []string
	for i, p := range r.value.Policies {
		style, digit := d.st.Dim, ""
		if p.Policy.ID == now.Policy.ID {
			style = d.st.Bold
		}
		if len(r.value.Policies) > 1 && i < 9 {
			digit = d.st.Key.Render(strconv.Itoa(i+1)) + " "
		}
		out = append(out, digit+style.Render(clean(p.Policy.ID, most)))
	}
	return strings.Join(out, "  ")
}

func (d *drawing) shopName() string {
	for _, s := range d.m.shops() {
		if s.ID == d.m.shop && s.ID != "" {
			return clean(s.Name, 20)
		}
	}
	return d.t.AllShops
}

// days are the ranges; where there is little room only the one on screen.
func (d *drawing) days() string {
	if d.w < 100 {
		return d.st.Bold.Render(d.t.Spans[d.m.span])
	}
	var out []string
	for i, name := range d.t.Spans {
		style := d.st.Dim
		if i == d.m.span {
			style = d.st.Bold
		}
		out = append(out, style.Render(name))
	}
	return strings.Join(out, "  ")
}
