package thread

import (
	"time"

	"tend/desk"
)

// block is an item as it is drawn.
type block struct {
	stamp stamp
	lines []string
}

// stamp is everything a block depends on besides its place in the log. A block
// is drawn anew when it changes.
type stamp struct {
	entry   desk.Entry
	joined  bool
	session desk.SessionID
	width   int
	look    int
	name    string // of the author
	day     string // what a heading calls its day
	seconds int    // until a held message goes out
	awaited string // the connection that a queued message waits for
	long    bool
	gone    bool // it was deleted at the platform
	waits   waits
}

// maxBlocks is how many drawn items a history keeps.
const maxBlocks = 600

// block gives an item as lines of the full width, drawn when first needed.
func (m *Model) block(h *history, i int) *block {
	it := h.items[i]
	st := m.stampOf(h, it)
	if b := h.blocks[it.key()]; b != nil && b.stamp == st {
		return b
	}
	if len(h.blocks) >= maxBlocks {
		clear(h.blocks)
	}
	b := &block{stamp: st, lines: m.draw(it, st)}
	h.blocks[it.key()] = b
	return b
}

func (m *Model) stampOf(h *history, it item) stamp {
	st := stamp{width: m.width, look: m.look, joined: it.joined, long: h.long}
	switch it.rank {
	case newDay:
		st.day = m.dayOf(it.at)
	case anEntry:
		st.entry = h.all[it.entry]
		st.waits = h.waitsAt(it.entry)
		st.name = m.author(st.entry)
		st.seconds = m.seconds(st.entry)
		st.gone = isGone(h.gone, &st.entry)
		if st.entry.Delivery == desk.Queued && st.waits == 0 {
			st.awaited = m.awaited()
		}
	default:
		st.session = it.session.ID
	}
	return st
}

func (m *Model) draw(it item, st stamp) []string {
	t := m.o.Texts.Thread
	switch it.rank {
	case newDay:
		return []string{m.rule(st.day)}
	case endedIdle:
		return []string{m.rule(m.clock(it.at) + " " + t.ClosedIdle)}
	case began:
		return []string{m.rule(t.NewSession)}
	}
	switch st.entry.Type {
	case desk.Message:
		return m.message(st)
	case desk.Close:
		return []string{m.rule(m.clock(it.at) + " " + t.ClosedBy(st.name))}
	}
	return []string{m.activity(st)}
}

// rule is a line across the log with a few words in it.
func (m *Model) rule(words string) string {
	dim, line := m.o.Styles.Dim, m.o.Styles.Glyphs.Horizontal
	r := m.row()
	r.put(dim, line+line+" "+words+" ")
	return r.put(dim, repeat(line, r.room())).String()
}

// activity is something that happened to the session.
func (m *Model) activity(st stamp) string {
	return m.row().put(m.o.Styles.Dim, m.clock(st.entry.At)+" "+m.o.Styles.Glyphs.Dot+" "+m.happened(st)).String()
}

func (m *Model) happened(st stamp) string {
	t := m.o.Texts.Thread
	if st.entry.Type == desk.Assign {
		if st.entry.Agent == "" {
			return t.GivenBack
		}
		return t.AssignedTo(st.name)
	}
	switch st.entry.Mark {
	case desk.MarkNoReply:
		return t.MarkNoReply
	case desk.MarkReported:
		return t.MarkReport
	case desk.MarkUpheld:
		return t.MarkUpheld
	}
	return t.MarkReject
}

// dayOf is the heading of a day: its date, and how near it is.
func (m *Model) dayOf(at desk.Instant) string {
	t, zone := m.o.Texts.Time, m.zone()
	day := at.In(zone)
	date := t.Date(day)
	switch now := m.now.In(zone); {
	case sameDay(day, now):
		date = t.Today + " " + m.o.Styles.Glyphs.Dot + " " + date
	case sameDay(day, now.AddDate(0, 0, -1)):
		date = t.Yesterday + " " + m.o.Styles.Glyphs.Dot + " " + date
	}
	return date
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}
