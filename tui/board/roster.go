package board

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tend/report/staff"
)

// roster is how many people each hour needs, where nobody is, and who is on.
func (d *drawing) roster(s Staffing) sheet {
	lines := d.planned(s.Plan)
	lines = append(lines, blank(d.w))
	tab, rows := d.shifts(s.Shifts)
	lines = append(lines, d.title(d.t.Roster.Title, d.w))
	if len(rows) == 0 {
		return scroll(append(lines, d.say(d.t.Roster.Empty(d.Key("add")), d.st.Dim)))
	}
	lines = append(lines, tab.head())
	at, first := d.m.cursor(d.m.lines()), len(lines)
	seen := 0
	if at > above {
		seen = first + at
	}
	return sheet{n: first + len(rows), at: seen, line: func(i int) string {
		if i < first {
			return lines[i]
		}
		return tab.line(rows[i-first], i-first == at)
	}}
}

// planned is what the plan says, in sentences and as a map of the week.
func (d *drawing) planned(p *staff.Plan) []string {
	t := d.t.Roster
	var out []string
	for _, x := range p.Expiries {
		out = append(out, wrap(d.expiry(x, d.planZone(p)), d.w, d.st.Danger)...)
	}
	if p.History == 0 {
		return append(out, wrap(t.NoHistory, d.w, d.st.Dim)...)
	}
	out = append(out, d.covered(p)...)
	out = append(out, d.title(t.Measures[d.m.measure[Roster]], d.w))
	out = append(out, d.needs(p).draw(d.ink, d.w)...)
	return append(out, d.basis(p)...)
}

// covered holds the need against the roster.
func (d *drawing) covered(p *staff.Plan) []string {
	t := d.t.Roster
	if !p.Rostered {
		return wrap(t.NoRoster, d.w, d.st.Warn)
	}
	var out []string
	if p.InTime != nil {
		style := d.st.Good
		if *p.InTime < p.Target {
			style = d.st.Warn
		}
		out = append(out, wrap(t.InTime(floorText(*p.InTime)), d.w, style)...)
	}
	if !p.Reachable {
		out = append(out, wrap(t.Hopeless, d.w, d.st.Warn)...)
	}
	if len(p.Uncovered) == 0 {
		return append(append(out, wrap(t.Covered, d.w, d.st.Good)...), d.blocks(t.Short, p.Short)...)
	}
	return append(append(out, d.blocks(t.Uncovered, p.Uncovered)...), d.blocks(t.Short, p.Short)...)
}

// mostBlocks bounds a list of hours.
const mostBlocks = 4

func (d *drawing) blocks(title string, blocks []staff.Block) []string {
	if len(blocks) == 0 {
		return nil
	}
	var parts []string
	for i, b := range blocks {
		if i == mostBlocks {
			parts = append(parts, d.t.Roster.AndMore(len(blocks)-i))
			break
		}
		parts = append(parts, d.t.Roster.Block(d.dayOf(b.Weekday), fmt.Sprintf("%02d:00", b.From), b.Hours, b.Needed, b.Fewest))
	}
	return wrap(title+d.joined(parts), d.w, d.st.Warn)
}

// dayOf is a weekday of a plan, "mon" to "sun", in the language of the screen.
func (d *drawing) dayOf(name string) string {
	for i, en := range []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"} {
		if en == name {
			return d.t.Weekdays[i]
		}
	}
	return clean(name, 4)
}

// expiry says which sessions run out of time while nobody is there; zone is
// added to the time by which they are to be cleared.
func (d *drawing) expiry(x staff.Expiring, zone string) string {
	t := d.t.Roster
	now := d.Now.In(d.local())
	when, clear := t.At(d.clock(x.First, now)), t.ClearBy(d.clock(x.ClearBy, now)+zone)
	if first, err := time.Parse(time.RFC3339, x.First); err == nil && x.First != x.Last {
		when = t.Between(d.clock(x.First, now), d.clock(x.Last, first))
	}
	if x.Now {
		clear = t.ClearNow
	}
	return t.Expire(len(x.Sessions), when, clear)
}

// clock says a time of a plan, with its day if that is another one than at an
// earlier time.
func (d *drawing) clock(stamp string, than time.Time) string {
	at, err := time.Parse(time.RFC3339, stamp)
	if err != nil {
		return d.none()
	}
	return d.Texts.When(at, than.In(at.Location()))
}

// basis says what the plan rests on and how sure it is.
func (d *drawing) basis(p *staff.Plan) []string {
	t := d.t.Roster
	parts := []string{t.Goal(floorText(p.Target), d.period(p.Window), max(1, int(p.Weeks+0.5)), p.History)}
	if p.Method == staff.Queue {
		parts = append(parts, t.Queue)
	} else {
		parts = append(parts, t.Fluid)
	}
	parts = append(parts, t.Handling(strconv.FormatFloat(p.Handling.PerSession, 'f', 1, 64), d.period(p.Handling.Seconds)))
	if h := busiest(p); h.NeededLow < h.NeededHigh {
		parts = append(parts, t.Sure(d.dayOf(h.Weekday), fmt.Sprintf("%02d:00", h.Hour), h.Needed, h.NeededLow, h.NeededHigh))
	}
	if p.Few {
		parts = append(parts, t.Few)
	}
	out := wrap(strings.Join(parts, " "), d.w, d.st.Dim)
	if d.m.measure[Roster] == needed && p.Rostered && d.signs() && slices.ContainsFunc(p.Hours, func(h staff.Hour) bool { return h.Fewest < h.Needed }) {
		out = append([]string{d.say(d.st.Glyphs.Overdue+" "+t.ShortSign, d.st.Dim)}, out...)
	}
	return out
}

// busiest is the hour that needs the most.
func busiest(p *staff.Plan) (most staff.Hour) {
	for i, h := range p.Hours {
		if i == 0 || h.Needed > most.Needed || h.Needed == most.Needed && h.Sessions > most.Sessions {
			most = h
		}
	}
	return most
}
