package thread

import (
	"slices"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

// due says what time is left, in as many words as there is room for.
func (m *Model) due() string {
	t, g := m.o.Texts, m.o.Styles.Glyphs
	if !m.session.Open() {
		return m.ended()
	}
	left := m.place.Due.Sub(m.now)
	span, short, glyph := t.Time.Left(left), t.Time.Short(left), g.Waiting
	switch m.place.State {
	case desk.Answered:
		return m.settled()
	case desk.Overdue:
		span, short, glyph = t.Time.Past(-left), "+"+t.Time.Short(-left), g.Overdue
	case desk.Expiring:
		glyph = g.Expiring
	}
	full := t.Thread.Due(t.Time.By(m.deadline(left)), span)
	for _, words := range []string{full, span} {
		if words = glyph + " " + words; sanitize.Width(words) <= m.width*3/5 {
			return " " + words + " "
		}
	}
	return " " + glyph + " " + short + " "
}

// settled says that nobody waits, or that the answer still does.
func (m *Model) settled() string {
	g, t := m.o.Styles.Glyphs, m.o.Texts.Thread
	queued := func(o desk.Outgoing) bool { return o.State == desk.Queued }
	if m.awaited() != "" && slices.ContainsFunc(m.session.Pending, queued) {
		return g.Queued + " " + t.Queued
	}
	sending := func(o desk.Outgoing) bool { return o.State == desk.Sending && m.now.Sub(o.At) >= sendingFor }
	if slices.ContainsFunc(m.session.Pending, sending) {
		return g.Queued + " " + t.Sending
	}
	return g.Answered + " " + t.Answered
}

// sendingFor is how old a reply is when it counts as being sent for more than a
// moment.
const sendingFor = 15 * time.Second

// ended says how a session that is over ended.
func (m *Model) ended() string {
	t := m.o.Texts.Thread
	if m.session.ClosedIdle {
		return t.ClosedIdle
	}
	if m.session.ClosedBy == desk.System {
		return t.ClosedBy(t.System)
	}
	return t.ClosedBy(m.agent(m.session.ClosedBy))
}

// deadline is the wall time of the deadline, with its day when it is not within
// a day.
func (m *Model) deadline(left time.Duration) string {
	clock := m.clock(m.place.Due)
	if left < 24*time.Hour && left > -24*time.Hour {
		return clock
	}
	return m.o.Texts.Time.Date(m.place.Due.In(m.zone())) + " " + clock
}

// clockStyle makes the time loud when the response rate is about to suffer.
func (m *Model) clockStyle() lipgloss.Style {
	s := m.o.Styles
	switch {
	case !m.session.Open() || m.place.State == desk.Answered:
		return s.Dim
	case m.place.State == desk.Overdue || m.place.State == desk.Expiring:
		return s.DangerChip
	}
	return s.Bold
}
