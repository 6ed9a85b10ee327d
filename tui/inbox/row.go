package inbox

import (
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
)

// rowKey is everything a drawn row depends on besides look and size, so that a
// row is drawn once and reused until something in it changes.
type rowKey struct {
	id     desk.SessionID
	rev    uint64
	state  desk.State
	time   string
	alarm  alarm
	cursor int
	width  int
	badge  string
	waits  bool // a reply of ours waits for its feed
}

// alarm is how loud the clock of a row is.
type alarm uint8

const (
	calm alarm = iota
	soon       // its time is running out
	loud       // the response rate is about to suffer, or has
)

// soonFrom is when a deadline is near enough to be coloured.
const soonFrom = 15 * time.Minute

// loudFrom is when a policy's deadline is near enough to be red.
const loudFrom = 4 * time.Hour

func (m *Model) row(drawn map[rowKey]string, p desk.Pane, i int) string {
	r := m.Row(p, i)
	k := rowKey{id: r.ID, rev: r.Rev, state: r.State, width: m.width}
	k.time, k.alarm = m.timeOf(r)
	k.waits = m.waits(r)
	if m.o.Badge != nil {
		k.badge = m.o.Badge(r.Session)
	}
	if p == m.pane && m.cursors[p-1].id == r.ID {
		k.cursor = 1
		if m.focused {
			k.cursor = 2
		}
	}
	line, ok := drawn[k]
	if !ok {
		if line, ok = m.lines[k]; !ok {
			line = m.draw(r, k)
		}
		drawn[k] = line
	}
	return line
}

// timeOf is the time shown for a row: what is left, what it is over by, or how
// long ago something was said.
func (m *Model) timeOf(r desk.Row) (string, alarm) {
	t := m.o.Texts.Time
	switch r.State {
	case desk.Answered:
		return t.Short(m.now.Sub(r.LastAt)), calm
	case desk.Overdue:
		return "+" + t.Short(m.now.Sub(r.Due)), loud
	}
	left := r.Due.Sub(m.now)
	switch {
	case r.State == desk.Expiring:
		return t.Short(left), loud
	case left < soonFrom:
		return t.Short(left), soon
	}
	return t.Short(left), calm
}

// timeCells is the width of the time with its glyph.
const timeCells = 8

func (m *Model) draw(r desk.Row, k rowKey) string {
	st := m.o.Styles
	head := " " + m.glyph(r) + " " + right(k.time, timeCells-2)
	nameCells := max(8, min(18, (m.width-timeCells)/3))
	name := fit(m.name(r), nameCells)
	rest := fit(badged(k.badge, m.preview(r)), max(0, m.width-timeCells-nameCells-4))
	if k.cursor == 2 {
		return st.Cursor.Render(head + " " + name + "  " + rest)
	}
	if k.cursor == 1 {
		return st.CursorIdle.Render(head + " " + name + "  " + rest)
	}
	return m.clockStyle(r, k.alarm).Render(head) + " " + m.nameStyle(r).Render(name) + "  " + m.restStyle(r).Render(rest)
}

func (m *Model) glyph(r desk.Row) string {
	g := m.o.Styles.Glyphs
	switch {
	case r.State == desk.Overdue:
		return g.Overdue
	case r.State == desk.Expiring:
		return g.Expiring
	case r.State == desk.Answered && r.Stranded():
		return g.Failed
	case r.State == desk.Answered && m.waits(r):
		return g.Queued
	case r.State == desk.Answered:
		return g.Answered
	}
	return g.Waiting
}

func (m *Model) clockStyle(r desk.Row, a alarm) lipgloss.Style {
	st := m.o.Styles
	switch {
	case a == loud && (r.State == desk.Overdue || r.Due.Sub(m.now) < loudFrom):
		return st.DangerChip
	case a == loud:
		return st.WarnChip
	case a == soon:
		return st.Warn
	case dim(r):
		return st.Dim
	}
	return st.Text
}

// dim reports whether there is nothing to be done in a session.
func dim(r desk.Row) bool { return r.State == desk.Answered && !r.Stranded() }

func (m *Model) nameStyle(r desk.Row) lipgloss.Style {
	if dim(r) {
		return m.o.Styles.Dim
	}
	return m.o.Styles.Bold
}

func (m *Model) restStyle(r desk.Row) lipgloss.Style {
	if dim(r) {
		return m.o.Styles.Dim
	}
	return m.o.Styles.Text
}

func (m *Model) name(r desk.Row) string {
	name := sanitize.Line(r.Name)
	if name == "" {
		name = sanitize.Line(string(r.Customer))
	}
	if r.Session.Tier() == desk.Urgent && r.State != desk.Answered {
		name = m.o.Styles.Glyphs.Urgent + name
	}
	return name
}

// fit cuts or pads to exactly w cells.
func fit(s string, w int) string {
	if w <= 0 {
		return ""
	}
	s = sanitize.Truncate(s, w)
	return pad(s, sanitize.Width(s), w)
}

func right(s string, w int) string {
	if len(s) >= w {
		return s
	}
	return strings.Repeat(" ", w-len(s)) + s
}
