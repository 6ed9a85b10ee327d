package thread

import (
	"tend/desk"
	"tend/internal/sanitize"
)

// divider is the rule below the heading. It says who else looks at the session,
// and what is above the screen.
func (m *Model) divider() string {
	st, t := m.o.Styles, m.o.Texts.Thread
	said := ""
	switch h := m.cur; {
	case h.loaded && h.err != nil:
		said = t.Unreadable
	case h.loaded && m.body() > 0:
		said = m.above(h)
	}
	r := m.row()
	if m.others.Text != "" {
		m.putOthers(r)
	}
	if said != "" && (r.used == 0 || r.room() > sanitize.Width(said)+4) {
		r.put(st.Border, repeat(st.Glyphs.Horizontal, 2)).put(st.Dim, " "+said+" ")
	}
	return r.put(st.Border, repeat(st.Glyphs.Horizontal, r.room())).String()
}

// above counts the messages that begin above the screen.
func (m *Model) above(h *history) string {
	t, start := m.o.Texts.Thread, m.start(h)
	if start.line > 0 {
		start.item++
	}
	n := messages(h, 0, start.item)
	up := m.o.Styles.Glyphs.Up + " "
	switch {
	case !h.complete && n > 0:
		return up + t.MoreOlder(n)
	case !h.complete:
		return up + t.Loading
	case n > 0:
		return up + t.Older(n)
	}
	return ""
}

// below counts the messages that end below the screen.
func (m *Model) below(h *history) string {
	n := messages(h, m.frame.end.item, len(h.items))
	said := m.o.Styles.Glyphs.Down
	if n > 0 {
		said += " " + m.o.Texts.Thread.Newer(n)
	}
	return m.row().put(m.o.Styles.Accent, said).String()
}

func messages(h *history, from, to int) int {
	n := 0
	for _, it := range h.items[from:to] {
		if it.rank == anEntry && h.all[it.entry].Type == desk.Message {
			n++
		}
	}
	return n
}
