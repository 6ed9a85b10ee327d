package team

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
)

// cell is what a column shows of somebody.
func (d *drawing) cell(r Row, c column) (string, lipgloss.Style) {
	switch c.what {
	case showName:
		return d.nameCell(r, c.w)
	case showStatus:
		return d.status(r)
	case showSince:
		return d.clock(r.StatusAt, d.Local), d.st.Dim
	case showLoad:
		return loadText(r), d.loadStyle(r)
	case showSoon:
		return d.soon(r)
	case showRate:
		return d.rate(r, c.nth)
	case showWaits, showFrom:
		return d.waits(r, c.what)
	}
	return d.full(r, c)
}

func (d *drawing) nameCell(r Row, w int) (string, lipgloss.Style) {
	switch {
	case r.ID == "":
		return d.t.Unassigned, d.st.Bold
	case r.You && cells(r.Name)+cells(d.t.You) <= w:
		return r.Name + d.t.You, d.st.Bold
	case r.You:
		return d.cut(r.Name, w-cells(d.t.You)) + d.t.You, d.st.Bold
	}
	return r.Name, d.st.Text
}

// status is whether somebody takes new sessions, or why they do not see them.
func (d *drawing) status(r Row) (string, lipgloss.Style) {
	switch {
	case r.ID == "":
		return "", d.st.Text
	case r.Status == "":
		return d.t.NeverSaid, d.st.Dim
	case r.Status != desk.Accepting:
		return d.t.Statuses[r.Status], d.awayStyle(r)
	case r.Absent:
		return d.t.Absent, d.st.Warn
	case r.Idle > 0:
		return d.t.Idle(d.Texts.Time.Short(r.Idle)), d.st.Dim
	}
	return d.t.Statuses[desk.Accepting], d.st.Good
}

// awayStyle stands out only where customers wait for who is away.
func (d *drawing) awayStyle(r Row) lipgloss.Style {
	if r.Oldest != 0 {
		return d.st.Warn
	}
	return d.st.Dim
}

// clock is a time of today, or the day of another one.
func (d *drawing) clock(at desk.Instant, zone *time.Location) string {
	if at == 0 {
		return ""
	}
	then, now := at.In(zone), d.Now.In(zone)
	if then.Format(time.DateOnly) == now.Format(time.DateOnly) {
		return then.Format("15:04")
	}
	return then.Format("01-02")
}

func (d *drawing) loadStyle(r Row) lipgloss.Style {
	switch {
	case r.ID == "" && r.Open > 0:
		return d.st.Bold
	case r.ID != "" && r.Full():
		return d.st.Warn
	case r.Open == 0:
		return d.st.Dim
	}
	return d.st.Text
}

// full is the saturation, drawn or in percent. It says 100 only to who is full.
func (d *drawing) full(r Row, c column) (string, lipgloss.Style) {
	if r.ID == "" || r.Room() <= 0 && r.Open == 0 {
		return "", d.st.Dim
	}
	share := r.Saturation(r.Open)
	if c.what == showBar {
		return d.bar(share, c.w), d.fullStyle(r)
	}
	percent := int(math.Round(share * 100))
	if share < 1 {
		percent = min(percent, 99)
	}
	return strconv.Itoa(min(percent, 999)) + " %", d.loadStyle(r)
}

func (d *drawing) fullStyle(r Row) lipgloss.Style {
	if r.Full() {
		return d.st.Warn
	}
	return d.st.Accent
}

// waits is how long the first of their customers waits, or since when.
func (d *drawing) waits(r Row, as what) (string, lipgloss.Style) {
	style := d.st.Text
	if d.late(r) {
		style = d.st.Warn
	}
	switch {
	case r.Oldest == 0:
		return "", style
	case as == showFrom:
		return d.clock(r.Oldest, d.Local), d.st.Dim
	}
	return d.Texts.Time.Short(d.Now.Sub(r.Oldest)), style
}

// late reports whether the first of them waits for too long: with nobody until the
// queue stands, with somebody until they expire.
func (d *drawing) late(r Row) bool {
	if r.ID == "" {
		return d.Now.Sub(r.Oldest) > desk.StandsAfter
	}
	return r.Expiring > 0
}

func (d *drawing) soon(r Row) (string, lipgloss.Style) {
	if r.Expiring == 0 {
		return "", d.st.Dim
	}
	return strconv.Itoa(r.Expiring), d.st.Warn
}

// rate is today's, the last band of a policy being danger.
func (d *drawing) rate(r Row, nth int) (string, lipgloss.Style) {
	v, ok := d.m.page.Today.of(r.ID, nth).share()
	if !ok {
		return d.Texts.Bar.NoRate, d.st.Dim
	}
	p, style := d.m.page.Today.Policies[nth], d.st.Warn
	switch n := len(p.Bands); {
	case v >= p.Target:
		style = d.st.Good
	case n > 0 && p.BandOf(v) == p.Bands[n-1].Name:
		style = d.st.Danger
	}
	return fmt.Sprintf("%.1f %%", v*100), style
}
