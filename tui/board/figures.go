package board

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
)

// number groups thousands: 12,345.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// percent writes a rate the way the reports do.
func percent(rate *float64, none string) string {
	if rate == nil {
		return none
	}
	return fmt.Sprintf("%.1f %%", *rate*100)
}

// floorText writes a floor such as 0.9 the way people say it.
func floorText(floor float64) string { return fmt.Sprintf("%.4g %%", floor*100) }

// short writes seconds in at most five cells.
func (d *drawing) short(seconds *float64) string {
	if seconds == nil {
		return d.none()
	}
	return d.Texts.Time.Short(time.Duration(*seconds * float64(time.Second)))
}

// period writes seconds in words.
func (d *drawing) period(seconds float64) string {
	return d.t.Period(time.Duration(math.Round(seconds)) * time.Second)
}

// none stands where there is nothing to show.
func (d *drawing) none() string { return d.Texts.Bar.NoRate }

// rateStyle colours a rate by its place among the bands: the best are good, the
// last is danger, those between are warnings. The target decides where there
// is one between them.
func (d *drawing) rateStyle(rate *float64, p desk.Policy) lipgloss.Style {
	if rate == nil {
		return d.st.Dim
	}
	n := len(p.Bands)
	switch {
	case *rate >= p.Target:
		return d.st.Good
	case n > 0 && p.BandOf(*rate) == p.Bands[n-1].Name:
		return d.st.Danger
	}
	return d.st.Warn
}

// band names a band in the language of the screen; a name of one's own is shown
// as it is.
func (d *drawing) band(name string) string {
	if text, ok := d.t.Bands[name]; ok {
		return text
	}
	return clean(name, 16)
}

// agentName is what an agent is called.
func (d *drawing) agentName(id desk.AgentID, name string) string {
	switch {
	case id == desk.Unassigned || id == "":
		return d.t.Agents.Nobody
	case id == desk.Auto:
		return d.t.Agents.Auto
	case name == "":
		name = d.Agent(id)
	}
	return clean(name, 40)
}

// pressing is how little time left stands out.
const pressing = 3 * time.Hour
