package board

import (
	"slices"
	"time"

	"tend/report/staff"
)

// zones are those of the shops the figures are about, each once.
func (d *drawing) zones() (out []*time.Location) {
	shops := d.m.shops()
	if len(shops) == 0 {
		return []*time.Location{d.Zone("")}
	}
	for _, s := range shops {
		z := d.Zone(s.ID)
		same := func(x *time.Location) bool { return x.String() == z.String() }
		if (d.m.shop == "" || d.m.shop == s.ID) && !slices.ContainsFunc(out, same) {
			out = append(out, z)
		}
	}
	return out
}

// local is the zone of times that are about no single shop: the shops' own where
// they have the same, else the machine's.
func (d *drawing) local() *time.Location {
	if z := d.zones(); len(z) == 1 {
		return z[0]
	}
	return d.Local
}

// zoneNote says which clock the times of the page go by: where that is not plain
// because it is not the machine's, or the shops have several; and always of a
// plan.
func (d *drawing) zoneNote(ask Ask) string {
	several := len(d.zones()) > 1
	switch d.m.page {
	case Roster:
		if s, ok := d.m.staffing.find(anyDays(ask)); ok && s.value.Plan != nil && s.value.Plan.Zone != "" {
			return d.t.HoursIn(clean(s.value.Plan.Zone, 40))
		}
		return ""
	case Trend, Hours, Misses:
		if several {
			return d.t.ShopTimes
		}
	case Overview:
		if several {
			return d.t.TimesIn(d.zoneName(d.Local))
		}
	}
	if d.abroad(d.local()) {
		return d.t.TimesIn(d.zoneName(d.local()))
	}
	return ""
}

// abroad reports whether it is another time in a zone than on this machine.
func (d *drawing) abroad(zone *time.Location) bool {
	_, here := d.Now.In(d.Local).Zone()
	_, there := d.Now.In(zone).Zone()
	return here != there
}

// zoneName is what a zone is called; that of the machine may have no name.
func (d *drawing) zoneName(zone *time.Location) string {
	if zone == time.Local {
		return "UTC" + d.Now.In(zone).Format("-07:00")
	}
	return zone.String()
}

// planZone is added to a time of a plan that may be taken for one of this
// machine.
func (d *drawing) planZone(p *staff.Plan) string {
	zone, err := time.LoadLocation(p.Zone)
	if err != nil || p.Zone == "" || len(d.zones()) == 1 && !d.abroad(zone) {
		return ""
	}
	return " (" + clean(p.Zone, 40) + ")"
}
