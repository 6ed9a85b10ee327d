package thread

import (
	"strings"
	"time"

	"tend/desk"
)

// frame is the picture as last drawn.
type frame struct {
	stamp frameStamp
	seen  glance
	lines []string
	first spot // on the screen
	end   spot // below it
	held  bool // a countdown is on the screen
}

// glance is what must have changed for it to be worth while to look whether the
// picture has.
type glance struct {
	version int
	now     desk.Instant // in steps
}

// frameStamp is what the picture depends on.
type frameStamp struct {
	version int
	due     string
	seconds desk.Instant // in steps of the countdown
	today   int
}

// step is how often the picture is compared with the clock.
const step = desk.Instant(time.Second / 4)

// View draws the thread: exactly as many lines as the height, each exactly as
// many cells as the width. The lines belong to the thread and are the same ones
// until something changes.
func (m *Model) View() []string {
	seen := glance{m.version, m.now / step}
	if m.frame.lines != nil && seen == m.frame.seen {
		return m.frame.lines
	}
	if st := m.frameStamp(); st != m.frame.stamp || m.frame.lines == nil {
		m.frame = frame{}
		m.paint()
		m.frame.stamp = m.frameStamp()
	}
	m.frame.seen = seen
	return m.frame.lines
}

func (m *Model) frameStamp() frameStamp {
	st := frameStamp{version: m.version}
	if m.session == nil {
		return st
	}
	st.due = m.due() + m.with() + m.shop(m.session.Shop) + m.channel() + m.awaited()
	t := m.now.In(m.zone())
	st.today = t.Year()*1000 + t.YearDay()
	if m.frame.held {
		st.seconds = m.now / step
	}
	return st
}

func (m *Model) paint() {
	out := make([]string, 0, m.height)
	if m.session != nil && m.width >= narrowest {
		out = append(out, m.header(m.headLines())...)
		if m.ruled() {
			out = append(out, m.divider())
		}
		out = m.log(out)
	} else if m.session == nil && m.height > 1 {
		out = append(out, m.blank(), m.row().plain("  ").put(m.o.Styles.Dim, m.o.Texts.Thread.NoneChosen).String())
	}
	for len(out) < m.height {
		out = append(out, m.blank())
	}
	m.frame.lines = out[:m.height]
}

// narrowest is the width below which nothing is drawn.
const narrowest = 12

func (m *Model) blank() string { return strings.Repeat(" ", max(0, m.width)) }

func (m *Model) headLines() int {
	if m.height < 12 {
		return 1
	}
	return 2
}

// ruled reports whether there is room for a line below the heading.
func (m *Model) ruled() bool { return m.height >= 4 }

// body is how many lines the log has.
func (m *Model) body() int {
	n := m.height - m.headLines()
	if m.ruled() {
		n--
	}
	if m.width < narrowest {
		return 0
	}
	return max(0, n)
}

// log draws the part of the log that is on the screen.
func (m *Model) log(out []string) []string {
	h := m.cur
	switch {
	case m.body() == 0:
		return out
	case !h.loaded:
		return m.unloaded(out, h)
	}
	m.settle(h)
	m.frame.first = m.start(h)
	n := m.body()
	if !h.follow {
		n--
	}
	out = m.fill(out, h, n)
	if !h.follow {
		out = append(out, m.below(h))
	}
	return out
}

// unloaded says why there is no log, above what is kept for the customer.
func (m *Model) unloaded(out []string, h *history) []string {
	said := m.o.Texts.Thread.Loading
	switch {
	case m.cut:
		said = m.o.Texts.Outage.NoThread
	case h.err != nil:
		said = m.o.Texts.Thread.Unreadable
	}
	out = m.notice(out, said)
	for i, e := range h.waiting() {
		st := stamp{entry: e, name: m.author(e), width: m.width, look: m.look, waits: h.waitsFor(i)}
		for _, line := range m.message(st) {
			if len(out) < m.height {
				out = append(out, line)
			}
		}
	}
	return out
}

// notice says something where the log would be.
func (m *Model) notice(out []string, said string) []string {
	for i, line := range wrap(said, m.width-indent) {
		if i < m.body() {
			out = append(out, m.row().plain("  ").put(m.o.Styles.Dim, line).String())
		}
	}
	return out
}

// fill adds n lines of the log.
func (m *Model) fill(out []string, h *history, n int) []string {
	at := m.frame.first
	for n > 0 && at.item < len(h.items) {
		b := m.block(h, at.item)
		lines := b.lines[at.line:]
		lines = lines[:min(n, len(lines))]
		out = append(out, lines...)
		m.frame.held = m.frame.held || b.stamp.entry.Delivery == desk.Held
		n -= len(lines)
		at.line += len(lines)
		if at.line == len(b.lines) {
			at = spot{item: at.item + 1}
		}
	}
	m.frame.end = at
	for ; n > 0; n-- {
		out = append(out, m.blank())
	}
	return out
}
