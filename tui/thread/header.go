package thread

import (
	"strings"

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
	channel string
	width   int
	lines   int
	look    int
	focused bool
}

// header draws the customer, the shop, the tier and the time left, and below it
// what else is known of the session.
func (m *Model) header(lines int) []string {
	st := headStamp{m.session, m.place, m.due(), m.with(), m.shop(m.session.Shop), m.channel(), m.width, lines, m.look, m.focused}
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

// with says who has the session; one that has ended is with nobody any more, and
// "" is said of it.
func (m *Model) with() string {
	t := m.o.Texts.Thread
	if !m.session.Open() {
		return ""
	}
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
	var parts []string
	if st.channel != "" {
		parts = append(parts, st.channel)
	}
	if st.with != "" {
		parts = append(parts, st.with)
	}
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
