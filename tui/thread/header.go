package thread

import (
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

// heading is the top of the thread as last drawn.
type heading struct {
	stamp headStamp
	lines []string
}

// headStamp is what the heading depends on.
type headStamp struct {
	session *desk.Session
	place   desk.Place
	due     string
	with    string
	shop    string
	width   int
	lines   int
	look    int
	focused bool
}

// header draws the customer, the shop, the tier and the time left, and below it
// what else is known of the session.
func (m *Model) header(lines int) []string {
	st := headStamp{m.session, m.place, m.due(), m.with(), m.shop(m.session.Shop), m.width, lines, m.look, m.focused}
	if st == m.head.stamp {
		return m.head.lines
	}
	out := []string{m.who(st)}
	if lines > 1 {
		out = append(out, m.row().put(m.o.Styles.Dim, m.about(st)).String())
	}
	m.head = heading{st, out}
	return out
}

// who is the first line: the name gives way before the clock does.
func (m *Model) who(st headStamp) string {
	s := m.o.Styles
	name := s.TitleIdle
	if m.focused {
		name = s.Title
	}
	clock := m.row()
	clock.width = max(0, m.width-1)
	clock.put(m.clockStyle(), st.due)
	tier := m.row()
	tier.width = max(0, m.width-clock.used-12)
	m.putTier(tier)
	r := m.row()
	r.width -= clock.used + tier.used + 1
	r.put(name, m.customer(""))
	if dot := " " + s.Glyphs.Dot + " "; r.room() > 8 {
		r.put(s.Dim, dot+st.shop)
	}
	r.width = m.width
	r.b.WriteString(tier.b.String())
	r.used += tier.used
	r.right(clock.used)
	r.b.WriteString(clock.b.String())
	return r.b.String()
}

// putTier adds the tier: a chip when it is urgent.
func (m *Model) putTier(r *row) {
	s, t := m.o.Styles, m.o.Texts.Thread
	switch m.session.Tier() {
	case desk.Urgent:
		chip := " " + s.Glyphs.Urgent + " " + t.Urgent + " "
		if r.room() <= sanitize.Width(chip) {
			chip = " " + s.Glyphs.Urgent + " "
		}
		r.plain(" ").put(s.WarnChip, chip)
	case desk.Social:
		r.fits(s.Dim, " "+s.Glyphs.Dot+" "+t.Social)
	default:
		r.fits(s.Dim, " "+s.Glyphs.Dot+" "+t.Normal)
	}
}

// fits adds text if there is room for all of it.
func (r *row) fits(st lipgloss.Style, text string) {
	if r.room() >= sanitize.Width(text) {
		r.put(st, text)
	}
}

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
		return g.Answered + " " + t.Thread.Answered
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

func (m *Model) with() string {
	t := m.o.Texts.Thread
	switch m.session.Assignee {
	case "":
		return t.WithNobody
	case m.o.Me:
		return t.WithMe
	}
	return t.With(m.agent(m.session.Assignee))
}

// about is the second line.
func (m *Model) about(st headStamp) string {
	s, t := m.session, m.o.Texts.Thread
	parts := []string{st.with}
	if s.Visit > 0 {
		parts = append(parts, t.Visit(s.Visit))
	}
	if ref := sanitize.Line(s.Ref); ref != "" && s.RefKind == desk.KindOrder {
		parts = append(parts, t.Order(ref))
	} else if ref != "" {
		parts = append(parts, t.Product(ref))
	}
	if s.Language != "" {
		parts = append(parts, t.Speaks(s.Language))
	}
	return strings.Join(append(parts, m.marks()...), " "+m.o.Styles.Glyphs.Dot+" ")
}

// marks are the marks on the session, in words.
func (m *Model) marks() []string {
	s, t := m.session, m.o.Texts.Thread
	var out []string
	if s.NoReply != 0 {
		out = append(out, t.MarkNoReply)
	}
	switch {
	case s.Ruling == desk.MarkUpheld:
		out = append(out, t.MarkUpheld)
	case s.Ruling == desk.MarkRejected:
		out = append(out, t.MarkReject)
	case s.Reported != 0:
		out = append(out, t.MarkReport)
	}
	return out
}
