package board

import "tend/desk"

// shifts is the roster as a table.
func (d *drawing) shifts(shifts []desk.Shift) (table, [][]field) {
	t := d.t.Roster
	rows := make([][]field, len(shifts))
	for i, s := range shifts {
		zone := s.Zone
		if zone == "" {
			zone = d.none()
		}
		rows[i] = []field{
			{d.who(s), d.st.Text}, {DaysText(d.Texts, s.Days), d.st.Text}, {TimeText(s.From), d.st.Text}, {d.until(s), d.st.Text},
			{d.shopOf(s), d.st.Dim}, {clean(zone, 24), d.st.Dim}, {validText(s), d.st.Dim},
		}
	}
	return lay([]column{
		{title: t.Who, most: 24}, {title: t.Days, most: 30}, {title: t.From}, {title: t.To},
		{title: t.Shop, most: 16, drop: 1}, {title: t.Zone, drop: 3}, {title: t.Valid, drop: 2},
	}, rows, d.w, d.st), rows
}

// who is on in a shift.
func (d *drawing) who(s desk.Shift) string {
	if s.Agent != "" {
		return clean(d.Agent(s.Agent), 40)
	}
	return d.t.Roster.People(max(1, s.People))
}

func (d *drawing) until(s desk.Shift) string {
	if s.To <= s.From {
		return TimeText(s.To) + " " + d.t.Roster.Overnight
	}
	return TimeText(s.To)
}

func (d *drawing) shopOf(s desk.Shift) string {
	if s.Shop == "" {
		return d.none()
	}
	return clean(d.Shop(s.Shop), 24)
}
