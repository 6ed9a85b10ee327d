package board

import (
	"strconv"
	"time"

	"tend/desk"
)

// Own are the figures that a platform counts itself for a shop.
type Own struct {
	Platform string // raw
	desk.Figures
}

// mostOwn is how many shops' own figures have room.
const mostOwn = 3

// own says what the platforms count for the shops on screen, a line a shop; none
// where no platform tells. Days other than those on screen are named.
func (d *drawing) own(ask Ask) []string {
	if d.Owns == nil {
		return nil
	}
	var out []string
	shown := 0
	for _, o := range d.Owns() {
		if ask.Shop != "" && o.Shop != ask.Shop || shown == min(mostOwn, d.h/6) {
			continue
		}
		if text := d.ownText(o, ask.Days); text != "" {
			out = append(out, wrap(text, d.w, d.st.Dim)...)
			shown++
		}
	}
	return out
}

func (d *drawing) ownText(o Own, days int) string {
	t := d.t.Own
	var parts []string
	if o.Rate != nil {
		parts = append(parts, percent(o.Rate, ""))
	}
	if o.Sessions != nil {
		parts = append(parts, t.Sessions(strconv.Itoa(*o.Sessions)))
	}
	if o.Mean != nil {
		parts = append(parts, t.Mean(d.Texts.Time.Span(time.Duration(*o.Mean*float64(time.Second)))))
	}
	if o.Satisfied != nil {
		parts = append(parts, t.Satisfied(percent(o.Satisfied, "")))
	}
	if len(parts) == 0 {
		return ""
	}
	if o.At != 0 {
		parts = append(parts, d.t.AsOf(d.when(o.At)))
	}
	shop := ""
	if len(d.m.shops()) > 1 && d.m.shop == "" {
		shop = clean(d.Shop(o.Shop), 24)
	}
	return t.Head(clean(o.Platform, 24), shop, d.ownDays(o, days)) + d.joined(parts)
}

// ownDays names the days of figures unless they are the days on screen.
func (d *drawing) ownDays(o Own, days int) string {
	zone := d.local()
	if d.Zone != nil {
		zone = d.Zone(o.Shop)
	}
	y, m, day := d.Now.In(zone).Date()
	tomorrow := time.Date(y, m, day+1, 12, 0, 0, 0, zone)
	if o.From == desk.DayOf(tomorrow.AddDate(0, 0, -days)) && o.To == desk.DayOf(tomorrow) || o.From.IsZero() {
		return ""
	}
	return d.t.Own.Days(noonOf(o.From), noonOf(o.To).AddDate(0, 0, -1))
}

// noonOf is a time on a day, to be formatted.
func noonOf(d desk.Day) time.Time { return time.Date(d.Year, d.Month, d.Day, 12, 0, 0, 0, time.UTC) }
